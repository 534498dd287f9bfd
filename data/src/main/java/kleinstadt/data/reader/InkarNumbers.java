package kleinstadt.data.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;

/** Cells of INKAR's extracts: decimal points, an empty cell where nothing was published. */
final class InkarNumbers {

    static final Value NOT_PUBLISHED = Value.missing(Reason.NO_SOURCE);

    /** INKAR publishes two decimals; what stands far behind them is left over from binary arithmetic. */
    private static final int DECIMALS = 9;

    private InkarNumbers() {}

    /** The figure of a cell; what is no figure is noted and counts as not published. */
    static Value value(String raw, Place place, IssueLog log) {
        TableCell cell = Notation.POINT.parse(raw);
        if (cell instanceof TableCell.Unreadable) {
            log.add(new UnreadableCell(place, Notation.POINT.expected()));
        }
        return find(cell).orElse(NOT_PUBLISHED);
    }

    /** The figure or reason a cell states; empty where it is empty or unreadable. */
    static Optional<Value> find(TableCell cell) {
        if (cell instanceof TableCell.Nothing) {
            return Optional.of(Value.of(0));
        }
        if (!(cell instanceof TableCell.Stated stated)) {
            return Optional.empty();
        }
        return Optional.of(
                stated.value() instanceof Value.Known known
                        ? new Value.Known(rounded(known.number()), known.quality())
                        : stated.value());
    }

    private static double rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
