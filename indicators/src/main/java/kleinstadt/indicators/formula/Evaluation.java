package kleinstadt.indicators.formula;

import java.util.Optional;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * Computes a formula from figures. A missing figure makes the result missing with the reason of the first missing one in
 * reading order; the quality of the result is that of its weakest figure.
 */
public final class Evaluation {

    private final Figures figures;
    private final double minBase;

    private Evaluation(Figures figures, double minBase) {
        this.figures = figures;
        this.minBase = minBase;
    }

    /**
     * The result of a formula.
     *
     * @param formula the formula
     * @param figures what it is computed from
     * @param minBase smallest denominator a result is given for; 0 for none
     */
    public static Value of(Formula formula, Figures figures, double minBase) {
        return new Evaluation(figures, minBase).of(formula.root());
    }

    /** The value of a part of a formula, however small what it is divided by. */
    public static Value of(Node part, Figures figures) {
        return new Evaluation(figures, 0).of(part);
    }

    private Value of(Node node) {
        if (node instanceof Node.Reference reference) {
            return figures.value(reference);
        }
        if (node instanceof Node.Operation operation) {
            return of(operation);
        }
        if (node instanceof Node.Constant constant) {
            return Value.of(constant.value());
        }
        if (node instanceof Node.Negation negation) {
            Value value = of(negation.operand());
            return value instanceof Value.Known known ? new Value.Known(-known.number(), known.quality()) : value;
        }
        Optional<Node> choice = Choice.find((Node.First) node, figures::exists);
        return choice.map(this::of).orElseGet(() -> Value.missing(Reason.NO_SOURCE));
    }

    private Value of(Node.Operation operation) {
        Value left = of(operation.left());
        if (!(left instanceof Value.Known first)) {
            return left;
        }
        Value right = of(operation.right());
        if (!(right instanceof Value.Known second)) {
            return right;
        }
        Quality quality = first.quality().and(second.quality());
        return switch (operation.operator()) {
            case PLUS -> new Value.Known(first.number() + second.number(), quality);
            case MINUS -> new Value.Known(first.number() - second.number(), quality);
            case TIMES -> new Value.Known(first.number() * second.number(), quality);
            case OVER -> ratio(first.number(), second.number(), operation.right(), quality);
        };
    }

    private Value ratio(double numerator, double denominator, Node base, Quality quality) {
        if (denominator == 0) {
            return Value.missing(Reason.ZERO_DENOMINATOR);
        }
        // a plain number is no base anybody was counted in
        if (denominator < minBase && !Choice.listRead(base, figures::exists).isEmpty()) {
            return Value.missing(Reason.SMALL_BASE);
        }
        return new Value.Known(numerator / denominator, quality);
    }
}
