package kleinstadt.indicators.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kleinstadt.data.measure.Measure;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.data.measure.Measures;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.FormulaProblem;
import kleinstadt.indicators.formula.NearMeasures;
import kleinstadt.indicators.method.GroupedMean;
import kleinstadt.indicators.method.Method;
import kleinstadt.indicators.toml.Problems;

/** Checks how a definition is computed: its formula or method, its unit and its inputs. */
final class FormulaCheck {

    private final Measures measures;
    private final KnownSources sources;
    private final Problems problems;

    FormulaCheck(Measures measures, KnownSources sources, Problems problems) {
        this.measures = measures;
        this.sources = sources;
        this.problems = problems;
    }

    void check(IndicatorDefinition definition) {
        checkInputs(definition.inputs());
        if (definition.minBase() < 0) {
            problems.add("min-base", "a number not below 0", Double.toString(definition.minBase()));
        }
        if (definition.formula().isPresent() == definition.method().isPresent()) {
            String found = definition.formula().isPresent() ? "both" : "none";
            problems.add(definition.formula().isPresent() ? "method" : "", "either 'formula' or 'method'", found);
        } else if (definition.formula().isPresent()) {
            checkFormula(definition, definition.formula().get());
        } else {
            checkMethod(definition, definition.method().orElseThrow());
        }
    }

    private void checkInputs(List<IndicatorDefinition.Input> inputs) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < inputs.size(); i++) {
            String measure = inputs.get(i).measure();
            String path = "input[" + i + "]";
            if (measures.find(measure).isEmpty()) {
                problems.add(path + ".measure", NearMeasures.expected(measure, measures), "'" + measure + "'");
            }
            List<String> named =
                    measures.find(measure).isPresent() ? inputs.get(i).sources() : List.of();
            for (String source : named) {
                sources.findProblem(source, measure)
                        .ifPresent(expected -> problems.add(path + ".sources", expected, "'" + source + "'"));
            }
            if (!seen.add(measure)) {
                problems.add(path + ".measure", "each measure once", "'" + measure + "' again");
            }
            if (new HashSet<>(inputs.get(i).sources()).size()
                    < inputs.get(i).sources().size()) {
                problems.add(
                        path + ".sources",
                        "each source once",
                        inputs.get(i).sources().toString());
            }
        }
    }

    private void checkFormula(IndicatorDefinition definition, String text) {
        Formula.Reading reading = Formula.read(text, measures);
        for (FormulaProblem problem : reading.problems()) {
            problems.addInside("formula", problem.position(), problem.expected(), problem.found());
        }
        if (reading.formula().isEmpty()) {
            return;
        }
        Formula formula = reading.formula().get();
        if (!fits(formula, definition.unit())) {
            problems.add(
                    "unit",
                    "a unit that fits the formula (" + formula.dimension() + ")",
                    "'" + definition.unit() + "'");
        }
        Optional<Formula> base = new IntervalCheck(measures, problems).check(definition, formula);
        Set<String> declared = new TreeSet<>();
        definition.inputs().forEach(input -> declared.add(input.measure()));
        Set<String> unused = new TreeSet<>(declared);
        checkDeclared("formula", formula, declared, unused);
        base.ifPresent(persons -> checkDeclared("interval-base", persons, declared, unused));
        for (String measure : unused) {
            problems.add("formula", "every [[input]] in the formula", "'" + measure + "' only as [[input]]");
        }
    }

    private void checkDeclared(String key, Formula formula, Set<String> declared, Set<String> unused) {
        for (String measure : formula.listMeasures()) {
            unused.remove(measure);
            if (!declared.contains(measure)) {
                problems.add(key, "an [[input]] for each measure", "none for '" + measure + "'");
            }
        }
    }

    private static boolean fits(Formula formula, String unit) {
        // an unknown unit is a problem of its own
        return !MeasureUnits.isUnit(unit) || formula.fitsUnit(unit);
    }

    private void checkMethod(IndicatorDefinition definition, String name) {
        Optional<Method> method = Method.find(name);
        if (method.isEmpty()) {
            List<String> names = Method.listAll().stream().map(Method::name).toList();
            problems.add("method", "one of " + names, "'" + name + "'");
            return;
        }
        IntervalMethod interval = definition.interval().method();
        if (interval.isOfRatio() || definition.interval().base().isPresent()) {
            problems.add(
                    definition.interval().base().isPresent() ? "interval-base" : "interval",
                    "interval = \"grouped-mean\" or none: a method has no numerator and denominator",
                    "'" + interval.key() + "'");
        }
        if (interval == IntervalMethod.GROUPED_MEAN && !(method.get() instanceof GroupedMean)) {
            problems.add("interval", "grouped-mean with method grouped-mean only", "method '" + name + "'");
        }
        if (definition.minBase() > 0) {
            problems.add("min-base", "no min-base: a method has no denominator", Double.toString(definition.minBase()));
        }
        if (!method.get().unit().equals(definition.unit())) {
            problems.add("unit", "'" + method.get().unit() + "' for method " + name, "'" + definition.unit() + "'");
        }
        boolean oneByAge = definition.inputs().size() == 1
                && measures.find(definition.inputs().get(0).measure())
                        .filter(Measure::byAge)
                        .isPresent();
        if (!oneByAge) {
            problems.add(
                    "method", "one [[input]], split by age", definition.inputs().size() + " inputs");
        }
    }
}
