package kleinstadt.data.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import org.jspecify.annotations.Nullable;

/** The figures of one flat file with their marks of quality. */
@SourceQuirk(
        id = "ffcsv-decimal-mark-of-the-language",
        cause =
                "A German download has a decimal comma, an English one a point, and nothing says which. The first decimal of"
                        + " a file decides; a figure with the other mark is refused, and so is a count with decimals.",
        since = "GENESIS-Online")
@SourceQuirk(
        id = "ffcsv-quality-marks",
        cause =
                "The mark of quality is left out at will. p (provisional), s (estimated) and brackets make a figure one of"
                        + " limited reliability; e (final) and r (corrected) do not; the symbols for no figure may stand in either column.",
        since = "GENESIS-Online")
final class FlatCells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:([.,])[0-9]{1,15})?");
    private static final String EXPECTED = "a number without marks between thousands, or one of - . ... x /";

    private final String file;
    private final IssueLog log;
    private String decimalMark = "";

    /** Starts a file; what cannot be read is noted. */
    FlatCells(String file, IssueLog log) {
        this.file = file;
        this.log = log;
    }

    /** Reads a figure of a measure. */
    TableCell read(FlatFigure figure) {
        TableCell symbol = TableCell.Notation.POINT.parse(figure.quality());
        boolean replaced = symbol instanceof TableCell.Nothing
                || (symbol instanceof TableCell.Stated stated && stated.value() instanceof Value.Missing);
        if (replaced) {
            return symbol;
        }
        TableCell printed = TableCell.Notation.POINT.parse(figure.raw());
        if (printed instanceof TableCell.Nothing
                || (printed instanceof TableCell.Stated stated && stated.value() instanceof Value.Missing)) {
            return printed;
        }
        boolean bracketed = figure.raw().startsWith("(") && figure.raw().endsWith(")");
        String number =
                bracketed ? figure.raw().substring(1, figure.raw().length() - 1).strip() : figure.raw();
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches() || !fits(matcher.group(1), figure.unit())) {
            log.add(new UnreadableCell(Place.cell(file, figure.line(), figure.value(), figure.raw()), EXPECTED));
            return new TableCell.Stated(Value.missing(Reason.NO_SOURCE));
        }
        Quality quality = bracketed ? Quality.LIMITED : quality(figure);
        return new TableCell.Stated(new Value.Known(Double.parseDouble(number.replace(',', '.')), quality));
    }

    private boolean fits(@Nullable String mark, String unit) {
        if (mark == null) {
            return true;
        }
        if (FlatMeasures.isCount(unit)) {
            return false;
        }
        if (decimalMark.isEmpty()) {
            decimalMark = mark;
        }
        return decimalMark.equals(mark);
    }

    private Quality quality(FlatFigure figure) {
        return switch (figure.quality()) {
            case "", "e", "r" -> Quality.EXACT;
            case "p", "s", "()" -> Quality.LIMITED;
            default -> {
                log.add(new UnreadableCell(
                        Place.cell(file, figure.line(), figure.value() + " (quality)", figure.quality()),
                        "a mark of quality: e, p, r, s, () or a symbol for no figure"));
                yield Quality.LIMITED;
            }
        };
    }
}
