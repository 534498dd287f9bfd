package kleinstadt.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaKey;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/**
 * The file {@code index.html}, written so that it is XML as well: the frame of the page with its texts in one language, the scripts, and the list of files, which
 * can be read without scripts.
 */
final class IndexPage {

    private static final Pattern TEXT =
            Pattern.compile("(<[^<>]* data-t=\"([^\"]+)\"(?: data-with=\"([^\"]*)\")?[^<>]*>)(?=</)");
    private static final Pattern LABEL = Pattern.compile(" data-label=\"([^\"]+)\"");

    private IndexPage() {}

    static String html(
            ReportInput input, Map<AreaKey, List<Frame>> charts, PageFiles files, List<String> scripts, Locale locale) {
        PageTexts texts = new PageTexts(locale);
        Html head = new Html();
        for (String script : scripts) {
            head.markup("<script defer=\"\" src=\"")
                    .text(WebPage.FOLDER + script)
                    .markup("\"></script>\n");
        }
        Html list = new Html();
        new FileList(input, charts, files, texts, list).write();
        String towns = new Texts(locale).number(input.towns().towns().size(), 0);
        String frame = WebPage.resource("index.html")
                .replace("{{language}}", texts.text("language"))
                .replace("{{towns}}", towns)
                .replace("<!-- scripts -->\n", head.toString())
                .replace("<!-- files -->\n", list.toString());
        return labelled(worded(frame, texts), texts);
    }

    private static String worded(String frame, PageTexts texts) {
        return TEXT.matcher(frame).replaceAll(found -> {
            String[] filled =
                    found.group(3) == null ? new String[0] : found.group(3).split("\\|", -1);
            String text = texts.text(found.group(2));
            for (int i = 0; i < filled.length; i++) {
                text = text.replace("{" + i + "}", filled[i]);
            }
            // What is filled in stands in an attribute and is escaped already; the texts themselves are not.
            return Matcher.quoteReplacement(
                    found.group(1) + text.replace("&", "&amp;").replace("<", "&lt;"));
        });
    }

    private static String labelled(String frame, PageTexts texts) {
        return LABEL.matcher(frame)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group() + " aria-label=\"" + Html.escape(texts.text(found.group(1))) + "\""));
    }
}
