package kleinstadt.indicators.definition;

import java.util.Optional;
import kleinstadt.data.measure.Measures;
import kleinstadt.indicators.formula.Dimension;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.FormulaProblem;
import kleinstadt.indicators.formula.Ratio;
import kleinstadt.indicators.toml.Problems;

/** Checks that the interval a definition asks for can be made from its formula. */
final class IntervalCheck {

    private static final Dimension PERSONS = Dimension.ofUnit("persons");

    private final Measures measures;
    private final Problems problems;

    IntervalCheck(Measures measures, Problems problems) {
        this.measures = measures;
        this.problems = problems;
    }

    /** Checks interval and interval-base, and gives the formula of the base where it is right. */
    Optional<Formula> check(IndicatorDefinition definition, Formula formula) {
        IntervalMethod method = definition.interval().method();
        Optional<String> base = definition.interval().base();
        if (method == IntervalMethod.GROUPED_MEAN) {
            problems.add("interval", "an interval of a formula", "'grouped-mean', which goes with method grouped-mean");
        }
        if (base.isPresent() && method != IntervalMethod.WILSON && method != IntervalMethod.BYAR) {
            problems.add(
                    "interval-base", "an interval-base with interval wilson or byar only", "'" + method.key() + "'");
        }
        if (method.isOfRatio() && base.isEmpty() && Ratio.listAll(formula).isEmpty()) {
            problems.add(
                    "interval",
                    "a formula like 100 * a / b, or an interval-base for a published figure",
                    "'" + formula.text() + "'");
        }
        if (method == IntervalMethod.BYAR_DIFFERENCE
                && Ratio.listAll(formula).stream().noneMatch(Ratio::isOfDifference)) {
            problems.add("interval", "a formula like 1000 * (a - b) / c", "'" + formula.text() + "'");
        }
        return base.flatMap(this::read);
    }

    private Optional<Formula> read(String text) {
        Formula.Reading reading = Formula.read(text, measures);
        for (FormulaProblem problem : reading.problems()) {
            problems.addInside("interval-base", problem.position(), problem.expected(), problem.found());
        }
        reading.formula()
                .filter(formula -> !formula.dimension().powers().equals(PERSONS.powers()))
                .ifPresent(formula -> problems.add(
                        "interval-base",
                        "a number of persons",
                        formula.dimension().toString()));
        return reading.formula();
    }
}
