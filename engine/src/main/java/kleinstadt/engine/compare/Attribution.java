package kleinstadt.engine.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kleinstadt.reports.revision.Cause;

/**
 * Decides why a figure differs, from what both runs tell of themselves. A cause is named where the runs differ in it and it can
 * have moved the figure; where several do, all are named. What the runs do not tell is {@link Cause#UNEXPLAINED}.
 */
final class Attribution {

    /** The source that lists the towns. */
    private static final String TOWNS = "bbsr-referenz-2019";

    private final RunFacts before;
    private final RunFacts after;

    Attribution(RunFacts before, RunFacts after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Why two figures of an area differ.
     *
     * @param old figure of the earlier run
     * @param oldOnes all the earlier run has for the same indicator and period
     * @param now figure of the later run
     * @param newOnes all the later run has for the same indicator and period
     */
    Set<Cause> ofDifference(
            String area, FigureRow old, List<FigureRow> oldOnes, FigureRow now, List<FigureRow> newOnes) {
        if (old.base().equals(now.base())) {
            return ofOneBase(area, old, now);
        }
        // The same run may hold figures of both bases: then what else moved is seen on one base alone.
        EnumSet<Cause> causes = EnumSet.of(Cause.BASE);
        if (!slice(before, old).measures().equals(slice(after, now).measures())) {
            // Another thing was counted, say a published density instead of residents and area.
            causes.add(Cause.DATA);
        }
        Optional<FigureRow> stillThere = find(newOnes, old.base());
        Optional<FigureRow> thereBefore = find(oldOnes, now.base());
        if (stillThere.isPresent()) {
            causes.addAll(ofSibling(area, old, stillThere.get()));
        } else if (thereBefore.isPresent()) {
            causes.addAll(ofSibling(area, thereBefore.get(), now));
        } else {
            causes.addAll(ofSlices(area, slice(before, old), slice(after, now)));
        }
        return causes;
    }

    private Set<Cause> ofSibling(String area, FigureRow old, FigureRow now) {
        return old.agreesWith(now) ? EnumSet.noneOf(Cause.class) : ofOneBase(area, old, now);
    }

    private Set<Cause> ofOneBase(String area, FigureRow old, FigureRow now) {
        Slice mine = slice(before, old);
        Slice theirs = slice(after, now);
        EnumSet<Cause> causes = ofSlices(area, mine, theirs);
        if (causes.isEmpty() && !mine.territory().equals(theirs.territory()) && isItself(area, mine)) {
            // The same figures, and the town has kept its boundaries: they are those of a Kreis or association that has
            // not.
            causes.add(Cause.TERRITORY);
        }
        return orElimination(causes);
    }

    /** Whether an area is simply itself on all territories the figures were published on, so that nothing was put together. */
    private boolean isItself(String area, Slice slice) {
        return slice.published().stream()
                .allMatch(day -> before.composition(area, day).equals(area)
                        && after.composition(area, day).equals(area));
    }

    private static Optional<FigureRow> find(List<FigureRow> rows, String base) {
        return rows.stream().filter(row -> row.base().equals(base)).findFirst();
    }

    private static Slice slice(RunFacts facts, FigureRow row) {
        return facts.find(row).orElseThrow();
    }

    private EnumSet<Cause> ofSlices(String area, Slice old, Slice now) {
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!old.figures().equals(now.figures())) {
            causes.add(Cause.DATA);
        }
        if (!old.rule().equals(now.rule())) {
            causes.add(Cause.DEFINITION);
        }
        if (isMadeOtherwise(area, old, now)) {
            causes.add(Cause.TERRITORY);
            if (differs(facts -> facts.options().get("territory"))) {
                causes.add(Cause.OPTIONS);
            }
        }
        addProgramAndUnit(causes);
        return causes;
    }

    private void addProgramAndUnit(EnumSet<Cause> causes) {
        if (differs(RunFacts::code) || differs(RunFacts::version)) {
            causes.add(Cause.PROGRAM);
        }
        if (differs(facts -> facts.options().get("unit"))) {
            causes.add(Cause.OPTIONS);
        }
    }

    /** Whether an area is made of other Gemeinden, or other parts of them, than before. */
    private boolean isMadeOtherwise(String area, Slice old, Slice now) {
        boolean carriedOtherwise = old.published().stream()
                .filter(now.published()::contains)
                .anyMatch(day -> !before.composition(area, day).equals(after.composition(area, day)));
        return carriedOtherwise || isOtherLand(area, old.territory(), now.territory());
    }

    /** Whether the boundaries of an area differ between the territories its figures stand on. */
    private boolean isOtherLand(String area, String old, String now) {
        if (old.equals(now)) {
            return false;
        }
        // ISO dates: the earlier one sorts first, and only the run on the later one knows what became of it.
        return old.compareTo(now) < 0
                ? !after.composition(area, old).equals(after.composition(area, now))
                : !before.composition(area, now).equals(before.composition(area, old));
    }

    /** Why only one of the runs has a figure for an area it knows. */
    Set<Cause> ofPresence(FigureRow row, boolean appeared) {
        RunFacts with = appeared ? after : before;
        RunFacts without = appeared ? before : after;
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!Objects.equals(
                with.definitions().get(row.indicator()), without.definitions().get(row.indicator()))) {
            causes.add(Cause.DEFINITION);
        }
        if (slice(with, row).sources().stream()
                .anyMatch(source -> !with.filesOf(source).equals(without.filesOf(source)))) {
            causes.add(Cause.DATA);
        }
        addProgramAndUnit(causes);
        return orElimination(causes);
    }

    /** Why only one of the runs has an area at all: towns come and go with the list of towns, the territory and the options. */
    Set<Cause> ofArea() {
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        addProgramAndUnit(causes);
        if (differs(facts -> facts.options().get("towns"))
                || differs(facts -> facts.options().get("set"))) {
            causes.add(Cause.OPTIONS);
        }
        if (differs(RunFacts::territory)) {
            causes.add(Cause.TERRITORY);
        }
        if (differs(facts -> facts.filesOf(TOWNS))) {
            causes.add(Cause.DATA);
        }
        return orElimination(causes);
    }

    /** The causes found; where there are none, everything else in which the runs differ. */
    private Set<Cause> orElimination(EnumSet<Cause> causes) {
        if (!causes.isEmpty()) {
            return causes;
        }
        if (differs(RunFacts::territory)) {
            causes.add(Cause.TERRITORY);
        }
        if (differs(RunFacts::snapshot)) {
            causes.add(Cause.DATA);
        }
        if (differs(RunFacts::options)) {
            causes.add(Cause.OPTIONS);
        }
        if (causes.isEmpty()) {
            causes.add(Cause.UNEXPLAINED);
        }
        return causes;
    }

    private boolean differs(Function<RunFacts, Object> fact) {
        return !fact.apply(before).equals(fact.apply(after));
    }
}
