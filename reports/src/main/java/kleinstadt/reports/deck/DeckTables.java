package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.content.Table;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** Sets tables as tables of the office program, so that every cell can be edited. */
final class DeckTables {

    private static final double INSET = 3;
    private static final double EDGE = 2;

    /** Tints of the fifths from the lowest, as in the packs. */
    private static final List<Color> TINTS = List.of(
            new Color(0xFFFFFF), new Color(0xEEF4F9), new Color(0xDCE9F4), new Color(0xC6DAEC), new Color(0xA9C8E2));

    private final Slides slides;

    DeckTables(Slides slides) {
        this.slides = slides;
    }

    /** The row behind the last one that fits below the headings in so much height; at least one row is taken. */
    int fitting(Table table, int from, double width, double height) {
        double used = headingHeight(table, width);
        int to = from;
        while (to < table.rows().size()
                && (to == from || used + rowHeight(table, table.rows().get(to), width) <= height)) {
            used += rowHeight(table, table.rows().get(to), width);
            to++;
        }
        return to;
    }

    /** Adds some rows of a table below its headings to a slide. */
    void add(XSLFSlide slide, Table table, int from, int to, Rectangle2D place) {
        XSLFTable shape = slide.createTable(to - from + 1, table.columns().size());
        double height = headingHeight(table, place.getWidth());
        shape.setRowHeight(0, height);
        for (int row = from; row < to; row++) {
            double rowHeight = rowHeight(table, table.rows().get(row), place.getWidth());
            shape.setRowHeight(row - from + 1, rowHeight);
            height += rowHeight;
        }
        shape.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), height));
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column described = table.columns().get(column);
            shape.setColumnWidth(column, described.share() * place.getWidth());
            cell(
                    shape.getRows().get(0),
                    column,
                    described.heading(),
                    Look.COLUMN_SIZE,
                    Look.MUTED,
                    true,
                    described.words());
        }
        for (int row = from; row < to; row++) {
            row(shape.getRows().get(row - from + 1), table, table.rows().get(row));
        }
    }

    private static double headingHeight(Table table, double width) {
        Font font = Theme.bold((float) Look.COLUMN_SIZE);
        return table.columns().stream()
                .mapToDouble(column -> height(column.heading(), font, column, width))
                .max()
                .orElse(0);
    }

    private static double rowHeight(Table table, Table.Row row, double width) {
        double most = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            Table.Cell cell = row.cells().get(column);
            Font font = cell.tone() == Table.Tone.FIGURE
                    ? Theme.bold((float) Look.TABLE_SIZE)
                    : Theme.regular((float) Look.TABLE_SIZE);
            most = Math.max(most, height(cell.text(), font, table.columns().get(column), width));
        }
        return most;
    }

    private static double height(String text, Font font, Table.Column column, double width) {
        int lines =
                Text.wrap(text, font, column.share() * width - 2 * INSET - 1).size();
        return lines * Text.lineHeight(font) + 2 * EDGE;
    }

    private void row(XSLFTableRow shape, Table table, Table.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Table.Cell cell = row.cells().get(column);
            boolean figure = cell.tone() == Table.Tone.FIGURE;
            Color colour = figure ? Look.TOWN : cell.tone() == Table.Tone.QUIET ? Look.MUTED : Look.INK;
            XSLFTableCell set = cell(
                    shape,
                    column,
                    cell.text(),
                    Look.TABLE_SIZE,
                    colour,
                    figure || row.heads(),
                    table.columns().get(column).words());
            if (cell.fifth() > 1) {
                set.setFillColor(TINTS.get(cell.fifth() - 1));
            } else if (row.heads()) {
                set.setFillColor(Look.GROUND);
            }
        }
    }

    private XSLFTableCell cell(
            XSLFTableRow row, int column, String text, double size, Color colour, boolean bold, boolean words) {
        XSLFTableCell cell = row.getCells().get(column);
        cell.clearText();
        XSLFTextParagraph paragraph = slides.paragraph(cell, text, size, colour, bold);
        paragraph.setTextAlign(words ? TextAlign.LEFT : TextAlign.RIGHT);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setLeftInset(INSET);
        cell.setRightInset(INSET);
        cell.setTopInset(EDGE);
        cell.setBottomInset(EDGE);
        cell.setBorderColor(BorderEdge.bottom, Look.RULE);
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        return cell;
    }
}
