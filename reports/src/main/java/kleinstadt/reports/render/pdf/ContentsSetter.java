package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.render.Theme;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Sets the list of contents in columns; each line leads to its page. */
final class ContentsSetter implements Setter {

    private static final int COLUMNS = 3;
    private static final double COLUMN_GAP = 2 * Paper.GAP;
    private static final double WIDTH = (Paper.INNER - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
    private static final double NUMBER = 22;
    private static final Style SECTION = Style.bold(9, Theme.INK);
    private static final Style PART = Style.regular(8, Theme.MUTED);
    private static final double BEFORE_SECTION = 5;

    private final Heading heading;
    private final List<List<Line>> sheets = new ArrayList<>();
    private int column;
    private double y;

    /**
     * A line of the contents.
     *
     * @param title what begins there
     * @param page the page it begins on, the first page behind the contents is 0
     * @param section whether a section begins there
     */
    record Entry(String title, int page, boolean section) {}

    private record Line(List<String> lines, Style style, int page, double x, double top) {}

    ContentsSetter(String title, List<Entry> lines) {
        this.heading = new Heading(StandardStructureTypes.H2, title, "");
        newPage();
        lines.forEach(this::set);
    }

    private void set(Entry line) {
        Style style = line.section() ? SECTION : PART;
        List<String> text = style.wrap(line.title(), WIDTH - NUMBER);
        double height = text.size() * style.lineHeight();
        if (line.section() && y > heading.bottom()) {
            y += BEFORE_SECTION;
        }
        // A section's line does not end a column.
        double wanted = line.section() ? height + PART.lineHeight() : height;
        if (y + wanted > Paper.BOTTOM) {
            nextColumn();
        }
        sheets.get(sheets.size() - 1)
                .add(new Line(text, style, line.page(), Paper.MARGIN + column * (WIDTH + COLUMN_GAP), y));
        y += height + 1;
    }

    private void nextColumn() {
        if (column + 1 < COLUMNS) {
            column++;
            y = heading.bottom();
        } else {
            newPage();
        }
    }

    private void newPage() {
        sheets.add(new ArrayList<>());
        column = 0;
        y = heading.bottom();
    }

    @Override
    public List<Drawing> pages() {
        List<Drawing> pages = new ArrayList<>();
        for (int number = 0; number < sheets.size(); number++) {
            boolean first = number == 0;
            List<Line> lines = sheets.get(number);
            pages.add((page, tag) -> draw(page, tag, lines, first));
        }
        return pages;
    }

    private void draw(PdfPage page, PDStructureElement tag, List<Line> lines, boolean first) throws IOException {
        heading.draw(page, tag, first);
        PDStructureElement contents = Tags.add(tag, StandardStructureTypes.TOC);
        // Behind the cover come the pages of contents, behind them the pages the lines lead to.
        int before = 1 + sheets.size();
        for (Line line : lines) {
            PDStructureElement item = Tags.add(contents, StandardStructureTypes.TOCI);
            PDStructureElement link = Tags.add(item, StandardStructureTypes.LINK);
            int target = before + line.page();
            page.tagged(link, () -> {
                page.lines(line.lines(), line.style(), line.x(), line.top());
                page.textBefore(
                        Integer.toString(target + 1),
                        line.style(),
                        line.x() + WIDTH,
                        line.top() + line.style().ascent());
            });
            link(page, link, line, target);
        }
    }

    private static void link(PdfPage page, PDStructureElement tag, Line line, int target) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        double height = line.lines().size() * line.style().lineHeight();
        link.setRectangle(page.rectangle(line.x(), line.top(), WIDTH, height));
        link.setDestination(page.book().destination(target));
        link.setContents(String.join(" ", line.lines()));
        link.setPrinted(true);
        COSArray none = new COSArray();
        for (int side = 0; side < 3; side++) {
            none.add(COSInteger.ZERO);
        }
        link.setBorder(none);
        page.page().getAnnotations().add(link);
        page.book().tags().tie(link, page.page(), tag);
    }
}
