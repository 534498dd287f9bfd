package kleinstadt.indicators.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.indicators.toml.TomlTable;

/** Reads the tables of a profile that name its methods; each has a reason. */
final class MethodTables {

    private static final double SKEWNESS = 2;
    private static final double KURTOSIS = 3.5;
    private static final double FAR = 1e6;
    private static final double MOST_MOVED_PERCENT = 25;
    private static final double ALL_PERCENT = 100;
    private static final int MOST_THEMES = 100;

    private final TomlTable root;
    private final Map<String, String> reasons;
    private Profile.Bounds bounds = new Profile.Bounds(0, ALL_PERCENT);

    MethodTables(TomlTable root, Map<String, String> reasons) {
        this.root = root;
        this.reasons = reasons;
    }

    Outliers outliers() {
        TomlTable table = table("outliers");
        boolean treated = table.choice("method", List.of("winsorise", "none"))
                .orElse("none")
                .equals("winsorise");
        Outliers outliers = new Outliers(
                treated,
                table.number("skewness", 0, FAR, SKEWNESS),
                table.number("kurtosis", 0, FAR, KURTOSIS),
                table.number("max-percent", 0, MOST_MOVED_PERCENT, treated ? 5 : 0),
                table.has("otherwise")
                        && table.choice("otherwise", List.of("log", "none"))
                                .orElse("")
                                .equals("log"));
        table.refuseOthers();
        return outliers;
    }

    Normalisation normalisation() {
        TomlTable table = table("normalisation");
        Normalisation normalisation = NormalisationKeys.read(table);
        table.refuseOthers();
        return normalisation;
    }

    Weights weights() {
        TomlTable table = table("weights");
        String within = table.choice("within", List.of("equal", "given", "pca")).orElse("equal");
        String across = table.choice("across", List.of("equal", "given")).orElse("equal");
        table.refuseOthers();
        Weights.Within source = switch (within) {
            case "given" -> Weights.Within.GIVEN;
            case "pca" -> Weights.Within.PCA;
            default -> Weights.Within.EQUAL;
        };
        return new Weights(source, across.equals("given"));
    }

    /** The aggregation, checked against the normalisation. */
    Aggregations aggregation(Normalisation normalisation) {
        TomlTable table = table("aggregation");
        Aggregations found = new Aggregations(level(table, "within"), level(table, "across"));
        if (found.needsPositive() && !normalisation.positive()) {
            table.problem(
                    "within",
                    "arithmetic/arithmetic, or a normalisation whose values are all above zero",
                    found.key() + " on " + normalisation.key());
        }
        boolean adjusted = found.within() == Aggregation.ADJUSTED_MAZZIOTTA_PARETO
                || found.across() == Aggregation.ADJUSTED_MAZZIOTTA_PARETO;
        if (adjusted && !(normalisation instanceof Normalisation.ReferenceRange)) {
            table.problem("within", "the normalisation reference-range", normalisation.key());
        }
        if (found.solvesProgrammes()) {
            bounds = new Profile.Bounds(
                    table.number("least-percent", 0, ALL_PERCENT, 0),
                    table.number("most-percent", 0, ALL_PERCENT, ALL_PERCENT));
            if (bounds.least() >= bounds.most()) {
                table.problem("least-percent", "less than most-percent", bounds.least() + " and " + bounds.most());
            }
        }
        table.refuseOthers();
        return found;
    }

    /** Shares of the parts of a benefit-of-the-doubt score; known once the aggregation has been read. */
    Profile.Bounds bounds() {
        return bounds;
    }

    MissingRule missing() {
        TomlTable table = table("missing");
        double themes = table.number("themes", 1, MOST_THEMES, 1);
        if (themes != Math.rint(themes)) {
            table.problem("themes", "a whole number", Double.toString(themes));
        }
        MissingRule rule = new MissingRule(
                table.number("towns-percent", 0, ALL_PERCENT, 0),
                table.number("theme-percent", 0, ALL_PERCENT, 0),
                table.number("overall-percent", 0, ALL_PERCENT, 0),
                (int) themes,
                table.choice("impute", List.of("none", "median")).orElse("none").equals("median"));
        table.refuseOthers();
        return rule;
    }

    private TomlTable table(String key) {
        TomlTable table = root.table(key);
        reasons.put(key, table.filled("reason"));
        return table;
    }

    private static Aggregation level(TomlTable table, String key) {
        Optional<String> name = table.choice(key, Aggregation.listKeys());
        return name.flatMap(Aggregation::find).orElse(Aggregation.ARITHMETIC);
    }
}
