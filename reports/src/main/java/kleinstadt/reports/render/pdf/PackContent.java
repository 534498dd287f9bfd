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
 * @param methods the last pages
 */
public record PackContent(
        Locale locale, Instant created, String title, String subject, Cover cover, List<Chapter> methods) {

    /** Copies the chapters. */
    public PackContent {
        methods = List.copyOf(methods);
    }

    /**
     * The first page.
     *
     * @param kicker the line above the name
     * @param town the town's name
     * @param place Land, type and association
     * @param remarks what a reader has to know first: the town is outside the set, the date of the territory
     * @param columns headings of the table of key figures
     * @param figures the key figures
     */
    public record Cover(
            String kicker,
            String town,
            String place,
            List<String> remarks,
            List<String> columns,
            List<KeyFigure> figures) {
        /** Copies the lists. */
        public Cover {
            remarks = List.copyOf(remarks);
            columns = List.copyOf(columns);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A row of the cover's table, one text a column.
     *
     * @param name what is measured
     * @param figure the town's figure with unit
     * @param period its time
     * @param rank its rank and of how many; empty where there is none
     * @param median the middle town's figure; empty where there is none
     */
    public record KeyFigure(String name, String figure, String period, String rank, String median) {}

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
