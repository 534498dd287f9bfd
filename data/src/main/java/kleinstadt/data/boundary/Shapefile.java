package kleinstadt.data.boundary;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * ESRI Shapefile: shapes in a {@code .shp}, their attributes in a {@code .dbf}, the reference system in a {@code .prj} and the
 * encoding in a {@code .cpg} of the same name. Without attributes or reference system it cannot be read; without encoding
 * it is read as UTF-8 where it is that, otherwise as the Windows form of ISO-8859-1.
 */
final class Shapefile implements BoundaryFormat {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    public String name() {
        return "Shapefile";
    }

    @Override
    public boolean recognises(Path path) throws IOException {
        return ShapefileGeometry.isShapes(ShapefileParts.head(path, ShapefileGeometry.HEAD_BYTES));
    }

    @Override
    public List<BoundaryLayer> read(Path path) throws IOException {
        Path table = require(path, "dbf", "attributes");
        Path system = require(path, "prj", "reference system");
        int epsg = ProjectionText.epsgOf(Files.readString(system, StandardCharsets.ISO_8859_1));
        List<@Nullable Geometry> shapes = ShapefileGeometry.parse(Files.readAllBytes(path));
        List<BoundaryFeature> features = features(table, charset(path, table), shapes);
        return List.of(new BoundaryLayer(String.valueOf(path.getFileName()), epsg, features));
    }

    private static Path require(Path path, String part, String what) throws IOException {
        return ShapefileParts.find(path, part)
                .orElseThrow(() -> new IOException(
                        "the shapefile lacks its " + what + ": there is no ." + part + " of the same name beside it"));
    }

    private static Charset charset(Path path, Path table) throws IOException {
        Path encoding = ShapefileParts.find(path, "cpg").orElse(null);
        if (encoding != null) {
            String name = Files.readString(encoding, StandardCharsets.ISO_8859_1)
                    .strip()
                    .toUpperCase(Locale.ROOT);
            if (name.equals("UTF-8") || name.equals("UTF8") || name.equals("65001")) {
                return StandardCharsets.UTF_8;
            }
            if (name.contains("8859") || name.contains("1252")) {
                return WESTERN;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(table)));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WESTERN;
        }
    }

    private static List<BoundaryFeature> features(Path table, Charset charset, List<@Nullable Geometry> shapes)
            throws IOException {
        List<BoundaryFeature> features = new ArrayList<>();
        // Deleted rows are asked for as well: their shapes are still in the other file.
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(table));
                DBFReader rows = new DBFReader(in, charset, true)) {
            int count = rows.getFieldCount();
            int index = 0;
            @Nullable Object @Nullable [] row = rows.nextRecord();
            while (row != null) {
                if (index < shapes.size() && !Boolean.TRUE.equals(row[0])) {
                    TreeMap<String, String> attributes = new TreeMap<>();
                    for (int column = 1; column < count; column++) {
                        attributes.put(rows.getField(column).getName(), text(row[column]));
                    }
                    features.add(new BoundaryFeature(attributes, shapes.get(index)));
                }
                index++;
                row = rows.nextRecord();
            }
            if (index != shapes.size()) {
                throw new IOException(
                        "the shapefile has " + shapes.size() + " shapes, but " + index + " rows of attributes");
            }
        } catch (DBFException e) {
            throw new IOException("the attributes of the shapefile cannot be read: " + e.getMessage(), e);
        }
        return features;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value.toString().strip();
    }
}
