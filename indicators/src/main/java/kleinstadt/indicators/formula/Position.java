package kleinstadt.indicators.formula;

import java.util.Comparator;

/**
 * A place in a formula's text.
 *
 * @param line line from 1
 * @param column column from 1
 */
public record Position(int line, int column) {

    /** Reading order. */
    static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
