package kleinstadt.indicators.formula;

/**
 * What is wrong with a formula.
 *
 * @param position where in the formula's text
 * @param expected what should stand there
 * @param found what stands there
 */
public record FormulaProblem(Position position, String expected, String found) {

    /** The problem in one line, with its position in the formula. */
    public String message() {
        return position + ": expected " + expected + ", found " + found;
    }
}
