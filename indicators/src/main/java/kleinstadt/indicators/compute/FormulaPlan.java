package kleinstadt.indicators.compute;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.formula.Evaluation;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.Node;

/** A formula with the columns of each of its figures. */
final class FormulaPlan implements Plan {

    private final Formula formula;
    private final double minBase;
    private final Map<Node.Reference, Columns> found;
    private final List<Columns> columns;
    private final FormulaInterval interval;

    private FormulaPlan(Formula formula, double minBase, Map<Node.Reference, Columns> found, FormulaInterval interval) {
        this.formula = formula;
        this.minBase = minBase;
        this.found = found;
        this.interval = interval;
        this.columns = listColumns(formula, found);
    }

    /** Finds the columns; empty where some figure the formula cannot do without has none. */
    static Optional<Plan> find(
            Formula formula,
            IndicatorDefinition definition,
            SeriesIndex index,
            Period period,
            Optional<PopulationBase> base) {
        Finder finder = new Finder(definition, index, period, base);
        Map<Node.Reference, Columns> found = finder.find(formula);
        if (!formula.isComputable(found::containsKey)) {
            return Optional.empty();
        }
        FormulaInterval interval = definition
                .interval()
                .base()
                .map(text -> Formula.parse(text, Measures.bundled()))
                .map(persons -> FormulaInterval.ofPublished(definition, formula, persons, found, finder.find(persons)))
                .orElseGet(() -> FormulaInterval.ofRatio(definition, formula, found));
        return Optional.of(new FormulaPlan(formula, definition.minBase(), found, interval));
    }

    /** The columns of the figures a formula reads, those of the result's own period first. */
    static List<Columns> listColumns(Formula formula, Map<Node.Reference, Columns> found) {
        return formula.listRead(found::containsKey).stream()
                .sorted(Comparator.comparing(Node.Reference::time))
                .flatMap(reference -> Optional.ofNullable(found.get(reference)).stream())
                .toList();
    }

    @Override
    public List<Columns> columns() {
        return columns;
    }

    @Override
    public List<Columns> intervalColumns() {
        return interval.columns();
    }

    @Override
    public String method() {
        return "formula";
    }

    @Override
    public boolean isSampled() {
        return interval.isSampled();
    }

    @Override
    public double scale() {
        return interval.scale();
    }

    @Override
    public Estimate estimate(AreaKey area) {
        AreaFigures figures = new AreaFigures(found, area);
        Value value = Evaluation.of(formula, figures, minBase);
        return value instanceof Value.Known known ? interval.estimate(known, figures) : Estimate.bare(value);
    }

    private record Finder(
            IndicatorDefinition definition, SeriesIndex index, Period period, Optional<PopulationBase> base) {

        Map<Node.Reference, Columns> find(Formula of) {
            Map<Node.Reference, Columns> found = new HashMap<>();
            for (Node.Reference reference : of.listReferences()) {
                SeriesIndex.Wanted wanted = new SeriesIndex.Wanted(
                        reference.measure(), reference.time().of(period), reference.sex(), reference.age());
                index.find(wanted, Inputs.sources(definition, reference.measure()), base)
                        .ifPresent(columns -> found.put(reference, columns));
            }
            return found;
        }
    }
}
