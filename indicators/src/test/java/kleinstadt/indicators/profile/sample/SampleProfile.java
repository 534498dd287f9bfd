package kleinstadt.indicators.profile.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Aggregations;
import kleinstadt.indicators.profile.MissingRule;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Outliers;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.ProfileText;
import kleinstadt.indicators.profile.ProfileTheme;
import kleinstadt.indicators.profile.Uncertainty;
import kleinstadt.indicators.profile.WeightNoise;
import kleinstadt.indicators.profile.Weights;
import kleinstadt.indicators.profile.matrix.Column;

/** A profile put together in a test, everything plain unless said: arithmetic means of values from 1 to 100, all equal. */
public final class SampleProfile {

    private final List<ProfileTheme> themes = new ArrayList<>();
    private final List<ProfileIndicator> indicators = new ArrayList<>();
    private Outliers outliers = new Outliers(false, 2, 3.5, 0, false);
    private Normalisation normalisation = new Normalisation.MinMax(1, 100);
    private Weights weights = new Weights(Weights.Within.EQUAL, false);
    private Aggregations aggregations = new Aggregations(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC);
    private Profile.Bounds bounds = new Profile.Bounds(0, 100);
    private MissingRule missing = new MissingRule(0, 0, 0, 1, false);
    private Uncertainty uncertainty = nothingVaried();

    private Uncertainty nothingVaried() {
        return new Uncertainty(
                false, List.of(normalisation), new WeightNoise.None(), List.of(aggregations), false, false);
    }

    /** An indicator that is better the higher it is. */
    public static ProfileIndicator indicator(String id) {
        return indicator(id, "all", true, 1);
    }

    /** An indicator. */
    public static ProfileIndicator indicator(String id, String theme, boolean higherIsBetter, double weight) {
        return new ProfileIndicator(
                id, theme, weight, higherIsBetter, Optional.empty(), Optional.empty(), true, "for a test");
    }

    /** Adds a theme with indicators, of which those whose name starts with a minus are better the lower they are. */
    public SampleProfile theme(String id, String... ids) {
        themes.add(new ProfileTheme(id, 1, "for a test"));
        for (String each : ids) {
            boolean lower = each.startsWith("-");
            indicators.add(indicator(lower ? each.substring(1) : each, id, !lower, 1));
        }
        return this;
    }

    /** Adds a theme of given weight with one indicator of given weight. */
    public SampleProfile weighted(String theme, double themeWeight, Map<String, Double> ids) {
        themes.add(new ProfileTheme(theme, themeWeight, "for a test"));
        ids.forEach((id, weight) -> indicators.add(indicator(id, theme, true, weight)));
        return this;
    }

    /** Treats outliers. */
    public SampleProfile outliers(double maxPercent, boolean otherwise) {
        outliers = new Outliers(true, 2, 3.5, maxPercent, otherwise);
        return this;
    }

    /** Normalises otherwise. */
    public SampleProfile normalisation(Normalisation wanted) {
        normalisation = wanted;
        uncertainty = nothingVaried();
        return this;
    }

    /** Weighs otherwise. */
    public SampleProfile weights(Weights.Within within, boolean acrossGiven) {
        weights = new Weights(within, acrossGiven);
        return this;
    }

    /** Aggregates otherwise. */
    public SampleProfile aggregation(Aggregation within, Aggregation across) {
        aggregations = new Aggregations(within, across);
        uncertainty = nothingVaried();
        return this;
    }

    /** Bounds the shares in a benefit-of-the-doubt score. */
    public SampleProfile bounds(double least, double most) {
        bounds = new Profile.Bounds(least, most);
        return this;
    }

    /** Asks for more to be known. */
    public SampleProfile missing(MissingRule rule) {
        missing = rule;
        return this;
    }

    /** Varies choices. */
    public SampleProfile uncertainty(Uncertainty varied) {
        uncertainty = varied;
        return this;
    }

    /** The profile. */
    public Profile profile() {
        return new Profile(
                "sample",
                Map.of("de", new ProfileText("Probe", "Zur Probe.")),
                themes,
                indicators,
                outliers,
                normalisation,
                weights,
                aggregations,
                bounds,
                missing,
                uncertainty,
                Map.of(),
                "");
    }

    /** Figures known for sure, one for every town of a set. */
    public static Column column(ProfileIndicator indicator, double... figures) {
        int[] rows = IntStream.range(0, figures.length).toArray();
        return new Column(indicator, rows, rows.length, figures, figures, figures, OptionalDouble.empty());
    }

    /** Areas of made-up Gemeinden, as many as asked for. */
    public static List<AreaKey> areas(int count) {
        List<AreaKey> areas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            areas.add(AreaKey.gemeinde(Integer.toString(12_000_001 + i)));
        }
        return areas;
    }
}
