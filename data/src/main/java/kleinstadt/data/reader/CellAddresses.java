package kleinstadt.data.reader;

import java.io.IOException;

/**
 * Looks through the bytes of a sheet for cells beyond the last column a sheet may have ({@code XFD}). The library that reads
 * sheets makes room for every column up to a cell, so one address like {@code ZZZZZZ1} would fill the memory.
 */
final class CellAddresses {

    private static final String BEFORE = " r=\"";
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;

    /**
     * Looks at the next piece.
     *
     * @throws IOException if a cell is beyond the last column
     */
    void check(byte[] bytes, int length) throws IOException {
        for (int index = 0; index < length; index++) {
            byte unit = bytes[index];
            if (matched == BEFORE.length()) {
                boolean letter = (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
                letters += letter ? 1 : 0;
                if (unit == '"') {
                    matched = 0;
                    letters = 0;
                } else if (letters > MOST_LETTERS || (!letter && (unit < '0' || unit > '9'))) {
                    throw new IOException("expected cells up to column XFD, found another address");
                }
            } else if (unit == BEFORE.charAt(matched)) {
                matched++;
            } else {
                matched = unit == BEFORE.charAt(0) ? 1 : 0;
            }
        }
    }
}
