package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.ChartSpec;

/**
 * Says which theme a chart belongs to, by its id: one that names an indicator ({@code strip-share-65-plus}) or a theme ({@code
 * profile-labour-2}) belongs there, a few belong where their subject is, all others to no theme.
 */
final class ChartThemes {

    private static final Map<String, String> BY_SUBJECT = Map.of(
            "population", "population",
            "population-series", "population",
            "balance", "population",
            "map-towns", "population",
            "migration-by-age", "population",
            "age-pyramid", "ageing",
            "age-change", "ageing");

    private final PackWords words;

    ChartThemes(PackWords words) {
        this.words = words;
    }

    /** The charts by theme, in their order; those of no theme under the empty name. */
    Map<String, List<ChartSpec>> sort(List<ChartSpec> charts) {
        Map<String, List<ChartSpec>> sorted = new LinkedHashMap<>();
        for (ChartSpec chart : charts) {
            sorted.computeIfAbsent(find(chart.frame().id()).orElse(""), theme -> new ArrayList<>())
                    .add(chart);
        }
        return sorted;
    }

    private Optional<String> find(String id) {
        Optional<String> subject = Optional.ofNullable(BY_SUBJECT.get(id));
        return subject.or(() -> ofIndicator(id)).or(() -> ofTheme(id));
    }

    /** The longest indicator's name the id ends with wins: {@code unemployment-ratio} ends {@code youth-unemployment-ratio}. */
    private Optional<String> ofIndicator(String id) {
        return words.input().definitions().stream()
                .filter(definition -> id.endsWith("-" + definition.id()))
                .reduce((first, second) -> second.id().length() > first.id().length() ? second : first)
                .map(IndicatorDefinition::theme);
    }

    private Optional<String> ofTheme(String id) {
        String whole = id.replaceAll("-\\d+$", "");
        return words.listThemes().stream()
                .filter(theme -> whole.endsWith("-" + theme))
                .findFirst();
    }
}
