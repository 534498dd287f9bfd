package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.KeysOfNextTerritory;
import kleinstadt.data.check.NotAdditive;
import kleinstadt.data.check.TerritoryNotReached;
import kleinstadt.data.check.UnknownGemeinde;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * Carries figures of Gemeinden forward to a later territory.
 *
 * <p>Counts are summed over the parts of each later Gemeinde, divided by the crosswalk's shares where a Gemeinde was split;
 * shares, means and rates are kept where the Gemeinde's boundaries did not change and missing elsewhere. Länder, the East
 * and Germany pass unchanged; Kreise and associations of another territory are left out.
 */
public final class TerritoryConverter {

    private final Crosswalk crosswalk;

    /** A converter that walks the steps of a crosswalk. */
    public TerritoryConverter(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    /**
     * All columns on one territory.
     *
     * <p>A part that is missing makes the sum missing with the part's reason; a part that did not exist contributes nothing.
     * What was divided, and flows across borders that a merger made internal, are estimated.
     *
     * @param observations columns on any territories
     * @param target the wanted territory
     * @param log where lost figures are noted: once a column for what cannot be summed or reached, once a source,
     *     territory and Gemeinde for what no crosswalk knows
     */
    public Observations toTerritory(Observations observations, TerritoryDate target, IssueLog log) {
        Observations.Builder result = Observations.builder();
        Map<TerritoryDate, Optional<ConversionPlan>> plans = new HashMap<>();
        SortedSet<String> unknown = new TreeSet<>();
        for (SeriesKey series : observations.listSeries()) {
            TerritoryDate from = observations.findTerritory(series).orElseThrow();
            Cells cells = new Cells();
            if (from.equals(target)) {
                observations.forEach(series, cells::add);
                result.column(series, target, cells.areas, cells.values);
                continue;
            }
            Map<AreaKey, Value> gemeinden = new HashMap<>();
            Cells references = new Cells();
            observations.forEach(series, (area, value) -> {
                switch (area.level()) {
                    case GEMEINDE -> gemeinden.put(area, value);
                    case LAND, REGION, BUND -> references.add(area, value);
                    case VERBAND, KREIS -> {
                        // Their keys change with their members: they are summed anew on the target territory.
                    }
                }
            });
            if (!gemeinden.isEmpty()) {
                TerritoryDate start = start(from, target, gemeinden);
                if (!start.equals(from) && unknown.add(series.source() + "|" + from)) {
                    log.add(new KeysOfNextTerritory(series.source(), from.toString(), start.toString()));
                }
                Optional<ConversionPlan> plan =
                        plans.computeIfAbsent(start, date -> ConversionPlan.find(crosswalk, date, target));
                plan.ifPresent(known -> noteUnknown(observations, series, known, unknown, log));
                convert(series, from, target, plan, gemeinden, cells, log);
            }
            cells.addAll(references);
            result.column(series, target, cells.areas, cells.values);
        }
        return result.build();
    }

    /** The territory the figures are on by their Gemeinden: the next one where they are exactly that one's. */
    private TerritoryDate start(TerritoryDate from, TerritoryDate target, Map<AreaKey, Value> gemeinden) {
        Optional<SortedSet<AreaKey>> declared = crosswalk.findGemeinden(from);
        Optional<TerritoryDate> next = crosswalk.findNext(from).filter(date -> date.compareTo(target) <= 0);
        if (declared.isEmpty() || next.isEmpty() || gemeinden.keySet().containsAll(declared.get())) {
            return from;
        }
        return crosswalk
                .findGemeinden(next.get())
                .filter(gemeinden.keySet()::equals)
                .flatMap(keys -> next)
                .orElse(from);
    }

    private void convert(
            SeriesKey series,
            TerritoryDate from,
            TerritoryDate target,
            Optional<ConversionPlan> plan,
            Map<AreaKey, Value> gemeinden,
            Cells cells,
            IssueLog log) {
        if (plan.isEmpty()) {
            log.add(new TerritoryNotReached(series.toString(), from.toString(), target.toString()));
            crosswalk
                    .findGemeinden(target)
                    .orElse(new TreeSet<>())
                    .forEach(area -> cells.add(area, Value.missing(Reason.NO_SOURCE)));
            return;
        }
        MeasureKind kind = Measures.kindOf(series.measure());
        int lost = 0;
        for (ConversionPlan.Target goal : plan.get().targets()) {
            Value value = goal.value(kind, gemeinden);
            cells.add(goal.area(), value);
            if (!kind.isAdditive() && value.equals(Value.missing(Reason.NOT_APPLICABLE))) {
                lost++;
            }
        }
        if (lost > 0) {
            log.add(new NotAdditive(series.toString(), target.toString(), lost));
        }
    }

    private static void noteUnknown(
            Observations observations, SeriesKey series, ConversionPlan plan, SortedSet<String> noted, IssueLog log) {
        TerritoryDate from = observations.findTerritory(series).orElseThrow();
        observations.forEach(series, (area, value) -> {
            boolean lost = area.level() == AreaLevel.GEMEINDE
                    && !plan.knows(area)
                    && area.isEastern()
                    && !value.equals(Value.missing(Reason.NO_SUCH_AREA));
            if (lost && noted.add(series.source() + "|" + from + "|" + area)) {
                log.add(new UnknownGemeinde(series.source(), from.toString(), area));
            }
        });
    }

    /** A column being filled in the order of areas. */
    private static final class Cells {
        private final List<AreaKey> areas = new ArrayList<>();
        private final List<Value> values = new ArrayList<>();

        void add(AreaKey area, Value value) {
            areas.add(area);
            values.add(value);
        }

        void addAll(Cells others) {
            areas.addAll(others.areas);
            values.addAll(others.values);
        }
    }
}
