package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Heading and subtitle of a part. On the pages a part goes on to they stand again, for the eye only. */
final class Heading {

    private final String type;
    private final List<String> title;
    private final List<String> subtitle;

    /** The heading of a part. */
    Heading(String title, String subtitle) {
        this(StandardStructureTypes.H3, title, subtitle);
    }

    /** @param type tag of the heading */
    Heading(String type, String title, String subtitle) {
        this.type = type;
        this.title = Paper.TITLE.wrapEvenly(title, Paper.INNER);
        this.subtitle = subtitle.isEmpty() ? List.of() : Paper.SUBTITLE.wrap(subtitle, Paper.INNER);
    }

    /** Where what stands below may begin. */
    double bottom() {
        return Paper.TOP
                + title.size() * Paper.TITLE.lineHeight()
                + subtitle.size() * Paper.SUBTITLE.lineHeight()
                + Paper.GAP * 0.7;
    }

    /** Draws it as the heading of a part's first page, or again on a later one, where readers aloud pass over it. */
    void draw(PdfPage page, PDStructureElement tag, boolean first) throws IOException {
        if (first) {
            draw(page, tag);
        } else {
            drawAgain(page);
        }
    }

    void draw(PdfPage page, PDStructureElement tag) throws IOException {
        page.tagged(Tags.add(tag, type), () -> title(page));
        if (!subtitle.isEmpty()) {
            page.tagged(Tags.add(tag, StandardStructureTypes.P), () -> subtitle(page));
        }
    }

    private void drawAgain(PdfPage page) throws IOException {
        page.artifact(() -> {
            title(page);
            subtitle(page);
        });
    }

    private void title(PdfPage page) throws IOException {
        page.lines(title, Paper.TITLE, Paper.MARGIN, Paper.TOP);
    }

    private void subtitle(PdfPage page) throws IOException {
        page.lines(subtitle, Paper.SUBTITLE, Paper.MARGIN, Paper.TOP + title.size() * Paper.TITLE.lineHeight());
    }
}
