package kleinstadt.indicators.profile;

import java.util.List;
import kleinstadt.indicators.toml.TomlTable;

/** Reads normalisations: a table with its parameters, or a bare name with the usual ones. */
final class NormalisationKeys {

    /** Names of all normalisations. */
    static final List<String> ALL = List.of(
            "min-max", "z-score", "percentile-rank", "goalposts", "distance-to-reference", "borda", "reference-range");

    private static final double LOWER = 1;
    private static final double UPPER = 100;
    private static final double MEAN = 100;
    private static final double DEVIATION = 10;
    private static final double FAR = 1e6;
    private static final List<String> REFERENCES = List.of("median", "mean", "east");
    private static final List<String> TIES = List.of("middle", "lowest");

    private NormalisationKeys() {}

    /**
     * The normalisation of this name with the usual parameters: scales from 1 to 100, standard scores of mean 100 and
     * standard deviation 10, the median as reference.
     */
    static Normalisation usual(String key) {
        return switch (key) {
            case "z-score" -> new Normalisation.ZScore(MEAN, DEVIATION);
            case "percentile-rank" -> new Normalisation.PercentileRank(Ties.MIDDLE);
            case "goalposts" -> new Normalisation.Goalposts(LOWER, UPPER);
            case "distance-to-reference" -> new Normalisation.DistanceToReference(Reference.MEDIAN, false);
            case "borda" -> new Normalisation.Borda(Ties.MIDDLE);
            case "reference-range" -> new Normalisation.ReferenceRange(Reference.MEDIAN);
            default -> new Normalisation.MinMax(LOWER, UPPER);
        };
    }

    /** The normalisation a table describes; a key that is none of its method's stays unread. */
    static Normalisation read(TomlTable table) {
        String method = table.choice("method", ALL).orElse("min-max");
        return switch (method) {
            case "z-score" ->
                new Normalisation.ZScore(
                        table.number("mean", -FAR, FAR, MEAN), table.number("deviation", 1 / FAR, FAR, DEVIATION));
            case "percentile-rank" -> new Normalisation.PercentileRank(ties(table));
            case "goalposts" -> {
                Scale scale = scale(table);
                yield new Normalisation.Goalposts(scale.lower, scale.upper);
            }
            case "distance-to-reference" -> new Normalisation.DistanceToReference(reference(table), table.flag("cap"));
            case "borda" -> new Normalisation.Borda(ties(table));
            case "reference-range" -> new Normalisation.ReferenceRange(reference(table));
            default -> {
                Scale scale = scale(table);
                yield new Normalisation.MinMax(scale.lower, scale.upper);
            }
        };
    }

    private static Scale scale(TomlTable table) {
        Scale scale = new Scale(table.number("lower", 0, FAR, LOWER), table.number("upper", 0, FAR, UPPER));
        if (scale.lower >= scale.upper) {
            table.problem("lower", "lower below upper", scale.lower + " and " + scale.upper);
        }
        return scale;
    }

    private static Ties ties(TomlTable table) {
        boolean lowest =
                table.has("ties") && table.choice("ties", TIES).orElse("").equals("lowest");
        return lowest ? Ties.LOWEST : Ties.MIDDLE;
    }

    private static Reference reference(TomlTable table) {
        String name =
                table.has("reference") ? table.choice("reference", REFERENCES).orElse("median") : "median";
        return switch (name) {
            case "mean" -> Reference.MEAN;
            case "east" -> Reference.EAST;
            default -> Reference.MEDIAN;
        };
    }

    private record Scale(double lower, double upper) {}
}
