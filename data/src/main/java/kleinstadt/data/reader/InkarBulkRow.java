package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * The row of the long table the reader stands at. Its fields are kept as characters and become text only when asked for:
 * of tens of millions of rows few are of use.
 */
final class InkarBulkRow extends CsvCallbackHandler<InkarBulkRow> {

    /** Most fields of a row that are kept. */
    static final int FIELDS = 32;

    private final int[] ends = new int[FIELDS];
    private char[] text = new char[512];
    private int fields;
    private int beyond;
    private boolean blank;
    private long line;

    /** Number of fields. */
    int width() {
        return fields + beyond;
    }

    /** Number of its first line. */
    long line() {
        return line;
    }

    /** The text of a field. */
    String field(int index) {
        int start = start(index);
        return new String(text, start, ends[index] - start);
    }

    /** Whether a field is this text. */
    boolean is(int index, String other) {
        int start = start(index);
        if (ends[index] - start != other.length()) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (text[start + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Number of characters of a field. */
    int length(int index) {
        return ends[index] - start(index);
    }

    /** The character of a field at a place; a blank where the field ends before it. */
    char at(int index, int place) {
        int found = start(index) + place;
        return found < ends[index] ? text[found] : ' ';
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    @Override
    protected RecordType getRecordType() {
        return blank ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return width();
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        fields = 0;
        beyond = 0;
        blank = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (fields == FIELDS) {
            beyond++;
            return;
        }
        int start = start(fields);
        if (start + length > text.length) {
            text = Arrays.copyOf(text, (start + length) * 2);
        }
        System.arraycopy(buffer, offset, text, start, length);
        ends[fields] = start + length;
        fields++;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("the table has no comments");
    }

    @Override
    protected void setEmpty() {
        blank = true;
    }

    @Override
    protected InkarBulkRow buildRecord() {
        return this;
    }
}
