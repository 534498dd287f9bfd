package kleinstadt.reports.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes pictures as PNG (ISO/IEC 15948): true colour, rows unfiltered, compressed lightly. Charts are areas of one colour, which
 * filters make larger; the JDK's encoder tries five filters a row and takes longer than all drawing (decision 20).
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final byte PER_METRE = 1;
    private static final int LEVEL = 3;
    private static final int PART = 1 << 16;

    private Png() {}

    /**
     * Encodes a picture.
     *
     * @param image a picture of {@link BufferedImage#TYPE_INT_RGB}
     * @param dotsPerInch resolution, so that a page prints at its size
     */
    static byte[] encode(BufferedImage image, int dotsPerInch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(PART);
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put(TRUE_COLOUR)
                        .array());
        int perMetre = (int) Math.round(dotsPerInch * INCHES_PER_METRE);
        chunk(
                out,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put(PER_METRE)
                        .array());
        chunk(out, "IDAT", compressed(rows(image)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** The pixels row by row, each behind the number of its filter, which is none. */
    private static byte[] rows(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] rows = new byte[(width * 3 + 1) * image.getHeight()];
        int at = 0;
        for (int row = 0; row < pixels.length; row += width) {
            at++;
            for (int i = row; i < row + width; i++) {
                int pixel = pixels[i];
                rows[at++] = (byte) (pixel >> 16);
                rows[at++] = (byte) (pixel >> 8);
                rows[at++] = (byte) pixel;
            }
        }
        return rows;
    }

    private static byte[] compressed(byte[] rows) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(PART);
            byte[] part = new byte[PART];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
