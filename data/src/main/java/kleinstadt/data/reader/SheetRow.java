package kleinstadt.data.reader;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** A row of a workbook, its cells as text; columns count from 0. */
record SheetRow(Row row) {

    private static final int MOST_DIGITS = 350;

    /** Beyond it stands no figure, and sums would lose their last digits. */
    private static final double MOST = 1e15;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]+)?(?:[eE][-+]?[0-9]{1,3})?");

    /** Row number from 1, as a spreadsheet shows it. */
    int number() {
        return row.getRowNum();
    }

    /** Number of columns up to the last cell. */
    int width() {
        return row.getCellCount();
    }

    /** The cell's text without blanks around it; empty where there is none. Numbers come as the file stores them. */
    String text(int column) {
        if (column < 0 || column >= row.getCellCount()) {
            return "";
        }
        Cell cell = row.getCell(column);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text = cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText();
        return text == null ? "" : text.strip();
    }

    /** Text without line breaks and doubled blanks, for comparing headings. */
    String heading(int column) {
        return text(column).replaceAll("\\s+", " ");
    }

    /**
     * The cell's number, stored as a number or printed the German way ({@code 9,43751}); empty where the cell is empty or no
     * number.
     */
    OptionalDouble number(int column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        return Math.abs(number) < MOST ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Numbers without an exponent, so that keys stay digits; one of a thousand digits is none and stays short. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    /** A key that a spreadsheet took for a number, with its leading zeros back; as it stands where it is longer. */
    String key(int column, int digits) {
        String text = text(column);
        return text.isEmpty() || text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
    }
}
