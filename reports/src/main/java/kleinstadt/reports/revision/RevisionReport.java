package kleinstadt.reports.revision;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * Everything a revision report says of two runs.
 *
 * @param before the earlier run
 * @param after the later run
 * @param sources sources whose files differ, by id
 * @param definitions ids of the indicators defined anew, otherwise or no longer, in order
 * @param options names of the options that differ and can change figures, in order
 * @param indicators what happened to each indicator, in the order of ids
 * @param scores towns whose composite score differs
 * @param distributions changes of all towns for some indicators, those with most changed towns first
 * @param shown keys of the shown towns
 * @param ofTowns of the shown towns the newest figure of each indicator that differs
 * @param rankMoves figures whose rank moved beyond its interval, the furthest first
 * @param catalogue definitions to name indicators by
 * @param sourceCatalogue sources to name in footers
 */
public record RevisionReport(
        RunLabel before,
        RunLabel after,
        SortedMap<String, SourceChange> sources,
        List<String> definitions,
        List<String> options,
        List<IndicatorRevision> indicators,
        List<ScoreRevision> scores,
        List<Distribution> distributions,
        Set<String> shown,
        List<Revised> ofTowns,
        List<Revised> rankMoves,
        List<IndicatorDefinition> catalogue,
        SourceCatalogue sourceCatalogue) {

    /** Copies the collections. */
    public RevisionReport {
        sources = new TreeMap<>(sources);
        definitions = List.copyOf(definitions);
        options = List.copyOf(options);
        indicators = List.copyOf(indicators);
        scores = List.copyOf(scores);
        distributions = List.copyOf(distributions);
        shown = Set.copyOf(shown);
        ofTowns = List.copyOf(ofTowns);
        rankMoves = List.copyOf(rankMoves);
        catalogue = List.copyOf(catalogue);
    }

    /**
     * What a run is told by.
     *
     * @param version the program's version
     * @param code hash of the code that computed
     * @param territory the territory figures were carried to; {@code reported} where they were not
     * @param newest the newest period it has figures for
     */
    public record RunLabel(String version, String code, String territory, String newest) {}

    /**
     * Files of a source.
     *
     * @param added how many the later run has and the earlier has not
     * @param removed how many the earlier run has and the later has not
     */
    public record SourceChange(int added, int removed) {}

    /**
     * An indicator at a period.
     *
     * @param indicator id of the indicator
     * @param period the period
     * @param changes the towns whose figure changed, in the order of keys
     */
    public record Distribution(String indicator, String period, List<Revised> changes) {
        /** Copies the changes. */
        public Distribution {
            changes = List.copyOf(changes);
        }
    }

    /** Number of figures both runs know. */
    public long compared() {
        return indicators.stream().mapToLong(IndicatorRevision::compared).sum();
    }

    /** How often something happened. */
    public long count(Change change) {
        return indicators.stream().mapToLong(each -> each.count(change)).sum();
    }

    /** How often something happened for which causes, as {@link Cause#join} writes them. */
    public SortedMap<String, Long> causes(Change change) {
        SortedMap<String, Long> causes = new TreeMap<>();
        for (IndicatorRevision each : indicators) {
            each.causes()
                    .getOrDefault(change, new TreeMap<>())
                    .forEach((cause, count) -> causes.merge(cause, count, Long::sum));
        }
        return causes;
    }
}
