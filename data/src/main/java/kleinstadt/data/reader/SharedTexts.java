package kleinstadt.data.reader;

import java.io.IOException;

/**
 * Looks through the bytes of a sheet for cells that name a shared text by a number no workbook reaches. The library that
 * reads sheets makes room for every text up to that number, so one cell would fill the memory.
 */
final class SharedTexts {

    private static final String TYPE = " t=\"s\"";
    private static final String VALUE = "<v>";
    private static final int MOST_DIGITS = 7;

    private int matched;
    private boolean shared;
    private boolean inside;
    private boolean closing;
    private int digits;

    /**
     * Looks at the next piece.
     *
     * @throws IOException if a cell names a text beyond ten millions
     */
    void check(byte[] bytes, int length) throws IOException {
        for (int index = 0; index < length; index++) {
            byte unit = bytes[index];
            if (inside) {
                if (closing && unit == '/') {
                    inside = false;
                    shared = false;
                    closing = false;
                    digits = 0;
                } else if (closing || digits > MOST_DIGITS) {
                    throw new IOException("expected the number of a shared text of at most " + MOST_DIGITS
                            + " digits, found something else");
                } else if (unit == '<') {
                    closing = true;
                } else {
                    digits++;
                }
                continue;
            }
            String next = shared ? VALUE : TYPE;
            if (unit == next.charAt(matched)) {
                matched++;
            } else {
                matched = unit == next.charAt(0) ? 1 : 0;
            }
            if (matched == next.length()) {
                matched = 0;
                inside = shared;
                shared = true;
            }
        }
    }
}
