package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.List;
import kleinstadt.reports.content.Part;
import kleinstadt.reports.render.Theme;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets lists of points side by side on one page; a point that finds no room is a mistake of who composed them. */
final class PointsSetter implements Setter {

    private static final Style LIST = Style.bold(11, Theme.INK);
    private static final double MARK = 3;

    private final Part.Points part;
    private final Heading heading;
    private final Notes notes;

    PointsSetter(Part.Points part) {
        this.part = part;
        this.heading = new Heading(part.title(), part.subtitle());
        this.notes = new Notes(part.notes());
    }

    @Override
    public List<Drawing> pages() {
        return List.of(this::draw);
    }

    private void draw(PdfPage page, PDStructureElement tag) throws IOException {
        heading.draw(page, tag);
        int columns = part.lists().size();
        double width = (Paper.INNER - (columns - 1) * 2 * Paper.GAP) / Math.max(1, columns);
        double x = Paper.MARGIN;
        for (Part.PointList list : part.lists()) {
            list(page, tag, list, x, width);
            x += width + 2 * Paper.GAP;
        }
        notes.draw(page, tag, Paper.BOTTOM - notes.height());
    }

    private void list(PdfPage page, PDStructureElement tag, Part.PointList list, double x, double width)
            throws IOException {
        double top = heading.bottom();
        page.artifact(() -> page.fill(Theme.TOWN, x, top, width, 2));
        List<String> title = LIST.wrap(list.heading(), width);
        page.tagged(Tags.add(tag, StandardStructureTypes.P), () -> page.lines(title, LIST, x, top + 6));
        double y = top + 6 + title.size() * LIST.lineHeight() + 5;
        if (!list.points().isEmpty()) {
            PDStructureElement items = Tags.add(tag, StandardStructureTypes.L);
            for (Part.Point point : list.points()) {
                y = point(page, items, point, x, y, width) + 6;
            }
        }
        if (!list.rest().isEmpty()) {
            double at = y;
            List<String> rest = Paper.QUIET.wrap(list.rest(), width);
            page.tagged(Tags.add(tag, StandardStructureTypes.P), () -> page.lines(rest, Paper.QUIET, x, at));
        }
    }

    private static double point(
            PdfPage page, PDStructureElement items, Part.Point point, double x, double top, double width)
            throws IOException {
        PDStructureElement item = Tags.add(items, StandardStructureTypes.LI);
        PDStructureElement body = Tags.add(item, StandardStructureTypes.L_BODY);
        page.artifact(() -> page.fill(Theme.TOWN, x, top + 4, MARK, MARK));
        double left = x + 3 * MARK;
        List<String> head = Paper.ENTRY.wrap(point.heading(), width - 3 * MARK);
        List<String> text = Paper.BODY.wrap(point.text(), width - 3 * MARK);
        double below = top + head.size() * Paper.ENTRY.lineHeight();
        page.tagged(body, () -> {
            page.lines(head, Paper.ENTRY, left, top);
            page.lines(text, Paper.BODY, left, below);
        });
        return below + text.size() * Paper.BODY.lineHeight();
    }
}
