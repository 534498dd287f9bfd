package kleinstadt.reports.web;

/** HTML being written; every text and every attribute is escaped on its way in. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Writes markup of ours as it stands. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Writes text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Writes an element that holds only text, and ends the line. */
    Html element(String name, String text) {
        return markup("<" + name + ">").text(text).markup("</" + name + ">\n");
    }

    /** Writes a link. */
    Html link(String target, String text) {
        return markup("<a href=\"").text(target).markup("\">").text(text).markup("</a>");
    }

    /** Text as it may stand in markup and in attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
