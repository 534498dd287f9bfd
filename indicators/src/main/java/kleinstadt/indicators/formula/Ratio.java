package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The numerator and the denominator of a formula that is a number times a ratio, for instance {@code 1000 * births /
 * population@year-end}.
 *
 * @param scale the number: 1000 there
 * @param numerator what is divided
 * @param denominator what it is divided by
 */
public record Ratio(double scale, Node numerator, Node denominator) {

    private record Scaled(double factor, Node rest) {}

    /**
     * Takes a formula apart.
     *
     * @param formula the formula
     * @param exists which figures exist; of {@code first(…)} the argument taken with these counts
     * @return empty where it is no ratio
     */
    public static Optional<Ratio> find(Formula formula, Predicate<Node.Reference> exists) {
        return find(formula.root(), exists);
    }

    /** The ratios among the choices of a formula, whatever figures exist. */
    public static List<Ratio> listAll(Formula formula) {
        List<Ratio> ratios = new ArrayList<>();
        collect(formula.root(), ratios);
        return ratios;
    }

    /** Whether the numerator is the difference of two parts. */
    public boolean isOfDifference() {
        return numerator instanceof Node.Operation operation && operation.operator() == Operator.MINUS;
    }

    private static void collect(Node node, List<Ratio> into) {
        if (node instanceof Node.First first) {
            first.choices().forEach(choice -> collect(choice, into));
        } else {
            find(node, reference -> true).ifPresent(into::add);
        }
    }

    private static Optional<Ratio> find(Node root, Predicate<Node.Reference> exists) {
        if (root instanceof Node.First first) {
            return Choice.find(first, exists).flatMap(choice -> find(choice, exists));
        }
        Scaled whole = scaled(root);
        if (!(whole.rest() instanceof Node.Operation over) || over.operator() != Operator.OVER) {
            return Optional.empty();
        }
        Scaled top = scaled(over.left());
        Scaled bottom = scaled(over.right());
        boolean plainNumber = bottom.rest() instanceof Node.Constant;
        return plainNumber
                ? Optional.empty()
                : Optional.of(new Ratio(whole.factor() * top.factor() / bottom.factor(), top.rest(), bottom.rest()));
    }

    /** Draws the plain numbers out of a product. */
    private static Scaled scaled(Node node) {
        if (node instanceof Node.Operation times && times.operator() == Operator.TIMES) {
            Scaled left = scaled(times.left());
            Scaled right = scaled(times.right());
            if (left.rest() instanceof Node.Constant number) {
                return new Scaled(left.factor() * number.value() * right.factor(), right.rest());
            }
            if (right.rest() instanceof Node.Constant number) {
                return new Scaled(left.factor() * number.value() * right.factor(), left.rest());
            }
        }
        return new Scaled(1, node);
    }
}
