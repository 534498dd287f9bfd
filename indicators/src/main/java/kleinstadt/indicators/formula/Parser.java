package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;

/** Builds the tree of a formula by recursive descent; stops at the first token that does not fit the grammar. */
final class Parser {

    private final List<Token> tokens;
    private final Measures measures;
    private final List<FormulaProblem> problems;
    private int next;

    Parser(List<Token> tokens, Measures measures, List<FormulaProblem> problems) {
        this.tokens = tokens;
        this.measures = measures;
        this.problems = problems;
    }

    /**
     * The tree of all tokens; problems with names and selectors are noted and reading goes on.
     *
     * @throws SyntaxException if the tokens do not fit the grammar
     */
    Node parse() throws SyntaxException {
        Node root = sum();
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("an operator or the end of the formula");
        }
        return root;
    }

    private Node sum() throws SyntaxException {
        Node left = product();
        while (peek().is("+") || peek().is("-")) {
            Token sign = take();
            if (sign.is("-") && !sign.spaced()) {
                problems.add(new FormulaProblem(
                        sign.position(),
                        "a space on both sides of a minus between two operands (names may hold hyphens)",
                        "none"));
            }
            left = new Node.Operation(sign.position(), sign.is("+") ? Operator.PLUS : Operator.MINUS, left, product());
        }
        return left;
    }

    private Node product() throws SyntaxException {
        Node left = factor();
        while (peek().is("*") || peek().is("/")) {
            Token sign = take();
            left = new Node.Operation(sign.position(), sign.is("*") ? Operator.TIMES : Operator.OVER, left, factor());
        }
        return left;
    }

    private Node factor() throws SyntaxException {
        Token token = peek();
        if (token.is("-")) {
            take();
            return new Node.Negation(token.position(), factor());
        }
        if (token.is("(")) {
            take();
            Node inner = sum();
            expect(")");
            return inner;
        }
        if (token.kind() == Token.Kind.NUMBER) {
            take();
            return new Node.Constant(token.position(), Double.parseDouble(token.text()));
        }
        if (token.kind() == Token.Kind.NAME) {
            take();
            return token.text().equals("first") && peek().is("(") ? first(token) : reference(token);
        }
        throw unexpected("a number, a measure or '('");
    }

    private Node first(Token word) throws SyntaxException {
        expect("(");
        List<Node> choices = new ArrayList<>();
        choices.add(sum());
        while (peek().is(",")) {
            take();
            choices.add(sum());
        }
        expect(")");
        if (choices.size() < 2) {
            problems.add(new FormulaProblem(word.position(), "first(…) with at least two arguments", "one"));
        }
        return new Node.First(word.position(), choices);
    }

    private Node reference(Token name) throws SyntaxException {
        Selectors selectors = new Selectors(name, measures, problems);
        if (peek().kind() == Token.Kind.SELECTOR) {
            selectors.read(take());
        }
        TimeShift time = TimeShift.SAME;
        if (peek().is("@")) {
            take();
            Token when = take();
            time = TimeShift.find(when.text())
                    .orElseThrow(() -> new SyntaxException(
                            new FormulaProblem(when.position(), TimeShift.FORMS + " after '@'", when.shown())));
        }
        Sex sex = selectors.sex();
        AgeClass age = selectors.age();
        return new Node.Reference(name.position(), name.text(), sex, age, time);
    }

    private void expect(String sign) throws SyntaxException {
        if (!peek().is(sign)) {
            throw unexpected("'" + sign + "'");
        }
        take();
    }

    private SyntaxException unexpected(String expected) {
        return new SyntaxException(new FormulaProblem(peek().position(), expected, peek().shown()));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    /** The tokens do not fit the grammar. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient FormulaProblem problem;

        SyntaxException(FormulaProblem problem) {
            super(problem.message());
            this.problem = problem;
        }

        FormulaProblem problem() {
            return problem;
        }
    }
}
