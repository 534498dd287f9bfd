package kleinstadt.indicators.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.formula.Evaluation;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.method.Method;
import kleinstadt.indicators.toml.Problems;

/** Runs the examples of a definition; an expected value holds to {@value #TOLERANCE}, half of its second decimal. */
final class ExampleCheck {

    private static final double TOLERANCE = 0.005;

    private final Measures measures;
    private final Problems problems;

    ExampleCheck(Measures measures, Problems problems) {
        this.measures = measures;
        this.problems = problems;
    }

    void check(IndicatorDefinition definition) {
        List<IndicatorDefinition.Example> examples = definition.examples();
        boolean ordinary =
                examples.stream().anyMatch(example -> example.expect().isPresent());
        boolean special = examples.stream().anyMatch(ExampleCheck::isSpecial);
        if (examples.size() < 2 || !ordinary || !special) {
            problems.add(
                    "",
                    "two [[example]]s or more, one ordinary and one with a missing or zero input",
                    examples.size() + (examples.size() < 2 ? "" : " of one kind"));
        }
        for (int i = 0; i < examples.size(); i++) {
            check(definition, examples.get(i), "example[" + i + "]");
        }
    }

    /** Runs one example. */
    void check(IndicatorDefinition definition, IndicatorDefinition.Example example, String path) {
        if (example.expect().isPresent() == example.missing().isPresent()) {
            problems.add(path, "either 'expect' or 'missing'", example.expect().isPresent() ? "both" : "none");
            return;
        }
        String wanted = example.expect().isPresent()
                ? Double.toString(example.expect().getAsDouble())
                : example.missing().orElse("");
        Value value;
        try {
            value = compute(definition, example);
        } catch (IllegalArgumentException e) {
            problems.add(path + ".given", "figures by series text", String.valueOf(e.getMessage()));
            return;
        }
        if (!holds(example, value)) {
            String key = example.expect().isPresent() ? ".expect" : ".missing";
            problems.add(path + key, wanted + " in example '" + example.name() + "'", shown(value));
        }
    }

    private Value compute(IndicatorDefinition definition, IndicatorDefinition.Example example) {
        GivenFigures figures = new GivenFigures(example.given(), measures);
        if (definition.formula().isPresent()) {
            return Evaluation.of(Formula.parse(definition.formula().get(), measures), figures, definition.minBase());
        }
        SortedMap<AgeClass, Value> distribution =
                figures.distribution(definition.inputs().get(0).measure());
        Method method = Method.find(definition.method().orElseThrow()).orElseThrow();
        return distribution.isEmpty() ? Value.missing(Reason.NO_SOURCE) : method.compute(distribution);
    }

    private static boolean isSpecial(IndicatorDefinition.Example example) {
        return example.missing().isPresent()
                || example.given().values().stream().anyMatch(text -> text.matches("0|[A-Z_]+"));
    }

    private static boolean holds(IndicatorDefinition.Example example, Value value) {
        if (value instanceof Value.Known known) {
            return example.expect().isPresent()
                    && Math.abs(known.number() - example.expect().getAsDouble()) <= TOLERANCE;
        }
        return example.missing()
                .equals(Optional.of(((Value.Missing) value).reason().name()));
    }

    private static String shown(Value value) {
        return value instanceof Value.Known known
                ? String.format(Locale.ROOT, "%.4f", known.number())
                : ((Value.Missing) value).reason().name();
    }
}
