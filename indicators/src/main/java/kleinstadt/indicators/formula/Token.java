package kleinstadt.indicators.formula;

/**
 * A word or sign of a formula.
 *
 * @param kind what it is
 * @param text its text; of a selector, the text between the brackets
 * @param position where it begins
 * @param spaced whether white space stands on both sides
 */
record Token(Kind kind, String text, Position position, boolean spaced) {

    enum Kind {
        NUMBER,
        NAME,
        SELECTOR,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** The token as a message names it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the formula";
            case SELECTOR -> "'[" + text + "]'";
            default -> "'" + text + "'";
        };
    }
}
