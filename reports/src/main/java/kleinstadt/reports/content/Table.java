package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table. The first cell of a row names it.
 *
 * @param columns its columns from the left
 * @param rows its rows, each with a cell a column
 */
public record Table(List<Column> columns, List<Row> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("expected " + columns.size() + " cells, found "
                        + row.cells().size());
            }
        }
    }

    /**
     * A column.
     *
     * @param heading what it holds
     * @param share its share of the table's width, in [0,1]; the shares of a table add up to 1
     * @param words whether it holds words, which begin at the left, and not figures, which end at the right
     */
    public record Column(String heading, double share, boolean words) {
        /** A column of words. */
        public static Column ofWords(String heading, double share) {
            return new Column(heading, share, true);
        }

        /** A column of figures. */
        public static Column ofFigures(String heading, double share) {
            return new Column(heading, share, false);
        }
    }

    /**
     * A row.
     *
     * @param cells what it says, one a column
     * @param heads whether it heads the rows below it: only its first cell says something, across the whole table
     */
    public record Row(List<Cell> cells, boolean heads) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells. */
        public Row(List<Cell> cells) {
            this(cells, false);
        }

        /** A row that heads those below it in a table of so many columns. */
        public static Row heading(String text, int columns) {
            List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, Cell.plain("")));
            cells.set(0, Cell.plain(text));
            return new Row(cells, true);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says; empty where there is nothing to say
     * @param tone how it is written
     * @param fifth fifth of the group its figure lies in, from 1, the lowest, to 5; 0 for no tint
     */
    public record Cell(String text, Tone tone, int fifth) {

        /** A cell without tint. */
        public Cell(String text, Tone tone) {
            this(text, tone, 0);
        }

        /** A cell of plain text. */
        public static Cell plain(String text) {
            return new Cell(text, Tone.PLAIN);
        }

        /** A town's own figure. */
        public static Cell figure(String text) {
            return new Cell(text, Tone.FIGURE);
        }

        /** A cell that explains. */
        public static Cell quiet(String text) {
            return new Cell(text, Tone.QUIET);
        }
    }

    /** How a cell is written. */
    public enum Tone {
        /** As text. */
        PLAIN,
        /** A town's own figure, which stands out. */
        FIGURE,
        /** What explains it. */
        QUIET
    }
}
