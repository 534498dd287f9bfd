package kleinstadt.data.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;

/**
 * A name or boundary change as the offices announce it: one row, so that a Gemeinde divided among three has three.
 *
 * @param reference Kennziffer: Land, year and number, for instance {@code 16/2024/0003-R}
 * @param kind what happened
 * @param fromKey regional key before, twelve digits of a Gemeinde, nine of an association
 * @param fromName name before
 * @param areaM2 area that moved, or that stayed, in square metres; empty where nothing moved
 * @param inhabitants inhabitants that moved, or that stayed; empty where nobody did
 * @param toKey regional key after; empty where an association has no successor
 * @param toName name after; empty where an association has no successor
 * @param legal day it took effect in law
 * @param statistical first day statistics follow it
 */
public record TerritoryChange(
        String reference,
        ChangeKind kind,
        String fromKey,
        String fromName,
        OptionalDouble areaM2,
        OptionalDouble inhabitants,
        String toKey,
        String toName,
        LocalDate legal,
        LocalDate statistical)
        implements Comparable<TerritoryChange> {

    private static final int GEMEINDE_DIGITS = 12;

    private static final Comparator<TerritoryChange> ORDER = Comparator.comparing(TerritoryChange::statistical)
            .thenComparing(TerritoryChange::reference)
            .thenComparing(TerritoryChange::fromKey)
            .thenComparing(TerritoryChange::toKey)
            .thenComparing(TerritoryChange::kind);

    /** Whether a Gemeinde changed, not an association. */
    public boolean isOfGemeinde() {
        return fromKey.length() == GEMEINDE_DIGITS && toKey.length() == GEMEINDE_DIGITS;
    }

    /**
     * The Gemeinde before.
     *
     * @throws IllegalArgumentException if an association changed
     */
    public AreaKey source() {
        return AreaKey.gemeindeOfArs(fromKey);
    }

    /**
     * The Gemeinde after.
     *
     * @throws IllegalArgumentException if an association changed
     */
    public AreaKey target() {
        return AreaKey.gemeindeOfArs(toKey);
    }

    /** Whether the row tells what stayed with the Gemeinde after it gave a part away. */
    public boolean isRemainder() {
        return kind == ChangeKind.PARTIAL_TRANSFER && fromKey.equals(toKey);
    }

    /** Whether it happened in the five eastern Länder. */
    public boolean isEastern() {
        return AreaKey.land(fromKey.substring(0, 2)).isEastern();
    }

    @Override
    public int compareTo(TerritoryChange other) {
        return ORDER.compare(this, other);
    }
}
