package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.content.Part;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets a table on as many pages as it needs; the headings of its columns stand on each, its notes on the last. */
final class TableSetter implements Setter {

    /** So many pages a table may take to be spread evenly. */
    private static final int FEW = 4;

    private final Heading heading;
    private final Notes notes;
    private final TableLayout table;

    TableSetter(Part.Figures part) {
        this.heading = new Heading(part.title(), part.subtitle());
        this.notes = new Notes(part.notes());
        this.table = new TableLayout(part.table(), Paper.MARGIN, Paper.INNER);
    }

    @Override
    public List<Drawing> pages() {
        double room = balanced(Paper.BOTTOM - heading.bottom());
        List<Drawing> pages = new ArrayList<>();
        int from = 0;
        do {
            int first = from;
            int to = table.fitting(from, room);
            boolean last = to == table.size();
            if (last && table.height(from, to) + Paper.GAP / 2 + notes.height() > room && to - from > 1) {
                // The notes need room as well: the last rows go on a page with them.
                to = Math.max(from + 1, table.fitting(from, room - Paper.GAP / 2 - notes.height()));
                last = to == table.size();
            }
            int end = to;
            boolean ends = last;
            pages.add((page, tag) -> draw(page, tag, first, end, ends));
            from = to;
        } while (from < table.size());
        return pages;
    }

    /** The room of each page if a table of a few pages is spread evenly, so that none ends with a page of two rows. */
    private double balanced(double whole) {
        int pages = 0;
        for (int from = 0; from < table.size() && pages <= FEW; pages++) {
            from = table.fitting(from, whole);
        }
        if (pages < 2 || pages > FEW) {
            return whole;
        }
        double heads = (pages - 1) * table.height(0, 0);
        double share = (table.height(0, table.size()) + heads + Paper.GAP / 2 + notes.height()) / pages;
        return Math.min(whole, share + table.tallest());
    }

    private void draw(PdfPage page, PDStructureElement tag, int from, int to, boolean last) throws IOException {
        heading.draw(page, tag, from == 0);
        double bottom = table.draw(page, tag, from, to, heading.bottom());
        if (last) {
            notes.draw(page, tag, Math.max(bottom + Paper.GAP / 2, Paper.BOTTOM - notes.height()));
        }
    }
}
