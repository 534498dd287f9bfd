package kleinstadt.engine.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of an indicator and a period are held against each other: those that lead in their run, and others on one
 * population base.
 *
 * @param old the leading figure of the earlier run; null where it has none
 * @param now the leading figure of the later run; null where it has none
 * @param others further pairs, each on one base, at least one of both not leading
 */
record Pairing(@Nullable FigureRow old, @Nullable FigureRow now, List<Pair> others) {

    /** Copies the pairs. */
    Pairing {
        others = List.copyOf(others);
    }

    /**
     * Two figures on one base.
     *
     * @param old the earlier run's; null where it has none
     * @param now the later run's; null where it has none
     */
    record Pair(@Nullable FigureRow old, @Nullable FigureRow now) {}

    /** Pairs the figures of both runs, each in the order of bases. */
    static Pairing of(List<FigureRow> before, List<FigureRow> after) {
        FigureRow old = leading(before).orElse(null);
        FigureRow now = leading(after).orElse(null);
        Set<String> bases = new LinkedHashSet<>();
        before.forEach(row -> bases.add(row.base()));
        after.forEach(row -> bases.add(row.base()));
        List<Pair> others = new ArrayList<>();
        for (String base : bases) {
            FigureRow mine = find(before, base);
            FigureRow theirs = find(after, base);
            boolean spoken = (mine == null || mine.equals(old)) && (theirs == null || theirs.equals(now));
            if (!spoken) {
                others.add(new Pair(mine, theirs));
            }
        }
        return new Pairing(old, now, others);
    }

    /** The known figure on the newest base; where none is known, the newest. */
    static Optional<FigureRow> leading(List<FigureRow> rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).isKnown()) {
                return Optional.of(rows.get(i));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private static @Nullable FigureRow find(List<FigureRow> rows, String base) {
        return rows.stream().filter(row -> row.base().equals(base)).findFirst().orElse(null);
    }
}
