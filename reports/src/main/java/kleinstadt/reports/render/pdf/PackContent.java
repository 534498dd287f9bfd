package kleinstadt.reports.render.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Everything a pack says besides its charts, in the reader's language.
 *
 * @param locale the reader's language
 * @param created when the pack counts as made; part of the file, so the same instant gives the same bytes
 * @param title title of the document
 * @param subject what the document is about, in one sentence
 * @param cover the first page
 * @param tables pages between the cover and the charts
 * @param methods the last pages
 */
public record PackContent(
        Locale locale,
        Instant created,
        String title,
        String subject,
        Cover cover,
        List<TablePage> tables,
        List<Chapter> methods) {

    /** Copies the lists. */
    public PackContent {
        tables = List.copyOf(tables);
        methods = List.copyOf(methods);
    }

    /**
     * The first page.
     *
     * @param kicker the line above the name
     * @param name what the pack is about, for instance a town's name; also stands at the foot of every page
     * @param place what it is: Land, type and association
     * @param remarks what a reader has to know first: the town is outside the set, the date of the territory
     * @param table the key figures
     */
    public record Cover(String kicker, String name, String place, List<String> remarks, Table table) {
        /** Copies the remarks. */
        public Cover {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A page that is a table.
     *
     * @param title its heading, also its bookmark
     * @param subtitle what is shown
     * @param table the table
     * @param notes how to read it, and where it comes from
     */
    public record TablePage(String title, String subtitle, Table table, List<String> notes) {
        /** Copies the notes. */
        public TablePage {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A table.
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
        static Column ofWords(String heading, double share) {
            return new Column(heading, share, true);
        }

        /** A column of figures. */
        static Column ofFigures(String heading, double share) {
            return new Column(heading, share, false);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells what it says, one a column
     */
    public record Row(List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what it says; empty where there is nothing to say
     * @param tone how it is written
     * @param quarter quarter of the group its figure lies in, from 1, the lowest, to 4; 0 for no tint
     */
    public record Cell(String text, Tone tone, int quarter) {
        /** A cell without tint. */
        public Cell(String text, Tone tone) {
            this(text, tone, 0);
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

    /**
     * A chapter of running text.
     *
     * @param title its heading
     * @param entries what it says
     */
    public record Chapter(String title, List<Entry> entries) {
        /** Copies the entries. */
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An indicator or a source explained.
     *
     * @param heading its name
     * @param paragraphs what there is to say
     */
    public record Entry(String heading, List<String> paragraphs) {
        /** Copies the paragraphs. */
        public Entry {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
