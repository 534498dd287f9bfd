package kleinstadt.reports.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Everything a pack holds, in the reader's language and in reading order.
 *
 * @param locale the reader's language
 * @param created when the pack counts as made; part of the file, so the same instant gives the same bytes
 * @param title title of the document
 * @param subject what the document is about, in one sentence
 * @param cover the first page
 * @param sections what follows, each with parts of its own
 */
public record PackContent(
        Locale locale, Instant created, String title, String subject, Cover cover, List<Section> sections) {

    /** Copies the sections. */
    public PackContent {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param title its heading
     * @param parts what it holds, at least one part
     * @param reference whether it is there to look things up, not to be presented
     */
    public record Section(String title, List<Part> parts, boolean reference) {

        /** A section to be presented. */
        public Section(String title, List<Part> parts) {
            this(title, parts, false);
        }

        /**
         * Copies the parts.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Section {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("expected parts in section '" + title + "', found none");
            }
        }
    }
}
