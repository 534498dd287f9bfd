package kleinstadt.engine.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.Rank;
import kleinstadt.reports.revision.Revised;
import org.jspecify.annotations.Nullable;

/**
 * Lays the figures of two runs side by side, area by area.
 *
 * <p>A town's figure for an indicator and a period is that of the newest population base; a figure on an older base is also
 * compared with the same one of the other run. So a run that gains figures on a new base shows the step from the old base to
 * the new one, though the old figures are still there.
 */
final class Comparison {

    private final RunFolder before;
    private final RunFolder after;
    private final RunFacts factsBefore;
    private final RunFacts factsAfter;
    private final Attribution attribution;
    private final Sink sink;

    Comparison(RunFolder before, RunFolder after, RunFacts factsBefore, RunFacts factsAfter, Sink sink) {
        this.before = before;
        this.after = after;
        this.factsBefore = factsBefore;
        this.factsAfter = factsAfter;
        this.attribution = new Attribution(factsBefore, factsAfter);
        this.sink = sink;
    }

    /** Takes what is found, in the order of area, indicator and period. */
    interface Sink {

        /** Both runs know a figure, the same or not. */
        void compared(String indicator);

        /** A figure differs. */
        void revised(Revised revised) throws IOException;
    }

    /**
     * Compares everything.
     *
     * @throws BrokenRun if a table is not as the contract says
     */
    void run() throws IOException, BrokenRun {
        try (AreaStream old = new AreaStream(before, factsBefore);
                AreaStream now = new AreaStream(after, factsAfter)) {
            Optional<AreaFigures> mine = old.next();
            Optional<AreaFigures> theirs = now.next();
            while (mine.isPresent() || theirs.isPresent()) {
                int order = mine.isEmpty()
                        ? 1
                        : theirs.isEmpty()
                                ? -1
                                : mine.get().ags().compareTo(theirs.get().ags());
                if (order < 0) {
                    alone(mine.get(), false);
                    mine = old.next();
                } else if (order > 0) {
                    alone(theirs.get(), true);
                    theirs = now.next();
                } else {
                    both(mine.get(), theirs.get());
                    mine = old.next();
                    theirs = now.next();
                }
            }
        }
    }

    /** An area that only one of the runs has. */
    private void alone(AreaFigures area, boolean appeared) throws IOException {
        Set<Cause> causes = attribution.ofArea();
        for (AreaFigures.Slot slot : ordered(area.rows().keySet())) {
            for (FigureRow row : area.list(slot)) {
                if (row.isKnown()) {
                    boolean leads = row.equals(leading(area.list(slot)));
                    Rank rank = leads ? area.rank(slot) : Rank.NONE;
                    Revised.Side side = side(row, rank);
                    sink.revised(new Revised(
                            area.ags(),
                            area.town(),
                            slot.indicator(),
                            slot.period(),
                            leads,
                            appeared ? Change.APPEARED : Change.VANISHED,
                            appeared ? Revised.Side.ABSENT : side,
                            appeared ? side : Revised.Side.ABSENT,
                            causes));
                }
            }
        }
    }

    private void both(AreaFigures old, AreaFigures now) throws IOException {
        Set<AreaFigures.Slot> slots = new LinkedHashSet<>(old.rows().keySet());
        slots.addAll(now.rows().keySet());
        for (AreaFigures.Slot slot : ordered(slots)) {
            Pairing pairing = Pairing.of(old.list(slot), now.list(slot));
            revise(old, now, slot, new Pairing.Pair(pairing.old(), pairing.now()), true);
            for (Pairing.Pair pair : pairing.others()) {
                revise(old, now, slot, pair, false);
            }
        }
    }

    private static List<AreaFigures.Slot> ordered(Set<AreaFigures.Slot> slots) {
        List<AreaFigures.Slot> ordered = new ArrayList<>(slots);
        ordered.sort(Comparator.comparing(AreaFigures.Slot::indicator).thenComparing(AreaFigures.Slot::period));
        return ordered;
    }

    private void revise(
            AreaFigures areaBefore, AreaFigures areaAfter, AreaFigures.Slot slot, Pairing.Pair pair, boolean leading)
            throws IOException {
        FigureRow old = pair.old();
        FigureRow now = pair.now();
        if (old != null && old.isKnown() && now != null && now.isKnown()) {
            sink.compared(slot.indicator());
        }
        Rank rankBefore = leading ? areaBefore.rank(slot) : Rank.NONE;
        Rank rankAfter = leading ? areaAfter.rank(slot) : Rank.NONE;
        Optional<Change> change = change(old, now, rankBefore, rankAfter);
        if (change.isPresent()) {
            sink.revised(new Revised(
                    areaAfter.ags(),
                    areaAfter.town(),
                    slot.indicator(),
                    slot.period(),
                    leading,
                    change.get(),
                    side(old, rankBefore),
                    side(now, rankAfter),
                    causes(areaBefore, areaAfter, slot, pair, change.get())));
        }
    }

    private static Optional<Change> change(
            @Nullable FigureRow old, @Nullable FigureRow now, Rank rankBefore, Rank rankAfter) {
        if (old == null || now == null) {
            boolean appeared = now != null && now.isKnown();
            boolean vanished = old != null && old.isKnown();
            return appeared ? Optional.of(Change.APPEARED) : vanished ? Optional.of(Change.VANISHED) : Optional.empty();
        }
        if (old.agreesWith(now)) {
            return rankBefore.isLeftBehind(rankAfter) ? Optional.of(Change.RANK) : Optional.empty();
        }
        if (old.isKnown() && now.isKnown()) {
            return Optional.of(Change.CHANGED);
        }
        return Optional.of(now.isKnown() ? Change.APPEARED : old.isKnown() ? Change.VANISHED : Change.REASON);
    }

    private Set<Cause> causes(
            AreaFigures areaBefore, AreaFigures areaAfter, AreaFigures.Slot slot, Pairing.Pair pair, Change change) {
        FigureRow old = pair.old();
        FigureRow now = pair.now();
        if (change == Change.RANK) {
            return Set.of(Cause.OTHERS);
        }
        if (old != null && now != null) {
            return attribution.ofDifference(areaAfter.ags(), old, areaBefore.list(slot), now, areaAfter.list(slot));
        }
        return now != null
                ? attribution.ofPresence(now, true)
                : attribution.ofPresence(Objects.requireNonNull(old), false);
    }

    private static FigureRow leading(List<FigureRow> rows) {
        return Pairing.leading(rows).orElseThrow();
    }

    private static Revised.Side side(@Nullable FigureRow row, Rank rank) {
        return row == null
                ? Revised.Side.ABSENT
                : new Revised.Side(row.value(), row.reason(), row.base(), row.territory(), row.source(), rank);
    }
}
