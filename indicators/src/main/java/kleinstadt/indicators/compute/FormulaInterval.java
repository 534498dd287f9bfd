package kleinstadt.indicators.compute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Noise;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.formula.Derivative;
import kleinstadt.indicators.formula.Dimension;
import kleinstadt.indicators.formula.Evaluation;
import kleinstadt.indicators.formula.Figures;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.Node;
import kleinstadt.indicators.formula.Ratio;
import kleinstadt.indicators.uncertainty.CellKeyNoise;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * The interval of a formula's values: that of its counts, widened by the noise of the census cells in it.
 *
 * <p>Figures the census extrapolates from its sample are known only from about {@value #SAMPLED} of the persons (Destatis:
 * some 10.3 million people were asked in 2022, 12 % of all), so that their counts weigh as those that were asked. That
 * households were drawn by addresses makes the true interval somewhat wider still; no office publishes by how much.
 */
final class FormulaInterval {

    /** Share of the inhabitants the census of 2022 asked. */
    static final double SAMPLED = 0.12;

    private final IntervalMethod method;
    private final Formula formula;
    private final Optional<Ratio> ratio;
    private final Optional<Formula> persons;
    private final Map<Node.Reference, Columns> found;
    private final Map<Node.Reference, Columns> foundPersons;
    private final double scale;
    private final boolean sampled;
    private final Map<SeriesKey, List<Node.Reference>> noisy;

    private FormulaInterval(
            IndicatorDefinition definition,
            Formula formula,
            Optional<Ratio> ratio,
            Optional<Formula> persons,
            Map<Node.Reference, Columns> found,
            Map<Node.Reference, Columns> foundPersons) {
        this.method = definition.interval().method();
        this.formula = formula;
        this.ratio = ratio;
        this.persons = persons;
        this.found = found;
        this.foundPersons = foundPersons;
        this.scale = ratio.map(Ratio::scale)
                .orElseGet(() -> Dimension.ofUnit(definition.unit()).factor());
        List<Node.Reference> read = formula.listRead(found::containsKey);
        this.sampled = read.stream().anyMatch(reference -> noise(reference) == Noise.SAMPLE);
        this.noisy = noisyCells(read);
    }

    /** The interval of a ratio of the formula's own figures. */
    static FormulaInterval ofRatio(
            IndicatorDefinition definition, Formula formula, Map<Node.Reference, Columns> found) {
        return new FormulaInterval(
                definition, formula, Ratio.find(formula, found::containsKey), Optional.empty(), found, Map.of());
    }

    /** The interval of a published share or rate, from the persons it refers to; of a ratio where the formula is one. */
    static FormulaInterval ofPublished(
            IndicatorDefinition definition,
            Formula formula,
            Formula persons,
            Map<Node.Reference, Columns> found,
            Map<Node.Reference, Columns> foundPersons) {
        Optional<Ratio> ratio = Ratio.find(formula, found::containsKey);
        boolean known = ratio.isEmpty() && persons.isComputable(foundPersons::containsKey);
        return new FormulaInterval(
                definition, formula, ratio, known ? Optional.of(persons) : Optional.empty(), found, foundPersons);
    }

    /** The columns of the persons a published figure refers to. */
    List<Columns> columns() {
        return persons.map(formula -> FormulaPlan.listColumns(formula, foundPersons))
                .orElse(List.of());
    }

    boolean isSampled() {
        return sampled;
    }

    double scale() {
        return scale;
    }

    /** A known value with its interval. */
    Estimate estimate(Value.Known value, AreaFigures figures) {
        double noise = noise(figures);
        Optional<Support.Counts> counts = method.isOfRatio() ? counts(value, figures) : Optional.empty();
        Optional<Interval> interval = counts.map(found -> interval(found, figures))
                .map(exact -> noise > 0 ? widened(exact, value.number(), noise) : exact);
        return new Estimate(value, interval, counts, noise);
    }

    private Optional<Support.Counts> counts(Value.Known value, AreaFigures figures) {
        if (ratio.isPresent()) {
            Optional<Double> top = number(ratio.get().numerator(), figures);
            Optional<Double> bottom = number(ratio.get().denominator(), figures);
            return top.isPresent() && bottom.isPresent() && bottom.get() > 0
                    ? counts(top.get(), bottom.get(), figures)
                    : Optional.empty();
        }
        return persons.flatMap(formula -> number(formula.root(), new AreaFigures(foundPersons, figures.area())))
                .filter(base -> base > 0)
                .flatMap(base -> counts(value.number() / scale * base, base, figures));
    }

    private Optional<Support.Counts> counts(double top, double bottom, AreaFigures figures) {
        if (method == IntervalMethod.BYAR_DIFFERENCE) {
            return difference(figures).map(sides -> new Support.Counts(sides.first() + sides.second(), bottom));
        }
        return top < 0 ? Optional.empty() : Optional.of(new Support.Counts(top, bottom));
    }

    private Interval interval(Support.Counts counts, AreaFigures figures) {
        double events = counts.events();
        double base = counts.persons();
        if (method == IntervalMethod.BYAR_DIFFERENCE) {
            Sides sides = difference(figures).orElseThrow();
            return CountInterval.difference(sides.first(), sides.second()).times(scale / base);
        }
        return CountInterval.of(method, events, base, sampled ? SAMPLED : 1).times(scale);
    }

    private record Sides(double first, double second) {}

    /** Both counts of a balance; empty where the numerator is no difference. */
    private Optional<Sides> difference(AreaFigures figures) {
        if (ratio.filter(Ratio::isOfDifference).isPresent()
                && ratio.get().numerator() instanceof Node.Operation minus) {
            Optional<Double> first = number(minus.left(), figures);
            Optional<Double> second = number(minus.right(), figures);
            return first.isPresent() && second.isPresent() && first.get() >= 0 && second.get() >= 0
                    ? Optional.of(new Sides(first.get(), second.get()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Interval widened(Interval exact, double value, double noise) {
        Interval wide = CellKeyNoise.combine(exact, value, noise);
        double most = method == IntervalMethod.WILSON ? scale : Double.POSITIVE_INFINITY;
        return method == IntervalMethod.BYAR_DIFFERENCE ? wide : wide.within(0, most);
    }

    private double noise(Figures figures) {
        if (noisy.isEmpty()) {
            return 0;
        }
        Map<Node.Reference, Double> slopes = new HashMap<>();
        double[] derivatives = noisy.values().stream()
                .mapToDouble(references -> references.stream()
                        .mapToDouble(reference ->
                                slopes.computeIfAbsent(reference, moved -> Derivative.of(formula, figures, moved)))
                        .sum())
                .toArray();
        return CellKeyNoise.sd(derivatives);
    }

    /** The cells that carry noise, with the references they are part of; in order, so that sums over them always come out alike. */
    private Map<SeriesKey, List<Node.Reference>> noisyCells(List<Node.Reference> read) {
        Map<SeriesKey, List<Node.Reference>> cells = new TreeMap<>();
        for (Node.Reference reference : read) {
            Columns columns = found.get(reference);
            if (columns != null && columns.noise() == Noise.CELL_KEY) {
                for (SeriesKey key : columns.keys()) {
                    if (!columns.isExactTotal(key)) {
                        cells.computeIfAbsent(key, cell -> new ArrayList<>()).add(reference);
                    }
                }
            }
        }
        return cells;
    }

    private Noise noise(Node.Reference reference) {
        Columns columns = found.get(reference);
        return columns == null ? Noise.NONE : columns.noise();
    }

    private static Optional<Double> number(Node part, Figures figures) {
        return Evaluation.of(part, figures) instanceof Value.Known known
                ? Optional.of(known.number())
                : Optional.empty();
    }
}
