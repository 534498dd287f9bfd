package kleinstadt.reports.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import kleinstadt.data.boundary.Outline;

/** An outline as a GeoPackage stores it: header, extent and a multipolygon as well-known binary (OGC 12-128r18, 2.1.3). */
final class GeoPackageBlob {

    private static final byte[] MAGIC = "GP".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 8;
    private static final int EXTENT = 4 * Double.BYTES;
    private static final int SHAPE_HEAD = 1 + 2 * Integer.BYTES;

    /** Extent of x and y, all numbers little end first. */
    private static final byte FLAGS = 0b0000_0011;

    private static final byte LITTLE_END_FIRST = 1;
    private static final int POLYGON = 3;
    private static final int MULTIPOLYGON = 6;

    private GeoPackageBlob() {}

    static byte[] of(Outline outline) {
        ByteBuffer bytes = ByteBuffer.allocate(size(outline)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).put((byte) 0).put(FLAGS).putInt(outline.epsg());
        double[] extent = outline.extent();
        bytes.putDouble(extent[0]).putDouble(extent[2]).putDouble(extent[1]).putDouble(extent[3]);
        bytes.put(LITTLE_END_FIRST)
                .putInt(MULTIPOLYGON)
                .putInt(outline.polygons().size());
        for (Outline.Rings polygon : outline.polygons()) {
            bytes.put(LITTLE_END_FIRST).putInt(POLYGON).putInt(polygon.rings().size());
            for (double[] ring : polygon.rings()) {
                bytes.putInt(ring.length / 2);
                for (double number : ring) {
                    bytes.putDouble(number);
                }
            }
        }
        return bytes.array();
    }

    private static int size(Outline outline) {
        int size = HEADER + EXTENT + SHAPE_HEAD;
        for (Outline.Rings polygon : outline.polygons()) {
            size += SHAPE_HEAD;
            for (double[] ring : polygon.rings()) {
                size += Integer.BYTES + ring.length * Double.BYTES;
            }
        }
        return size;
    }
}
