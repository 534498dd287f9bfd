package kleinstadt.data.boundary;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes in a {@code .shp} file: a header of 100 bytes, then a record a shape. Lengths are in 16-bit words and, as record
 * numbers, big-endian; all else is little-endian. Polygons are read with or without heights and measures, which are left
 * out. See the ESRI Shapefile Technical Description of July 1998.
 */
final class ShapefileGeometry {

    private static final int FILE_CODE = 9994;
    private static final int HEADER_BYTES = 100;
    private static final int FIRST_RECORD = 1;
    private static final int BOX_BYTES = 32;
    private static final int NULL_SHAPE = 0;
    private static final List<Integer> POLYGONS = List.of(5, 15, 25);

    private ShapefileGeometry() {}

    /** Bytes enough to tell whether a file holds shapes. */
    static final int HEAD_BYTES = HEADER_BYTES + Integer.BYTES;

    /** Whether a file that begins so holds shapes. The index ({@code .shx}) begins alike, but has no record number. */
    static boolean isShapes(byte[] head) {
        return isShapesOrIndex(head)
                && (head.length < HEAD_BYTES || ByteBuffer.wrap(head).getInt(HEADER_BYTES) == FIRST_RECORD);
    }

    private static boolean isShapesOrIndex(byte[] head) {
        return head.length >= HEADER_BYTES && ByteBuffer.wrap(head).getInt(0) == FILE_CODE;
    }

    /**
     * The shapes in order; null where a record has none.
     *
     * @throws IOException if the file is cut or holds other shapes than polygons
     */
    static List<@Nullable Geometry> parse(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER_BYTES || file.getInt(0) != FILE_CODE) {
            throw new IOException("expected a shapefile, found " + bytes.length + " other bytes");
        }
        long promised = 2L * file.getInt(24);
        if (promised > bytes.length) {
            throw new IOException(
                    "the shapefile is cut: it should have " + promised + " bytes, but has " + bytes.length);
        }
        List<@Nullable Geometry> shapes = new ArrayList<>();
        Rings rings = new Rings();
        file.position(HEADER_BYTES);
        while (file.remaining() >= 2 * Integer.BYTES) {
            int number = file.getInt();
            int length = 2 * file.getInt();
            if (length < Integer.BYTES || length > file.remaining()) {
                throw new IOException("the shapefile is cut or broken in record " + number);
            }
            ByteBuffer record = file.slice(file.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            file.position(file.position() + length);
            shapes.add(record(record, number, rings));
        }
        return shapes;
    }

    private static @Nullable Geometry record(ByteBuffer record, int number, Rings rings) throws IOException {
        try {
            int type = record.getInt();
            if (type == NULL_SHAPE) {
                return null;
            }
            if (!POLYGONS.contains(type)) {
                throw new IOException("expected polygons, found shape type " + type + " in record " + number);
            }
            record.position(record.position() + BOX_BYTES);
            int parts = record.getInt();
            int points = record.getInt();
            long needed = 4L * parts + 16L * points;
            if (parts < 0 || points < 0 || needed > record.remaining()) {
                throw new IOException(
                        "record " + number + " promises " + points + " corners and is too short for them");
            }
            int[] starts = new int[parts + 1];
            for (int part = 0; part < parts; part++) {
                starts[part] = record.getInt();
            }
            starts[parts] = points;
            return rings.shapeOfUnsorted(rings(record, starts, number));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("the shapefile is broken in record " + number, e);
        }
    }

    private static List<Coordinate[]> rings(ByteBuffer record, int[] starts, int number) throws IOException {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int part = 0; part + 1 < starts.length; part++) {
            int length = starts[part + 1] - starts[part];
            if (length < 0) {
                throw new IOException("the parts of record " + number + " are out of order");
            }
            Coordinate[] corners = new Coordinate[length];
            for (int i = 0; i < length; i++) {
                corners[i] = new CoordinateXY(record.getDouble(), record.getDouble());
            }
            rings.add(corners);
        }
        return rings;
    }
}
