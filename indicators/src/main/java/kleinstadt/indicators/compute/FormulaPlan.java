package kleinstadt.indicators.compute;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.formula.Evaluation;
import kleinstadt.indicators.formula.Figures;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.Node;

/** A formula with the columns of each of its figures. */
final class FormulaPlan implements Plan {

    private final Formula formula;
    private final double minBase;
    private final Map<Node.Reference, Columns> found;
    private final List<Columns> columns;

    private FormulaPlan(Formula formula, double minBase, Map<Node.Reference, Columns> found) {
        this.formula = formula;
        this.minBase = minBase;
        this.found = found;
        this.columns = formula.listRead(found::containsKey).stream()
                .sorted(Comparator.comparing(Node.Reference::time))
                .flatMap(reference -> Optional.ofNullable(found.get(reference)).stream())
                .toList();
    }

    /** Finds the columns; empty where some figure the formula cannot do without has none. */
    static Optional<Plan> find(
            Formula formula,
            IndicatorDefinition definition,
            SeriesIndex index,
            Period period,
            Optional<PopulationBase> base) {
        Map<Node.Reference, Columns> found = new HashMap<>();
        for (Node.Reference reference : formula.listReferences()) {
            SeriesIndex.Wanted wanted = new SeriesIndex.Wanted(
                    reference.measure(), reference.time().of(period), reference.sex(), reference.age());
            index.find(wanted, Inputs.sources(definition, reference.measure()), base)
                    .ifPresent(columns -> found.put(reference, columns));
        }
        return formula.isComputable(found::containsKey)
                ? Optional.of(new FormulaPlan(formula, definition.minBase(), found))
                : Optional.empty();
    }

    @Override
    public List<Columns> columns() {
        return columns;
    }

    @Override
    public String method() {
        return "formula";
    }

    @Override
    public Value value(AreaKey area) {
        return Evaluation.of(formula, new AreaFigures(found, area), minBase);
    }

    private record AreaFigures(Map<Node.Reference, Columns> found, AreaKey area) implements Figures {
        @Override
        public boolean exists(Node.Reference reference) {
            return found.containsKey(reference);
        }

        @Override
        public Value value(Node.Reference reference) {
            Columns columns = found.get(reference);
            return columns == null ? Value.missing(Reason.NO_SOURCE) : columns.value(area);
        }
    }
}
