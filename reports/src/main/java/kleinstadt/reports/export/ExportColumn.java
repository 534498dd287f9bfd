package kleinstadt.reports.export;

/**
 * A column of a table for people.
 *
 * @param title its head
 * @param width its width in characters
 * @param wrapped whether long text goes on in further lines
 */
public record ExportColumn(String title, int width, boolean wrapped) {}
