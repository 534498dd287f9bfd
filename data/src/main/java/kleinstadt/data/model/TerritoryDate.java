package kleinstadt.data.model;

import java.time.LocalDate;

/**
 * Gebietsstand: the day whose municipal boundaries a figure refers to. Figures of two territory dates are never joined
 * without a conversion.
 *
 * @param date day of the boundaries
 */
public record TerritoryDate(LocalDate date) implements Comparable<TerritoryDate> {

    /** Boundaries at the end of a year. */
    public static TerritoryDate endOf(int year) {
        return new TerritoryDate(LocalDate.of(year, 12, 31));
    }

    /**
     * Parses an ISO date.
     *
     * @throws java.time.format.DateTimeParseException if the text is not {@code yyyy-mm-dd}
     */
    public static TerritoryDate parse(String text) {
        return new TerritoryDate(LocalDate.parse(text));
    }

    @Override
    public int compareTo(TerritoryDate other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
