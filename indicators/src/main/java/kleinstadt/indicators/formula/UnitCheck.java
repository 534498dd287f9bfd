package kleinstadt.indicators.formula;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.measure.Measures;

/** Finds what each part of a formula measures and notes where unlike figures are added. */
final class UnitCheck {

    private final Measures measures;
    private final List<FormulaProblem> problems;

    UnitCheck(Measures measures, List<FormulaProblem> problems) {
        this.measures = measures;
        this.problems = problems;
    }

    /** What a part measures; empty where a measure in it is unknown, which the parser has noted already. */
    Optional<Dimension> of(Node node) {
        if (node instanceof Node.Reference reference) {
            return measures.find(reference.measure()).map(measure -> Dimension.ofUnit(measure.unit()));
        }
        if (node instanceof Node.Negation negation) {
            return of(negation.operand());
        }
        if (node instanceof Node.Operation operation) {
            return of(operation);
        }
        if (node instanceof Node.First first) {
            return of(first);
        }
        return Optional.of(Dimension.ofConstant(((Node.Constant) node).value()));
    }

    private Optional<Dimension> of(Node.Operation operation) {
        Optional<Dimension> left = of(operation.left());
        Optional<Dimension> right = of(operation.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Operator operator = operation.operator();
        return Optional.of(
                switch (operator) {
                    case TIMES -> left.get().times(right.get());
                    case OVER -> left.get().over(right.get());
                    case PLUS, MINUS ->
                        alike(
                                operation.position(),
                                "the same unit on both sides of " + operator.sign(),
                                left.get(),
                                right.get());
                });
    }

    private Optional<Dimension> of(Node.First first) {
        Optional<Dimension> all = of(first.choices().get(0));
        for (Node choice : first.choices().subList(1, first.choices().size())) {
            Optional<Dimension> next = of(choice);
            if (all.isEmpty() || next.isEmpty()) {
                return Optional.empty();
            }
            all = Optional.of(
                    alike(choice.position(), "the same unit in all arguments of first(…)", all.get(), next.get()));
        }
        return all;
    }

    private Dimension alike(Position at, String expected, Dimension left, Dimension right) {
        if (!left.fits(right)) {
            problems.add(new FormulaProblem(at, expected, left + " and " + right));
        }
        return left.plus(right);
    }
}
