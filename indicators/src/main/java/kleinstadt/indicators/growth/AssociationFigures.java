package kleinstadt.indicators.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.source.SourceCatalogue;

/** Figures of associations: sums of their members, or those published for them. */
final class AssociationFigures {

    private final Observations observations;
    private final SourceCatalogue sources;
    private final Map<String, List<SeriesKey>> totals = new HashMap<>();

    AssociationFigures(Observations observations, SourceCatalogue sources) {
        this.observations = observations;
        this.sources = sources;
        for (SeriesKey series : observations.listSeries()) {
            if (series.sex() == Sex.TOTAL && series.age().equals(AgeClass.ALL)) {
                totals.computeIfAbsent(series.measure(), measure -> new ArrayList<>())
                        .add(series);
            }
        }
    }

    /**
     * Two columns of one measure that compare: on one population base and one territory.
     *
     * @param from year of the first
     * @param to year of the second
     * @param first the first column
     * @param second the second column
     */
    record Span(int from, int to, SeriesKey first, SeriesKey second) {

        int years() {
            return to - from;
        }
    }

    /**
     * The columns of a measure that reach farthest over a period: from its first year to its last, at most one year short on
     * either side. Columns of one source are preferred.
     */
    Optional<Span> findSpan(String measure, IntFunction<Period> periodOfYear, int from, int to) {
        for (int missing = 0; missing <= 2; missing++) {
            for (int late = 0; late <= missing; late++) {
                int early = missing - late;
                if (late <= 1 && early <= 1 && from + late < to - early) {
                    Optional<Span> span = findExact(measure, periodOfYear, from + late, to - early);
                    if (span.isPresent()) {
                        return span;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> findExact(String measure, IntFunction<Period> periodOfYear, int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (SeriesKey first : list(measure, periodOfYear.apply(from))) {
            for (SeriesKey second : list(measure, periodOfYear.apply(to))) {
                if (compare(first, second)) {
                    spans.add(new Span(from, to, first, second));
                }
            }
        }
        return spans.stream()
                .min(Comparator.comparing((Span span) ->
                        !span.first().source().equals(span.second().source())));
    }

    private boolean compare(SeriesKey first, SeriesKey second) {
        return base(first).equals(base(second)) && territory(first).equals(territory(second));
    }

    Optional<PopulationBase> base(SeriesKey series) {
        return sources.find(series.source()).flatMap(source -> source.findBase(series.period()));
    }

    private Optional<TerritoryDate> territory(SeriesKey series) {
        return observations.findTerritory(series);
    }

    /** The columns of a measure at a period, of whole populations, in the order of sources. */
    List<SeriesKey> list(String measure, Period period) {
        return totals.getOrDefault(measure, List.of()).stream()
                .filter(series -> series.period().equals(period))
                .toList();
    }

    /**
     * The count of an association.
     *
     * @return the sum over its members, missing for the reason of the first that lacks one
     */
    Value sum(SeriesKey series, Town town) {
        double sum = 0;
        for (AreaKey member : town.members()) {
            Value value = observations.value(series, member);
            if (!(value instanceof Value.Known known)) {
                return value;
            }
            sum += known.number();
        }
        return town.members().isEmpty() ? Value.missing(Reason.NO_SUCH_AREA) : Value.of(sum);
    }

    /**
     * The figure published for an association; that of its Gemeinde where it has one only.
     *
     * @return missing for the reason of the association's cell
     */
    Value published(SeriesKey series, Town town) {
        Value own = observations.value(series, town.verband());
        return own instanceof Value.Missing && town.members().size() == 1
                ? observations.value(series, town.centre())
                : own;
    }
}
