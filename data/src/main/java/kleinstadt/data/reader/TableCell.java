package kleinstadt.data.reader;

import java.util.regex.Pattern;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * A cell of an official table as printed.
 *
 * <p>The symbols are those of DIN 55301 as the offices print them: {@code -} and the en dash for nothing, {@code .} for
 * unknown or secret, {@code ...} for later, {@code x} for not meaningful, {@code /} for not reliable, brackets for limited
 * reliability. The dash alone does not say whether the area existed, so it stays {@link Nothing} here.
 */
sealed interface TableCell {

    /**
     * A figure, or a reason why there is none.
     *
     * @param value the figure or the reason
     */
    record Stated(Value value) implements TableCell {}

    /** A dash: nothing there, or no such area. */
    record Nothing() implements TableCell {}

    /** Nothing printed at all. */
    record Empty() implements TableCell {}

    /** Something the format does not have. */
    record Unreadable() implements TableCell {}

    /** How numbers are written in a table; more than 15 digits before the decimals are no figure. */
    enum Notation {
        /** {@code 1.234.567,8}: comma before the decimals, points between thousands if any. */
        GERMAN("-?(?:[0-9]{1,15}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4})(?:,[0-9]{1,40})?", "a number like 1234 or 12,5"),
        /** {@code 1234567.8}: point before the decimals, nothing between thousands. */
        POINT("-?[0-9]{1,15}(?:\\.[0-9]{1,40})?", "a number like 1234 or 12.5");

        private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}");

        private final Pattern form;
        private final String expected;

        Notation(String form, String expected) {
            this.form = Pattern.compile(form);
            this.expected = expected;
        }

        /** What a cell may hold, for messages. */
        String expected() {
            return expected;
        }

        /** Reads a cell. */
        TableCell parse(String raw) {
            String text = raw.strip();
            return switch (text) {
                case "" -> new Empty();
                case "-", "–" -> new Nothing();
                case "." -> new Stated(Value.missing(Reason.SECRET));
                case "...", "…" -> new Stated(Value.missing(Reason.NOT_YET_AVAILABLE));
                case "x", "X" -> new Stated(Value.missing(Reason.NOT_APPLICABLE));
                case "/" -> new Stated(Value.missing(Reason.UNRELIABLE));
                default -> parseNumber(text);
            };
        }

        private TableCell parseNumber(String text) {
            if (text.startsWith("(") && text.endsWith(")")) {
                String inner = text.substring(1, text.length() - 1).strip();
                return form.matcher(inner).matches()
                        ? new Stated(new Value.Known(number(inner), Quality.LIMITED))
                        : new Unreadable();
            }
            return form.matcher(text).matches() ? new Stated(Value.of(number(text))) : new Unreadable();
        }

        private double number(String text) {
            if (PLAIN.matcher(text).matches()) {
                return Long.parseLong(text);
            }
            return Double.parseDouble(this == GERMAN ? text.replace(".", "").replace(',', '.') : text);
        }
    }
}
