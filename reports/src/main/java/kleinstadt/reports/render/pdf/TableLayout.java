package kleinstadt.reports.render.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kleinstadt.reports.content.Table;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** A table with all its lines broken: says how many rows fit and draws them, tagged as a table (ISO 32000-1, 14.8.4.3.4). */
final class TableLayout {

    private static final double PADDING = 7;
    private static final double ROW_PADDING = 2.6;

    /** Tints of the fifths from the lowest; ink on the darkest of them still has a contrast of 9. */
    private static final List<Color> TINTS = List.of(
            new Color(0xFFFFFF), new Color(0xEEF4F9), new Color(0xDCE9F4), new Color(0xC6DAEC), new Color(0xA9C8E2));

    private final Table table;
    private final double left;
    private final double[] edges;
    private final List<List<String>> headings = new ArrayList<>();
    private final List<List<List<String>>> rows = new ArrayList<>();
    private final double headingHeight;
    private @Nullable PDStructureElement tag;

    /** A table of this width. */
    TableLayout(Table table, double left, double width) {
        this.table = table;
        this.left = left;
        this.edges = new double[table.columns().size() + 1];
        for (int column = 0; column < table.columns().size(); column++) {
            edges[column + 1] = edges[column] + table.columns().get(column).share() * width;
            headings.add(heading(column).wrap(table.columns().get(column).heading(), width(column)));
        }
        for (Table.Row row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                Table.Cell cell = row.cells().get(column);
                double room = row.heads() ? width : width(column);
                cells.add(style(row, column).wrap(cell.text(), room));
            }
            rows.add(cells);
        }
        this.headingHeight =
                headings.stream().mapToInt(List::size).max().orElse(1) * Paper.COLUMN.lineHeight() + 2 * ROW_PADDING;
    }

    /** Number of rows. */
    int size() {
        return rows.size();
    }

    /** The row behind the last one that fits; at least one row is taken, and no page ends with a row that heads others. */
    int fitting(int from, double room) {
        double used = headingHeight;
        int to = from;
        while (to < rows.size() && (to == from || used + rowHeight(to) <= room)) {
            used += rowHeight(to);
            to++;
        }
        while (to < rows.size() && to > from + 1 && table.rows().get(to - 1).heads()) {
            to--;
        }
        return to;
    }

    /** Height of the table with these rows. */
    double height(int from, int to) {
        double height = headingHeight;
        for (int row = from; row < to; row++) {
            height += rowHeight(row);
        }
        return height;
    }

    /** Height of the tallest row. */
    double tallest() {
        double most = 0;
        for (int row = 0; row < rows.size(); row++) {
            most = Math.max(most, rowHeight(row));
        }
        return most;
    }

    /**
     * Draws rows below the headings of the columns.
     *
     * @param parent the tag the table's tag stands in
     * @return where the table ends
     */
    double draw(PdfPage page, PDStructureElement parent, int from, int to, double top) throws IOException {
        if (from == 0) {
            tag = Tags.add(parent, StandardStructureTypes.TABLE);
        }
        PDStructureElement own = Objects.requireNonNull(tag, "rows are drawn from the first on");
        headings(page, own, from == 0, top);
        double y = top + headingHeight;
        for (int row = from; row < to; row++) {
            row(page, own, row, y);
            y += rowHeight(row);
        }
        double end = y;
        page.artifact(() -> page.rule(Paper.RULE, left, end, edges[edges.length - 1], 0.8));
        return y;
    }

    private void headings(PdfPage page, PDStructureElement own, boolean first, double top) throws IOException {
        if (!first) {
            page.artifact(() -> {
                for (int column = 0; column < headings.size(); column++) {
                    heading(page, column, top);
                }
            });
            return;
        }
        PDStructureElement tagged = Tags.add(own, StandardStructureTypes.TR);
        for (int column = 0; column < headings.size(); column++) {
            int number = column;
            PDStructureElement cell = Tags.add(tagged, StandardStructureTypes.TH);
            cell.addAttribute(scope(PDTableAttributeObject.SCOPE_COLUMN));
            page.tagged(cell, () -> heading(page, number, top));
        }
    }

    private void heading(PdfPage page, int column, double top) throws IOException {
        List<String> lines = headings.get(column);
        double first = top + headingHeight - ROW_PADDING - lines.size() * Paper.COLUMN.lineHeight();
        cell(page, lines, heading(column), column, first);
    }

    private void row(PdfPage page, PDStructureElement own, int number, double top) throws IOException {
        Table.Row row = table.rows().get(number);
        PDStructureElement tagged = Tags.add(own, StandardStructureTypes.TR);
        page.artifact(() -> ground(page, row, number, top));
        if (row.heads()) {
            PDStructureElement cell = Tags.add(tagged, StandardStructureTypes.TH);
            PDTableAttributeObject span = scope(PDTableAttributeObject.SCOPE_ROW);
            span.setColSpan(row.cells().size());
            cell.addAttribute(span);
            page.tagged(cell, () -> cell(page, rows.get(number).get(0), Paper.ROW_HEAD, 0, top + ROW_PADDING));
            return;
        }
        for (int column = 0; column < row.cells().size(); column++) {
            List<String> lines = rows.get(number).get(column);
            Style style = style(row, column);
            PDStructureElement cell =
                    Tags.add(tagged, column == 0 ? StandardStructureTypes.TH : StandardStructureTypes.TD);
            if (column == 0) {
                cell.addAttribute(scope(PDTableAttributeObject.SCOPE_ROW));
            }
            if (!row.cells().get(column).text().isEmpty()) {
                int at = column;
                page.tagged(cell, () -> cell(page, lines, style, at, top + ROW_PADDING));
            }
        }
    }

    private void ground(PdfPage page, Table.Row row, int number, double top) throws IOException {
        double height = rowHeight(number);
        if (row.heads()) {
            page.fill(Paper.GROUND, left, top, edges[edges.length - 1], height);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            int fifth = row.cells().get(column).fifth();
            if (fifth > 1) {
                page.fill(TINTS.get(fifth - 1), left + edges[column], top, edges[column + 1] - edges[column], height);
            }
        }
        page.rule(Paper.RULE, left, top, edges[edges.length - 1], 0.5);
    }

    private void cell(PdfPage page, List<String> lines, Style style, int column, double top) throws IOException {
        boolean words = table.columns().get(column).words();
        double baseline = top + style.ascent();
        for (String line : lines) {
            if (words) {
                page.text(line, style, left + edges[column] + PADDING / 2, baseline);
            } else {
                page.textBefore(line, style, left + edges[column + 1] - PADDING / 2, baseline);
            }
            baseline += style.lineHeight();
        }
    }

    private double rowHeight(int row) {
        int most = rows.get(row).stream().mapToInt(List::size).max().orElse(1);
        return most * Paper.CELL.lineHeight() + 2 * ROW_PADDING;
    }

    private double width(int column) {
        return edges[column + 1] - edges[column] - PADDING;
    }

    private static PDTableAttributeObject scope(String scope) {
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        return attribute;
    }

    private Style heading(int column) {
        return Paper.COLUMN.fittingWords(table.columns().get(column).heading(), width(column));
    }

    private Style style(Table.Row row, int column) {
        if (row.heads()) {
            return Paper.ROW_HEAD;
        }
        Table.Cell cell = row.cells().get(column);
        Style style = switch (cell.tone()) {
            case PLAIN -> Paper.CELL;
            case FIGURE -> Paper.FIGURE;
            case QUIET -> Paper.CELL_QUIET;
        };
        return style.fittingWords(cell.text(), width(column));
    }
}
