package kleinstadt.engine.compare;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.Revised;

/** Writes what differs as it comes and counts it by indicator. */
final class Tallies implements Comparison.Sink {

    private final RevisionTable table;
    private final SortedMap<String, IndicatorTally> indicators = new TreeMap<>();
    private final Map<AreaFigures.Slot, Integer> changedTowns = new HashMap<>();

    Tallies(RevisionTable table) {
        this.table = table;
    }

    @Override
    public void compared(String indicator) {
        tally(indicator).addCompared();
    }

    @Override
    public void revised(Revised revised) throws IOException {
        table.write(revised);
        tally(revised.indicator()).add(revised);
        if (revised.change() == Change.CHANGED && revised.isTown() && revised.leading()) {
            changedTowns.merge(new AreaFigures.Slot(revised.indicator(), revised.period()), 1, Integer::sum);
        }
    }

    private IndicatorTally tally(String indicator) {
        return indicators.computeIfAbsent(indicator, IndicatorTally::new);
    }

    /** The indicators met, in the order of ids. */
    List<IndicatorRevision> listIndicators() {
        return indicators.values().stream().map(IndicatorTally::toRevision).toList();
    }

    /** Of each indicator the period with most changed towns, the latest of several; those with most towns first. */
    List<AreaFigures.Slot> listMostChanged() {
        return indicators.keySet().stream()
                .flatMap(indicator -> mostChanged(indicator).stream())
                .sorted(Comparator.comparing((AreaFigures.Slot slot) -> -changedTowns.getOrDefault(slot, 0))
                        .thenComparing(AreaFigures.Slot::indicator))
                .toList();
    }

    private Optional<AreaFigures.Slot> mostChanged(String indicator) {
        return changedTowns.keySet().stream()
                .filter(slot -> slot.indicator().equals(indicator))
                .max(Comparator.comparing((AreaFigures.Slot slot) -> changedTowns.getOrDefault(slot, 0))
                        .thenComparing(AreaFigures.Slot::period));
    }
}
