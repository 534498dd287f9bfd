package kleinstadt.data.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How much a zip may unpack to. A few kilobytes can be made to unpack to terabytes; the sizes a zip states for itself prove
 * nothing, so its parts are unpacked once and counted before anything reads them.
 *
 * @param mostBytes bytes of all parts together
 * @param mostRatio bytes of all parts for one byte of the file
 */
record ZipLimits(long mostBytes, int mostRatio) {

    /** For workbooks, whose texts are held in memory; official ones unpack to 60 MB at most, twelve bytes for one. */
    static final ZipLimits WORKBOOK = new ZipLimits(512L << 20, 200);

    private static final int PIECE_BYTES = 1 << 16;

    /** Below so many bytes the ratio does no harm. */
    private static final long HARMLESS_BYTES = 16L << 20;

    /**
     * Unpacks and counts.
     *
     * @param zip an open zip
     * @param bytes its size as a file
     * @throws IOException if it unpacks to more than it may, a part is damaged, or a sheet has cells beyond the last column
     */
    void check(ZipFile zip, long bytes) throws IOException {
        long most = Math.min(mostBytes, Math.max(HARMLESS_BYTES, bytes * mostRatio));
        byte[] piece = new byte[PIECE_BYTES];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            boolean sheet = entry.getName().startsWith("xl/worksheets/");
            CellAddresses addresses = new CellAddresses();
            SharedTexts texts = new SharedTexts();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                    unpacked += length;
                    if (sheet) {
                        addresses.check(piece, length);
                        texts.check(piece, length);
                    }
                    if (unpacked > most) {
                        throw new IOException("expected a zip that unpacks to at most " + most + " bytes, found one of "
                                + bytes + " bytes that unpacks to more");
                    }
                }
            }
        }
    }
}
