package kleinstadt.reports.compose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.revision.Rank;
import kleinstadt.reports.revision.RevisionReport;

/**
 * Words of a revision report, in the reader's language.
 *
 * @param report what is said
 * @param messages the report's own texts
 * @param texts the charts' texts
 */
public record RevisionWords(RevisionReport report, Texts messages, Texts texts) {

    private static final String BUNDLE = "kleinstadt.reports.revision.revision";
    private static final String PERCENT = "percent";
    private static final int DECIMALS = 2;

    /** Words of a language. */
    public RevisionWords(RevisionReport report, Locale locale) {
        this(report, new Texts(BUNDLE, locale), new Texts(locale));
    }

    /** The text of a key. */
    public String text(String key, Object... filled) {
        return messages.text(key, filled);
    }

    /** A number of things. */
    public String count(long number) {
        return texts.count(number);
    }

    /** Causes as {@link kleinstadt.reports.revision.Cause#join} writes them, in words. */
    public String causes(String joined) {
        return Arrays.stream(joined.split(";", -1))
                .map(cause -> text("cause." + cause))
                .collect(Collectors.joining(text("cause.and")));
    }

    /** The definition of an indicator; empty where the program does not know it. */
    public Optional<IndicatorDefinition> find(String indicator) {
        return report.catalogue().stream()
                .filter(definition -> definition.id().equals(indicator))
                .findFirst();
    }

    /** Short name of an indicator; its id where the program does not know it. */
    public String name(String indicator) {
        return find(indicator)
                .map(definition -> definition.text(texts.locale()).shortName())
                .orElse(indicator);
    }

    /** A figure as the indicator writes it, with its unit; empty text where there is none. */
    public String figure(String indicator, OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        return find(indicator)
                .map(definition -> texts.value(definition, value.getAsDouble()))
                .orElseGet(() -> texts.number(value.getAsDouble(), DECIMALS));
    }

    /** A difference with its sign, in the indicator's decimals; empty text where there is none. */
    public String difference(String indicator, OptionalDouble difference) {
        if (difference.isEmpty()) {
            return "";
        }
        // A difference may be smaller than the figures are written; it is not nothing for that.
        int decimals = find(indicator).map(IndicatorDefinition::decimals).orElse(DECIMALS);
        double number = Math.abs(difference.getAsDouble());
        while (number > 0 && decimals < 6 && number < 0.5 * Math.pow(10, -decimals)) {
            decimals++;
        }
        return texts.signed(difference.getAsDouble(), decimals);
    }

    /** A period. */
    public String period(String period) {
        return texts.period(Period.parse(period));
    }

    /** A rank with the ranks chance allows; empty text where there is none. */
    public String rank(Rank rank) {
        if (rank.rank().isEmpty()) {
            return "";
        }
        String place = place(rank.rank().getAsDouble());
        return rank.lower().isPresent() && rank.upper().isPresent()
                ? text(
                        "rank.range",
                        place,
                        place(Math.rint(rank.lower().getAsDouble())),
                        place(Math.rint(rank.upper().getAsDouble())))
                : place;
    }

    private String place(double rank) {
        return texts.number(rank, rank == Math.rint(rank) ? 0 : 1);
    }

    /** A run by what its figures stand on. */
    public String run(RevisionReport.RunLabel run) {
        String newest = period(run.newest());
        return run.territory().equals("reported")
                ? text("run.reported", newest)
                : text("run.territory", territory(run), newest);
    }

    /** The territory of a run's figures. */
    public String territory(RevisionReport.RunLabel run) {
        return run.territory().equals("reported") ? text("facts.reported") : period(run.territory());
    }

    /** Whether changes of an indicator are told in per cent of the old figure: counts are, which differ by the town's size. */
    boolean isRelative(String indicator) {
        return find(indicator)
                .map(definition -> !definition.unit().contains("/")
                        && !definition.unit().equals(PERCENT)
                        && definition.plausible().min() >= 0
                        && definition.decimals() == 0)
                .orElse(false);
    }

    /** What the axis of an indicator's changes measures. */
    String changeAxis(String indicator) {
        if (isRelative(indicator)) {
            return text("moves.percent");
        }
        String unit = find(indicator)
                .map(definition ->
                        definition.unit().equals(PERCENT) ? text("points") : texts.axisUnit(definition.unit()))
                .orElse("");
        return unit.isEmpty() ? text("moves.plain") : text("moves.unit", unit);
    }

    /** A change as it stands at a town's name. */
    String change(String indicator, double change) {
        int decimals = isRelative(indicator)
                ? 1
                : find(indicator).map(IndicatorDefinition::decimals).orElse(DECIMALS);
        String number = texts.signed(change, decimals);
        return isRelative(indicator) ? text("percent", number) : number;
    }
}
