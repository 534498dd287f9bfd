package kleinstadt.engine.study;

import kleinstadt.data.model.TerritoryDate;

/** The territory a run shows its figures on. */
public sealed interface TerritoryChoice {

    /** Everything carried forward to the newest register of the snapshot. */
    record Latest() implements TerritoryChoice {}

    /** Every source on the territory it was published on. */
    record Reported() implements TerritoryChoice {}

    /**
     * Everything carried forward to one day.
     *
     * @param territory the day
     */
    record On(TerritoryDate territory) implements TerritoryChoice {}

    /**
     * Parses {@code latest}, {@code reported} or a date.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static TerritoryChoice parse(String text) {
        return switch (text) {
            case "latest" -> new Latest();
            case "reported" -> new Reported();
            default -> {
                try {
                    yield new On(TerritoryDate.parse(text));
                } catch (java.time.format.DateTimeParseException e) {
                    throw new IllegalArgumentException(
                            "expected latest, reported or a date like 2023-12-31, found '" + text + "'", e);
                }
            }
        };
    }

    /** The text {@link #parse} reads. */
    default String text() {
        if (this instanceof On on) {
            return on.territory().toString();
        }
        return this instanceof Latest ? "latest" : "reported";
    }
}
