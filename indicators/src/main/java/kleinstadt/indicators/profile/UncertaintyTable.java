package kleinstadt.indicators.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.indicators.toml.TomlTable;

/** Reads the table of a profile that names the choices which could have been made otherwise. */
final class UncertaintyTable {

    private static final double PERCENT = 100;
    private static final double MOST_PERCENT = 99;
    private static final double NOISE_PERCENT = 25;
    private static final double LEAST_CONCENTRATION = 1;
    private static final double MOST_CONCENTRATION = 1e6;
    private static final double CONCENTRATION = 100;

    private final TomlTable table;

    UncertaintyTable(TomlTable table, Map<String, String> reasons) {
        this.table = table;
        reasons.put("uncertainty", table.filled("reason"));
    }

    /** The alternatives; where the file names none, the profile's own choice is the only one. */
    Uncertainty read(Outliers outliers, Normalisation normalisation, Aggregations aggregations) {
        List<Normalisation> normalisations = normalisations(normalisation);
        Uncertainty uncertainty = new Uncertainty(
                table.flag("outliers"),
                normalisations,
                noise(),
                aggregations(aggregations, normalisations),
                table.flag("leave-one-out"),
                table.flag("data"));
        if (uncertainty.outliers() && !outliers.treated()) {
            table.problem("outliers", "false, as outliers are not treated", "true");
        }
        table.refuseOthers();
        return uncertainty;
    }

    private List<Normalisation> normalisations(Normalisation own) {
        if (!table.has("normalisation")) {
            return List.of(own);
        }
        List<Normalisation> found = new ArrayList<>();
        for (String name : table.texts("normalisation")) {
            if (!NormalisationKeys.ALL.contains(name)) {
                table.problem("normalisation", "each one of " + NormalisationKeys.ALL, "'" + name + "'");
            } else if (name.equals("goalposts") && !own.key().equals(name)) {
                table.problem(
                        "normalisation", "no goalposts, as the profile's own method is another", "'" + name + "'");
            } else {
                found.add(name.equals(own.key()) ? own : NormalisationKeys.usual(name));
            }
        }
        return found.isEmpty() ? List.of(own) : found;
    }

    private List<Aggregations> aggregations(Aggregations own, List<Normalisation> normalisations) {
        if (!table.has("aggregation")) {
            refuseProgrammes(own);
            return List.of(own);
        }
        List<Aggregations> found = new ArrayList<>();
        for (String name : table.texts("aggregation")) {
            Optional<Aggregations> each = pair(name);
            if (each.isEmpty()) {
                table.problem("aggregation", "within/across, each one of " + Aggregation.listKeys(), "'" + name + "'");
                continue;
            }
            refuseProgrammes(each.get());
            boolean adjusted = name.contains(Aggregation.ADJUSTED_MAZZIOTTA_PARETO.key());
            if (adjusted && !normalisations.stream().allMatch(one -> one instanceof Normalisation.ReferenceRange)) {
                table.problem("aggregation", "reference-range as the only normalisation", "'" + name + "'");
            }
            found.add(each.get());
        }
        return found.isEmpty() ? List.of(own) : found;
    }

    /** A linear programme for each town in each of thousands of draws would take hours. */
    private void refuseProgrammes(Aggregations aggregations) {
        if (aggregations.solvesProgrammes()) {
            table.problem("aggregation", "alternatives without benefit-of-the-doubt", aggregations.key());
        }
    }

    private static Optional<Aggregations> pair(String name) {
        String[] levels = name.split("/", -1);
        if (levels.length != 2) {
            return Optional.empty();
        }
        Optional<Aggregation> within = Aggregation.find(levels[0]);
        Optional<Aggregation> across = Aggregation.find(levels[1]);
        return within.isPresent() && across.isPresent()
                ? Optional.of(new Aggregations(within.get(), across.get()))
                : Optional.empty();
    }

    private WeightNoise noise() {
        String method =
                table.choice("weights", List.of("none", "uniform", "dirichlet")).orElse("none");
        return switch (method) {
            case "uniform" ->
                new WeightNoise.Uniform(table.number("weights-percent", 1, MOST_PERCENT, NOISE_PERCENT) / PERCENT);
            case "dirichlet" ->
                new WeightNoise.Dirichlet(
                        table.number("concentration", LEAST_CONCENTRATION, MOST_CONCENTRATION, CONCENTRATION));
            default -> new WeightNoise.None();
        };
    }
}
