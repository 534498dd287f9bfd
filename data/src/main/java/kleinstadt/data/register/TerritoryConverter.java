package kleinstadt.data.register;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.LargerAreasChanged;
import kleinstadt.data.check.NotAdditive;
import kleinstadt.data.check.TerritoryNotReached;
import kleinstadt.data.check.UnknownGemeinde;
import kleinstadt.data.measure.MeasureKind;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Cells;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Carries figures of Gemeinden forward to a later territory.
 *
 * <p>Counts are summed over the parts of each later Gemeinde, divided by the crosswalk's shares where a Gemeinde was split;
 * shares, means and rates are kept where the Gemeinde's boundaries did not change; elsewhere those of inhabitants are averaged
 * over the parts, weighted with the inhabitants on the figures' territory, and others are missing. Länder, the East
 * and Germany pass unchanged. Kreise and associations that kept their boundaries keep their figure, under whatever key; others
 * are missing as not applicable. Associations need the reference list; without it they are left out.
 */
public final class TerritoryConverter {

    private static final String POPULATION = "population";

    private final Crosswalk crosswalk;
    private final Optional<Associations> associations;

    /** A converter that walks the steps of a crosswalk and knows no associations. */
    public TerritoryConverter(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.associations = Optional.empty();
    }

    /**
     * A converter that walks the steps of a crosswalk.
     *
     * @param directory the associations, on the territory of the reference list
     */
    public TerritoryConverter(Crosswalk crosswalk, TownDirectory directory) {
        this.crosswalk = crosswalk;
        this.associations = Optional.of(new Associations(directory, crosswalk));
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
        return new Conversion(observations, target, log).convert();
    }

    /** One conversion; what columns have in common is worked out once. */
    private final class Conversion {
        private final Observations observations;
        private final TerritoryDate target;
        private final IssueLog log;
        private final Observations.Builder result = Observations.builder();
        private final Map<TerritoryDate, Optional<Descent>> descents = new HashMap<>();
        private final Map<TerritoryDate, Optional<ConversionPlan>> plans = new HashMap<>();
        // By the list itself: columns of one table share it, and comparing lists would cost more than it saves.
        private final Map<TerritoryDate, IdentityHashMap<List<AreaKey>, ColumnPlan>> columnPlans = new HashMap<>();
        private final Map<TerritoryDate, LargerAreas> larger = new HashMap<>();
        private final Set<String> noted = new HashSet<>();

        Conversion(Observations observations, TerritoryDate target, IssueLog log) {
            this.observations = observations;
            this.target = target;
            this.log = log;
        }

        Observations convert() {
            for (SeriesKey series : observations.listSeries()) {
                TerritoryDate from = observations.findTerritory(series).orElseThrow();
                if (from.equals(target)) {
                    result.copy(observations, series);
                } else {
                    convert(series, from);
                }
            }
            return result.build();
        }

        private void convert(SeriesKey series, TerritoryDate from) {
            List<Value> values = observations.listValues(series);
            ColumnPlan columnPlan = columnPlan(from, observations.listAreas(series));
            Cells cells = new Cells(columnPlan.areas().size());
            if (columnPlan.gemeinden() > 0) {
                Optional<ConversionPlan> plan = columnPlan.plan();
                if (plan.isPresent()) {
                    noteUnknown(series, from, columnPlan, values);
                    fill(series, from, plan.get(), new ConversionPlan.Figures(values, columnPlan.rows()), cells);
                } else {
                    log.add(new TerritoryNotReached(series.toString(), from.toString(), target.toString()));
                    int targets = columnPlan.areas().size()
                            - columnPlan.larger().size()
                            - columnPlan.references().size();
                    for (int i = 0; i < targets; i++) {
                        cells.add(Value.missing(Reason.NO_SOURCE));
                    }
                }
            }
            fillLarger(series, from, columnPlan, values, cells);
            columnPlan.references().forEach(row -> cells.add(values.get(row)));
            result.column(series, target, columnPlan.areas(), cells);
        }

        private void fillLarger(
                SeriesKey series, TerritoryDate from, ColumnPlan columnPlan, List<Value> values, Cells cells) {
            int lost = 0;
            for (LargerAreas.Row row : columnPlan.larger()) {
                cells.add(row.row() < 0 ? Value.missing(Reason.NOT_APPLICABLE) : values.get(row.row()));
                lost += row.row() < 0 ? 1 : 0;
            }
            if (lost > 0 && noted.add(series.source() + from + " larger areas")) {
                log.add(new LargerAreasChanged(series.source(), from.toString(), target.toString(), lost));
            }
        }

        private LargerAreas largerAreas(TerritoryDate from) {
            LargerAreas found = null;
            for (TerritoryDate day : crosswalk.listStandIns(from)) {
                Optional<Descent> descent =
                        descents.computeIfAbsent(day, start -> crosswalk.findDescent(start, target));
                if (descent.isPresent()) {
                    LargerAreas areas = largerAreas(day, descent.get());
                    found = found == null ? areas : found.and(areas);
                }
            }
            return found == null ? new LargerAreas(new TreeMap<>(), new TreeMap<>()) : found;
        }

        private LargerAreas largerAreas(TerritoryDate day, Descent descent) {
            LargerAreas kreise = LargerAreas.of(descent, LargerAreas::kreis, LargerAreas::kreis);
            return associations
                    .map(known -> LargerAreas.union(
                            LargerAreas.of(descent, key -> known.find(day, key), key -> known.find(target, key)),
                            kreise))
                    .orElse(kreise);
        }

        private void fill(
                SeriesKey series,
                TerritoryDate from,
                ConversionPlan plan,
                ConversionPlan.Figures figures,
                Cells cells) {
            MeasureKind kind = Measures.bundled().kindOf(series.measure());
            ConversionPlan.Figures inhabitants =
                    kind == MeasureKind.AVERAGED_BY_POPULATION ? inhabitants(series, from) : null;
            int lost = 0;
            for (ConversionPlan.Target goal : plan.targets()) {
                Value value = goal.value(kind, figures, inhabitants);
                cells.add(value);
                if (!kind.isAdditive()
                        && value instanceof Value.Missing missing
                        && missing.reason() == Reason.NOT_APPLICABLE) {
                    lost++;
                }
            }
            if (lost > 0) {
                log.add(new NotAdditive(series.toString(), target.toString(), lost));
            }
        }

        /** Inhabitants on the same territory, of the same source before others and of the day nearest to the period's end. */
        private ConversionPlan.@Nullable Figures inhabitants(SeriesKey series, TerritoryDate from) {
            return observations.listSeries().stream()
                    .filter(key -> key.measure().equals(POPULATION)
                            && key.sex() == Sex.TOTAL
                            && key.age().equals(AgeClass.ALL)
                            && observations.findTerritory(key).equals(Optional.of(from)))
                    .min(Comparator.<SeriesKey, Boolean>comparing(
                                    key -> !key.source().equals(series.source()))
                            .thenComparing(key -> Math.abs(ChronoUnit.DAYS.between(
                                    key.period().lastDay(), series.period().lastDay())))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(key -> new ConversionPlan.Figures(
                            observations.listValues(key),
                            columnPlan(from, observations.listAreas(key)).rows()))
                    .orElse(null);
        }

        private ColumnPlan columnPlan(TerritoryDate from, List<AreaKey> areas) {
            return columnPlans
                    .computeIfAbsent(from, date -> new IdentityHashMap<>())
                    .computeIfAbsent(
                            areas,
                            list -> ColumnPlan.of(
                                    list,
                                    plan(from),
                                    crosswalk.findGemeinden(target).orElse(new TreeSet<>()),
                                    () -> larger.computeIfAbsent(from, this::largerAreas)));
        }

        private Optional<ConversionPlan> plan(TerritoryDate from) {
            return plans.computeIfAbsent(
                    from,
                    date -> ConversionPlan.find(
                            crosswalk,
                            date,
                            target,
                            start -> descents.computeIfAbsent(start, day -> crosswalk.findDescent(day, target))));
        }

        private void noteUnknown(SeriesKey series, TerritoryDate from, ColumnPlan columnPlan, List<Value> values) {
            for (int row : columnPlan.unknown()) {
                AreaKey area = observations.listAreas(series).get(row);
                boolean lost = !values.get(row).equals(Value.missing(Reason.NO_SUCH_AREA));
                if (lost && noted.add(series.source() + "|" + from + "|" + area)) {
                    log.add(new UnknownGemeinde(series.source(), from.toString(), area));
                }
            }
        }
    }
}
