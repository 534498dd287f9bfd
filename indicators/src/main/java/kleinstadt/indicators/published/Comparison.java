package kleinstadt.indicators.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * A figure that we compute and that somebody else publishes too.
 *
 * @param indicator id of the indicator whose definition is compared
 * @param ours formula of our figure; empty where the indicator's own definition is compared
 * @param published formula of the published one: its measure
 * @param inputs measures of both with their sources
 * @param unit unit of both
 * @param level what stands for a town
 * @param tolerance how far both may lie apart by rounding alone, in the unit: half of the last digit published, and what the
 *     rounding of our own inputs makes of it
 * @param why why they differ where they do, by language
 */
public record Comparison(
        String indicator,
        String ours,
        String published,
        List<IndicatorDefinition.Input> inputs,
        String unit,
        Unit level,
        double tolerance,
        Map<String, String> why) {

    /** Copies the collections. */
    public Comparison {
        inputs = List.copyOf(inputs);
        why = Map.copyOf(why);
    }

    /** Why they differ, in this language. */
    public String why(Locale locale) {
        String german = why.getOrDefault("de", "");
        return why.getOrDefault(locale.getLanguage(), german);
    }
}
