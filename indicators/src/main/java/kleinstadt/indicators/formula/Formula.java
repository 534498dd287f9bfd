package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import kleinstadt.data.measure.Measures;

/**
 * A formula that was read and checked.
 *
 * @param text its text
 * @param root its tree
 * @param dimension what its result measures
 */
public record Formula(String text, Node root, Dimension dimension) {

    /**
     * What came of reading a formula.
     *
     * @param formula the formula; empty where there are problems
     * @param problems everything that is wrong with it, in the order of the text
     */
    public record Reading(Optional<Formula> formula, List<FormulaProblem> problems) {
        /** Copies the problems. */
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a formula and checks names, selectors and units. */
    public static Reading read(String text, Measures measures) {
        List<FormulaProblem> problems = new ArrayList<>();
        List<Token> tokens = Lexer.read(text, problems);
        Optional<Formula> formula = Optional.empty();
        try {
            Node root = new Parser(tokens, measures, problems).parse();
            formula = new UnitCheck(measures, problems).of(root).map(dimension -> new Formula(text, root, dimension));
        } catch (Parser.SyntaxException e) {
            problems.add(e.problem());
        }
        problems.sort(Comparator.comparing(FormulaProblem::position, Position.ORDER));
        return new Reading(problems.isEmpty() ? formula : Optional.empty(), problems);
    }

    /**
     * Reads a formula that must be right.
     *
     * @throws IllegalArgumentException if it is not, naming every problem
     */
    public static Formula parse(String text, Measures measures) {
        Reading reading = read(text, measures);
        return reading.formula()
                .orElseThrow(() -> new IllegalArgumentException(String.join(
                        "; ",
                        reading.problems().stream().map(FormulaProblem::message).toList())));
    }

    /** All figures the formula names, in reading order, each as often as it is named. */
    public List<Node.Reference> listReferences() {
        List<Node.Reference> references = new ArrayList<>();
        collect(root, references);
        return references;
    }

    /** The measures the formula names, in order. */
    public NavigableSet<String> listMeasures() {
        NavigableSet<String> measures = new TreeSet<>();
        listReferences().forEach(reference -> measures.add(reference.measure()));
        return measures;
    }

    /** The figures that are read where only some exist: of {@code first(…)} only those of the argument taken. */
    public List<Node.Reference> listRead(Predicate<Node.Reference> exists) {
        return Choice.listRead(root, exists);
    }

    /** Whether the formula can be computed where only some figures exist. */
    public boolean isComputable(Predicate<Node.Reference> exists) {
        return Choice.isComputable(root, exists);
    }

    /** Whether the result may be given in this unit. */
    public boolean fitsUnit(String unit) {
        Dimension wanted = Dimension.ofUnit(unit);
        return dimension.powers().equals(wanted.powers()) && dimension.factor() == wanted.factor();
    }

    private static void collect(Node node, List<Node.Reference> into) {
        if (node instanceof Node.Reference reference) {
            into.add(reference);
        } else {
            Choice.parts(node).forEach(part -> collect(part, into));
        }
    }
}
