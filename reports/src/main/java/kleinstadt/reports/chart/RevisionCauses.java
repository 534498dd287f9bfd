package kleinstadt.reports.chart;

import java.util.List;

/**
 * How many figures of each indicator differ between two runs, a bar an indicator, parted by why they do.
 *
 * @param frame what stands around it
 * @param kinds the causes in the order of the parts, as many as any row may have
 * @param heading what the numbers at the bars count
 * @param rows the indicators, those with most figures first
 */
public record RevisionCauses(Frame frame, List<Kind> kinds, String heading, List<Row> rows) implements ChartSpec {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has not a count for each kind
     */
    public RevisionCauses {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.counts().size() != kinds.size()) {
                throw new IllegalArgumentException("expected " + kinds.size() + " counts, found "
                        + row.counts().size() + " for " + row.name());
            }
        }
    }

    /**
     * A cause.
     *
     * @param text its name
     * @param tone how it is told from the others
     */
    public record Kind(String text, Tone tone) {}

    /** What a part of a bar stands for; how it looks is the painter's. */
    public enum Tone {
        /** New or corrected figures. */
        DATA,
        /** Another census base. */
        BASE,
        /** Other boundaries. */
        TERRITORY,
        /** Another definition, program or option. */
        COMPUTING,
        /** Several together. */
        SEVERAL
    }

    /**
     * An indicator.
     *
     * @param name its short name
     * @param counts number of figures for each cause
     * @param label the sum as text
     */
    public record Row(String name, List<Long> counts, String label) {
        /** Copies the counts. */
        public Row {
            counts = List.copyOf(counts);
        }

        /** All figures. */
        public long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
