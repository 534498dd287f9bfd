package kleinstadt.reports.export;

/** A cell of a table for people. */
public sealed interface ExportCell {

    /** Nothing, where there is no figure or nothing to say. */
    ExportCell EMPTY = new Empty();

    /**
     * Text, whatever it begins with: it is never taken for a formula.
     *
     * @param text the text
     */
    record Text(String text) implements ExportCell {}

    /**
     * Text that heads the rows below it.
     *
     * @param text the text
     */
    record Heading(String text) implements ExportCell {}

    /**
     * A number in full precision.
     *
     * @param number the number
     * @param format how a spreadsheet shows it, in its own notation
     */
    record Figure(double number, String format) implements ExportCell {}

    /** Nothing. */
    record Empty() implements ExportCell {}

    /** Text, or nothing where it is empty. */
    static ExportCell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }
}
