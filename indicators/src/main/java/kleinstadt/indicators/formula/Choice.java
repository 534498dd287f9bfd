package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which parts of a formula are computed where only some figures exist. */
final class Choice {

    private Choice() {}

    /** The argument a {@code first(…)} takes: the first that can be computed. */
    static Optional<Node> find(Node.First first, Predicate<Node.Reference> exists) {
        return first.choices().stream()
                .filter(choice -> isComputable(choice, exists))
                .findFirst();
    }

    static boolean isComputable(Node node, Predicate<Node.Reference> exists) {
        if (node instanceof Node.Reference reference) {
            return exists.test(reference);
        }
        if (node instanceof Node.First first) {
            return find(first, exists).isPresent();
        }
        return parts(node).stream().allMatch(part -> isComputable(part, exists));
    }

    static List<Node.Reference> listRead(Node node, Predicate<Node.Reference> exists) {
        if (node instanceof Node.Reference reference) {
            return List.of(reference);
        }
        List<Node> parts =
                node instanceof Node.First first ? find(first, exists).stream().toList() : parts(node);
        List<Node.Reference> read = new ArrayList<>();
        parts.forEach(part -> read.addAll(listRead(part, exists)));
        return read;
    }

    /** The parts a part consists of, in reading order. */
    static List<Node> parts(Node node) {
        if (node instanceof Node.Negation negation) {
            return List.of(negation.operand());
        }
        if (node instanceof Node.Operation operation) {
            return List.of(operation.left(), operation.right());
        }
        return node instanceof Node.First first ? first.choices() : List.of();
    }
}
