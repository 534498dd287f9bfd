package kleinstadt.data.register;

import java.time.LocalDate;
import kleinstadt.data.model.TerritoryDate;

/**
 * When something happened to a Gemeinde, as closely as the sources tell.
 *
 * @param earliest first day it can have happened
 * @param latest last day it can have happened; the same day where the day is known
 */
public record EventTime(LocalDate earliest, LocalDate latest) implements Comparable<EventTime> {

    /** A known day: the first that statistics follow the change. */
    public static EventTime on(LocalDate day) {
        return new EventTime(day, day);
    }

    /** After one territory and up to another. */
    public static EventTime between(TerritoryDate after, TerritoryDate until) {
        return new EventTime(after.date().plusDays(1), until.date());
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    @Override
    public int compareTo(EventTime other) {
        int order = latest.compareTo(other.latest);
        return order == 0 ? earliest.compareTo(other.earliest) : order;
    }
}
