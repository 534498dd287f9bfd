package kleinstadt.reports.export;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Unit;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.LatestFigures;
import kleinstadt.reports.pack.ReportInput;

/**
 * What a run has computed, as exports need it.
 *
 * @param locale language of names and notes
 * @param set name of the set of towns
 * @param unit what stands for a town
 * @param territory territory all figures were carried to; empty where each stays as reported
 * @param newestDay last day any figure speaks of: what an export counts as made on, so that it does not depend on the clock
 * @param areas name of every area with figures, in the order of keys
 * @param indicators the indicators with figures, in catalogue order
 * @param results all figures
 * @param latest the figures of each indicator most towns have newest, in catalogue order; none of an indicator no town has
 * @param sources the sources whose cells were read, in the order of their ids
 */
public record ExportData(
        Locale locale,
        String set,
        Unit unit,
        Optional<TerritoryDate> territory,
        LocalDate newestDay,
        SortedMap<AreaKey, String> areas,
        List<IndicatorDefinition> indicators,
        Results results,
        List<Latest> latest,
        List<Source> sources) {

    /** Keys of all levels together, as {@code indicators.csv} is sorted. */
    private static final Comparator<AreaKey> BY_KEY =
            Comparator.comparing(AreaKey::key).thenComparing(Comparator.naturalOrder());

    /** Copies the collections. */
    public ExportData {
        SortedMap<AreaKey, String> sorted = new TreeMap<>(BY_KEY);
        sorted.putAll(areas);
        areas = Collections.unmodifiableSortedMap(sorted);
        indicators = List.copyOf(indicators);
        latest = List.copyOf(latest);
        sources = List.copyOf(sources);
    }

    /**
     * An indicator at the period most towns have newest.
     *
     * @param definition the indicator
     * @param period the period
     * @param results its result by area
     */
    public record Latest(IndicatorDefinition definition, Period period, Map<AreaKey, Result> results) {
        /** Copies the results. */
        public Latest {
            results = Map.copyOf(results);
        }

        /** The value of an area, or why it has none. */
        Value value(AreaKey area) {
            Result result = results.get(area);
            return result == null ? Value.missing(Reason.NO_SUCH_AREA) : result.value();
        }

        /** Ids of the sources read, in order. */
        List<String> listSources() {
            return results.values().stream()
                    .flatMap(result -> result.lineage().sources().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * Of what charts are made from.
     *
     * @param names name of every area with figures
     */
    public static ExportData of(ReportInput input, Map<AreaKey, String> names, Locale locale) {
        SortedMap<AreaKey, String> areas = new TreeMap<>(BY_KEY);
        TreeSet<String> sources = new TreeSet<>();
        LocalDate newest = LocalDate.EPOCH;
        for (Result result : input.results().listAll()) {
            AreaKey area = result.area();
            areas.computeIfAbsent(area, key -> names.getOrDefault(key, key.key()));
            sources.addAll(result.lineage().sources());
            LocalDate day = result.period().lastDay();
            newest = day.isAfter(newest) ? day : newest;
        }
        List<IndicatorDefinition> indicators = input.definitions().stream()
                .filter(definition ->
                        !input.results().listIndicator(definition.id()).isEmpty())
                .toList();
        return new ExportData(
                locale,
                input.towns().id(),
                input.unit(),
                input.territory(),
                newest,
                areas,
                indicators,
                input.results(),
                indicators.stream()
                        .flatMap(definition -> LatestFigures.find(input, definition.id()).stream()
                                .map(figures -> new Latest(definition, figures.period(), figures.byArea())))
                        .toList(),
                sources.stream()
                        .flatMap(id -> input.sources().find(id).stream())
                        .toList());
    }

    /** The name of an area. */
    String nameOf(AreaKey area) {
        return areas.getOrDefault(area, area.key());
    }
}
