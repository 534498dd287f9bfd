package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula's text into tokens and notes every character that belongs to none. */
final class Lexer {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final String SIGNS = "+-*/(),@";

    private final String text;
    private final List<FormulaProblem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int index;
    private int line = 1;
    private int lineStart;

    private Lexer(String text, List<FormulaProblem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tokens of a text, the last one {@link Token.Kind#END}; problems are added to the list. */
    static List<Token> read(String text, List<FormulaProblem> problems) {
        Lexer lexer = new Lexer(text, problems);
        lexer.readAll();
        return lexer.tokens;
    }

    private void readAll() {
        while (index < text.length()) {
            char next = text.charAt(index);
            if (next == '\n') {
                index++;
                line++;
                lineStart = index;
            } else if (Character.isWhitespace(next)) {
                index++;
            } else if (next == '[') {
                readSelector();
            } else if (SIGNS.indexOf(next) >= 0) {
                take(Token.Kind.SIGN, index + 1);
            } else {
                readWord();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", here(), true));
    }

    private void readSelector() {
        int end = text.indexOf(']', index);
        if (end < 0) {
            problems.add(new FormulaProblem(here(), "a closing ']'", "none"));
            index = text.length();
            return;
        }
        tokens.add(new Token(Token.Kind.SELECTOR, text.substring(index + 1, end), here(), false));
        index = end + 1;
    }

    private void readWord() {
        Matcher name = NAME.matcher(text).region(index, text.length());
        Matcher number = NUMBER.matcher(text).region(index, text.length());
        if (name.lookingAt()) {
            take(Token.Kind.NAME, name.end());
        } else if (number.lookingAt()) {
            take(Token.Kind.NUMBER, number.end());
        } else {
            String found = Character.toString(text.codePointAt(index));
            problems.add(new FormulaProblem(
                    here(), "a number, a measure in lower case, a sign or a bracket", "'" + found + "'"));
            index += found.length();
        }
    }

    private void take(Token.Kind kind, int end) {
        boolean spaced = isSpace(index - 1) && isSpace(end);
        tokens.add(new Token(kind, text.substring(index, end), here(), spaced));
        index = end;
    }

    private boolean isSpace(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private Position here() {
        return new Position(line, index - lineStart + 1);
    }
}
