package kleinstadt.indicators.compute;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Sex;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.Node;
import kleinstadt.indicators.formula.Position;
import kleinstadt.indicators.formula.TimeShift;
import kleinstadt.indicators.method.Method;

/** Finds the periods and population bases one definition can be computed for, and the plan of each. */
final class PlanFinder {

    private final IndicatorDefinition definition;
    private final SeriesIndex index;
    private final Optional<Formula> formula;
    private final List<Node.Reference> references;
    private final List<Node.Reference> persons;

    private PlanFinder(
            IndicatorDefinition definition,
            SeriesIndex index,
            Optional<Formula> formula,
            List<Node.Reference> persons) {
        this.definition = definition;
        this.index = index;
        this.formula = formula;
        this.references = formula.map(Formula::listReferences)
                .orElseGet(() -> definition.inputs().stream()
                        .map(input -> new Node.Reference(
                                new Position(1, 1), input.measure(), Sex.TOTAL, AgeClass.ALL, TimeShift.SAME))
                        .toList());
        this.persons = persons;
    }

    /**
     * Reads the definition's formula.
     *
     * @throws IllegalArgumentException if it is wrong
     */
    static PlanFinder of(IndicatorDefinition definition, Measures measures, SeriesIndex index) {
        List<Node.Reference> persons = definition
                .interval()
                .base()
                .map(text -> Formula.parse(text, measures).listReferences())
                .orElse(List.of());
        return new PlanFinder(
                definition, index, definition.formula().map(text -> Formula.parse(text, measures)), persons);
    }

    /** The periods of the figures that are not taken at a year end: those of the numerator. */
    NavigableSet<Period> listPeriods() {
        NavigableSet<Period> periods = new TreeSet<>();
        references.stream()
                .filter(reference -> reference.time().equals(TimeShift.SAME))
                .forEach(reference -> periods.addAll(index.listPeriods(reference.measure(), sources(reference))));
        return periods;
    }

    /** The population bases of all figures for a period; where none of them has one, those of the interval's persons. */
    NavigableSet<PopulationBase> listBases(Period period) {
        NavigableSet<PopulationBase> bases = listBases(references, period);
        return bases.isEmpty() ? listBases(persons, period) : bases;
    }

    private NavigableSet<PopulationBase> listBases(List<Node.Reference> of, Period period) {
        NavigableSet<PopulationBase> bases = new TreeSet<>();
        of.forEach(reference -> bases.addAll(index.listBases(
                reference.measure(), sources(reference), reference.time().of(period))));
        return bases;
    }

    /** The plan for a period on a base; empty where some figure has no source. */
    Optional<Plan> find(Period period, Optional<PopulationBase> base) {
        if (formula.isPresent()) {
            return FormulaPlan.find(formula.get(), definition, index, period, base);
        }
        Method method = Method.find(definition.method().orElse("")).orElseThrow();
        return MethodPlan.find(method, definition, index, period, base);
    }

    private List<String> sources(Node.Reference reference) {
        return Inputs.sources(definition, reference.measure());
    }
}
