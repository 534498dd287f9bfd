package kleinstadt.indicators.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaLevel;

/**
 * An indicator as its TOML file defines it.
 *
 * @param id kebab-case name, never reused
 * @param theme theme it belongs to, one of {@link Themes#ALL}
 * @param unit unit of the value, see {@link kleinstadt.data.measure.MeasureUnits}
 * @param decimals digits after the comma in charts and tables
 * @param signed whether the sign is what it says, as in a balance or a change, and is always written; an amount that refunds can
 *     push below zero is none
 * @param direction which way is good
 * @param formula formula text; empty where a method computes it
 * @param method name of the computing class; empty where a formula does
 * @param inputs measures read, each with its sources in order of precedence
 * @param minBase smallest denominator the ratio is shown for; 0 for none
 * @param interval how its 95 % interval is made
 * @param levels whose figures stand for a town, in order: its own Gemeinde, its association, its Kreis; the first that has a
 *     value wins
 * @param plausible plausible range
 * @param reference the published definition it follows
 * @param texts what readers see, by language
 * @param examples cases with their result, run as tests
 * @param hash SHA-256 of the file's text, 64 hexadecimal digits
 */
public record IndicatorDefinition(
        String id,
        String theme,
        String unit,
        int decimals,
        boolean signed,
        Direction direction,
        Optional<String> formula,
        Optional<String> method,
        List<Input> inputs,
        double minBase,
        IntervalRule interval,
        List<AreaLevel> levels,
        Range plausible,
        String reference,
        Map<String, LocalText> texts,
        List<Example> examples,
        String hash) {

    /** Copies lists and maps. */
    public IndicatorDefinition {
        inputs = List.copyOf(inputs);
        levels = List.copyOf(levels);
        texts = Map.copyOf(texts);
        examples = List.copyOf(examples);
    }

    /** What readers of this language see; German where there is no text of that language. */
    public LocalText text(Locale locale) {
        LocalText german = texts.get("de");
        LocalText text = texts.getOrDefault(locale.getLanguage(), german);
        if (text == null) {
            throw new IllegalStateException("indicator " + id + " has no German text");
        }
        return text;
    }

    /**
     * A measure the indicator reads.
     *
     * @param measure the measure
     * @param sources ids of the sources to take it from, the first that has the period wins
     */
    public record Input(String measure, List<String> sources) {
        /** Copies the sources. */
        public Input {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Range of plausible values, ends included; a value outside is reported, not changed.
     *
     * @param min lower end
     * @param max upper end
     */
    public record Range(double min, double max) {}

    /**
     * A case with a known result.
     *
     * @param name what the case shows
     * @param source where the expected value comes from
     * @param given figures or missing reasons by series text ({@code measure}, {@code measure[65+]}, …)
     * @param expect expected value; empty where the result is missing
     * @param missing expected reason; empty where the result is known
     */
    public record Example(
            String name, String source, Map<String, String> given, OptionalDouble expect, Optional<String> missing) {}
}
