package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.content.Part;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets running text in two columns on as many pages as it needs; an entry's heading never ends a column. */
final class ProseSetter implements Setter {

    private static final int COLUMNS = 2;
    private static final double COLUMN_GAP = 2 * Paper.GAP;
    private static final double WIDTH = (Paper.INNER - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
    private static final double AFTER_ENTRY = 6;
    /** What has to fit below the heading of a group in the same column. */
    private static final double ROOM = 60;

    private final Heading heading;
    private final boolean grouped;
    private final List<List<Block>> sheets = new ArrayList<>();
    private int column;
    private double y;

    /** Lines of one paragraph that stand together. */
    private record Block(String type, List<String> lines, Style style, double x, double top) {}

    ProseSetter(Part.Prose part) {
        this.heading = new Heading(part.title(), "");
        this.grouped = part.entries().stream().anyMatch(ProseSetter::heads);
        newPage();
        part.entries().forEach(this::set);
    }

    @Override
    public List<Drawing> pages() {
        List<Drawing> pages = new ArrayList<>();
        for (int number = 0; number < sheets.size(); number++) {
            boolean first = number == 0;
            List<Block> blocks = sheets.get(number);
            pages.add((page, tag) -> draw(page, tag, blocks, first));
        }
        return pages;
    }

    private void draw(PdfPage page, PDStructureElement tag, List<Block> blocks, boolean first) throws IOException {
        heading.draw(page, tag, first);
        for (Block block : blocks) {
            page.tagged(
                    Tags.add(tag, block.type()),
                    () -> page.lines(block.lines(), block.style(), block.x(), block.top()));
        }
    }

    /** Whether an entry is the heading of those behind it. */
    private static boolean heads(Part.Entry entry) {
        return entry.paragraphs().isEmpty();
    }

    private void set(Part.Entry entry) {
        if (heads(entry)) {
            head(entry);
            return;
        }
        List<String> head = Paper.ENTRY.wrap(entry.heading(), WIDTH);
        List<List<String>> paragraphs = new ArrayList<>();
        double height = head.size() * Paper.ENTRY.lineHeight();
        for (int number = 0; number < entry.paragraphs().size(); number++) {
            List<String> lines = style(number).wrap(entry.paragraphs().get(number), WIDTH);
            paragraphs.add(lines);
            height += lines.size() * style(number).lineHeight();
        }
        // An entry stays in one piece unless it is longer than a column.
        if (y + height > Paper.BOTTOM && y > heading.bottom()) {
            nextColumn();
        }
        put(grouped ? StandardStructureTypes.H5 : StandardStructureTypes.H4, head, Paper.ENTRY);
        for (int number = 0; number < paragraphs.size(); number++) {
            put(StandardStructureTypes.P, paragraphs.get(number), style(number));
        }
        y += AFTER_ENTRY;
    }

    private void head(Part.Entry entry) {
        List<String> lines = Paper.GROUP.wrap(entry.heading(), WIDTH);
        y += y > heading.bottom() ? AFTER_ENTRY : 0;
        if (y + lines.size() * Paper.GROUP.lineHeight() + ROOM > Paper.BOTTOM) {
            nextColumn();
        }
        put(StandardStructureTypes.H4, lines, Paper.GROUP);
    }

    private static Style style(int paragraph) {
        return paragraph == 0 ? Paper.BODY : Paper.QUIET;
    }

    private void put(String type, List<String> lines, Style style) {
        int from = 0;
        while (from < lines.size()) {
            int room = (int) ((Paper.BOTTOM - y) / style.lineHeight());
            if (room < 1) {
                nextColumn();
                continue;
            }
            int to = Math.min(lines.size(), from + room);
            sheets.get(sheets.size() - 1)
                    .add(new Block(
                            type, lines.subList(from, to), style, Paper.MARGIN + column * (WIDTH + COLUMN_GAP), y));
            y += (to - from) * style.lineHeight();
            from = to;
        }
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
}
