package kleinstadt.indicators.formula;

import kleinstadt.data.model.Value;

/**
 * How far the result of a formula moves when one of its figures is one higher, to first order: the partial derivative, by the
 * rules for sums, products and quotients.
 */
public final class Derivative {

    private final Figures figures;
    private final Node.Reference moved;

    private record Both(double value, double slope) {}

    private Derivative(Figures figures, Node.Reference moved) {
        this.figures = figures;
        this.moved = moved;
    }

    /**
     * The derivative of a formula by one of its figures; two references to the same figure count each for itself.
     *
     * @param formula a formula whose result is known
     * @param figures its figures
     * @param moved the figure
     */
    public static double of(Formula formula, Figures figures, Node.Reference moved) {
        return new Derivative(figures, moved).of(formula.root()).slope();
    }

    private Both of(Node node) {
        if (node instanceof Node.Reference reference) {
            return new Both(number(reference), reference.equals(moved) ? 1 : 0);
        }
        if (node instanceof Node.Constant constant) {
            return new Both(constant.value(), 0);
        }
        if (node instanceof Node.Negation negation) {
            Both inner = of(negation.operand());
            return new Both(-inner.value(), -inner.slope());
        }
        if (node instanceof Node.First first) {
            return of(Choice.find(first, figures::exists).orElseThrow());
        }
        Node.Operation operation = (Node.Operation) node;
        Both left = of(operation.left());
        Both right = of(operation.right());
        return switch (operation.operator()) {
            case PLUS -> new Both(left.value() + right.value(), left.slope() + right.slope());
            case MINUS -> new Both(left.value() - right.value(), left.slope() - right.slope());
            case TIMES ->
                new Both(left.value() * right.value(), left.slope() * right.value() + left.value() * right.slope());
            case OVER ->
                new Both(
                        left.value() / right.value(),
                        (left.slope() * right.value() - left.value() * right.slope())
                                / (right.value() * right.value()));
        };
    }

    private double number(Node.Reference reference) {
        return figures.value(reference) instanceof Value.Known known ? known.number() : 0;
    }
}
