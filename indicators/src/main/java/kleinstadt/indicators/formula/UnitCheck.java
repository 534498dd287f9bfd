package kleinstadt.indicators.formula;

import java.util.List;

/** Finds what each part of a formula measures and notes where unlike figures are added. */
final class UnitCheck {

    private final Measures measures;
    private final List<FormulaProblem> problems;

    UnitCheck(Measures measures, List<FormulaProblem> problems) {
        this.measures = measures;
        this.problems = problems;
    }

    Dimension of(Node node) {
        if (node instanceof Node.Reference reference) {
            // an unknown measure is noted by the parser; as a plain number it raises no second problem
            return measures.find(reference.measure())
                    .map(measure -> Dimension.ofUnit(measure.unit()))
                    .orElseGet(() -> Dimension.ofConstant(1));
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
        return Dimension.ofConstant(((Node.Constant) node).value());
    }

    private Dimension of(Node.Operation operation) {
        Dimension left = of(operation.left());
        Dimension right = of(operation.right());
        return switch (operation.operator()) {
            case TIMES -> left.times(right);
            case OVER -> left.over(right);
            case PLUS, MINUS ->
                alike(
                        operation.position(),
                        "the same unit on both sides of " + operation.operator().sign(),
                        left,
                        right);
        };
    }

    private Dimension of(Node.First first) {
        Dimension all = of(first.choices().get(0));
        for (Node choice : first.choices().subList(1, first.choices().size())) {
            all = alike(choice.position(), "the same unit in all arguments of first(…)", all, of(choice));
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
