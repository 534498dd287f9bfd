package kleinstadt.data.boundary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/**
 * Writes small boundary files. The map: two squares of ten kilometres whose common border has a dent of five metres, and a
 * third Gemeinde in another Kreis with a hole and an island.
 */
public final class BoundaryFixtures {

    /** A Gemeinde in the west. */
    public static final Row WEST = new Row(
            "12001001",
            "Westen",
            "POLYGON ((600000 5700000, 610000 5700000, 610005 5705000, 610000 5710000,"
                    + " 600000 5710000, 600000 5700000))");

    /** Its neighbour. */
    public static final Row EAST = new Row(
            "12001002",
            "Östen",
            "POLYGON ((610000 5700000, 620000 5700000, 620000 5710000, 610000 5710000,"
                    + " 610005 5705000, 610000 5700000))");

    /** A Gemeinde with a hole and an island: 100 - 9 + 4 km². */
    public static final Row ISLANDS = new Row(
            "13002001",
            "Inseln",
            "MULTIPOLYGON (((630000 5700000, 640000 5700000, 640000 5710000, 630000 5710000, 630000 5700000),"
                    + " (633000 5703000, 633000 5706000, 636000 5706000, 636000 5703000, 633000 5703000)),"
                    + " ((650000 5700000, 652000 5700000, 652000 5702000, 650000 5702000, 650000 5700000)))");

    /** All of them. */
    public static final List<Row> ALL = List.of(ISLANDS, EAST, WEST);

    /** As the BKG writes it beside VG5000, but for UTM (EPSG 25832) and without a code. */
    public static final String UTM_PRJ = "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\","
            + "DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
            + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private BoundaryFixtures() {}

    /**
     * An area.
     *
     * @param ags its key
     * @param name its name
     * @param shape its shape as well-known text
     */
    public record Row(String ags, String name, String shape) {

        Geometry geometry() {
            try {
                return new WKTReader().read(shape);
            } catch (ParseException e) {
                throw new IllegalArgumentException(shape, e);
            }
        }
    }

    /** A GeoPackage with tables {@code gem}, {@code kreise} and {@code laender}, as the small edition has them. */
    public static void writeGeoPackage(Path file, int epsg, List<Row> rows) throws IOException {
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table gpkg_spatial_ref_sys"
                    + " (srs_name text, srs_id int, organization text, organization_coordsys_id int, definition text)");
            statement.execute("insert into gpkg_spatial_ref_sys values ('x', 7, 'EPSG', " + epsg + ", '')");
            statement.execute("create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer)");
            statement.execute("insert into gpkg_geometry_columns values ('gem', 'shape', 7), ('kreise', 'shape', 7)");
            statement.execute("create table gem (fid integer primary key, shape blob, ags text, GEN text)");
            statement.execute("create table kreise (fid integer primary key, shape blob, AGS text, GEN text)");
            try (PreparedStatement row =
                    connection.prepareStatement("insert into gem (shape, ags, GEN) values (?, ?, ?)")) {
                for (Row area : rows) {
                    row.setBytes(1, blob(area.shape(), 1, ByteOrderValues.LITTLE_ENDIAN));
                    row.setString(2, area.ags());
                    row.setString(3, area.name());
                    row.executeUpdate();
                }
            }
            try (PreparedStatement row = connection.prepareStatement(
                    "insert into kreise (shape, AGS, GEN) values (?, '12001', 'Doppelkreis')")) {
                row.setBytes(1, blob(rows.get(0).shape(), 0, ByteOrderValues.LITTLE_ENDIAN));
                row.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** A GeoPackage geometry: header, envelope (its content does not matter here) and well-known binary. */
    static byte[] blob(String shape, int envelope, int byteOrder) {
        byte[] binary = new WKBWriter(2, byteOrder).write(new Row("", "", shape).geometry());
        int[] lengths = {0, 32, 48, 48, 64};
        ByteBuffer blob = ByteBuffer.allocate(8 + lengths[envelope] + binary.length);
        blob.put(new byte[] {'G', 'P', 0, (byte) (envelope << 1 | 1), 0, 0, 0, 0});
        blob.position(8 + lengths[envelope]);
        blob.put(binary);
        return blob.array();
    }

    /** The files of a shapefile: {@code .shp}, {@code .shx}, {@code .dbf}, {@code .prj} and, unless blank, {@code .cpg}. */
    public static void writeShapefile(Path folder, String name, String prj, String cpg, List<Row> rows)
            throws IOException {
        ByteArrayOutputStream shapes = new ByteArrayOutputStream();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        int number = 1;
        for (Row row : rows) {
            byte[] record = polygonRecord(row.geometry());
            index.writeBytes(ByteBuffer.allocate(8)
                    .putInt(50 + shapes.size() / 2)
                    .putInt(record.length / 2)
                    .array());
            shapes.writeBytes(ByteBuffer.allocate(8)
                    .putInt(number++)
                    .putInt(record.length / 2)
                    .array());
            shapes.writeBytes(record);
        }
        Files.write(folder.resolve(name + ".shp"), withHeader(shapes.toByteArray()));
        Files.write(folder.resolve(name + ".shx"), withHeader(index.toByteArray()));
        Charset charset = cpg.equals("UTF-8") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        Files.write(folder.resolve(name + ".dbf"), table(rows, charset));
        if (!prj.isEmpty()) {
            Files.writeString(folder.resolve(name + ".prj"), prj, StandardCharsets.UTF_8);
        }
        if (!cpg.isEmpty()) {
            Files.writeString(folder.resolve(name + ".cpg"), cpg, StandardCharsets.UTF_8);
        }
    }

    private static byte[] withHeader(byte[] records) {
        ByteBuffer file = ByteBuffer.allocate(100 + records.length);
        file.putInt(0, 9994).putInt(24, file.capacity() / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        file.position(100);
        return file.put(records).array();
    }

    private static byte[] polygonRecord(Geometry shape) {
        ByteArrayOutputStream starts = new ByteArrayOutputStream();
        ByteArrayOutputStream points = new ByteArrayOutputStream();
        int parts = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            // Normal form has clockwise shells, as a shapefile wants them.
            Polygon polygon = (Polygon) shape.getGeometryN(i).norm();
            for (int ring = -1; ring < polygon.getNumInteriorRing(); ring++) {
                starts.writeBytes(little(4).putInt(points.size() / 16).array());
                parts++;
                Coordinate[] corners = ring < 0
                        ? polygon.getExteriorRing().getCoordinates()
                        : polygon.getInteriorRingN(ring).getCoordinates();
                for (Coordinate corner : corners) {
                    points.writeBytes(
                            little(16).putDouble(corner.x).putDouble(corner.y).array());
                }
            }
        }
        ByteBuffer record = ByteBuffer.allocate(44 + starts.size() + points.size());
        record.order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(0, 5).putInt(36, parts).putInt(40, points.size() / 16);
        record.position(44);
        record.put(starts.toByteArray()).put(points.toByteArray());
        return record.array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A dBASE table with columns AGS, GF and GEN. */
    private static byte[] table(List<Row> rows, Charset charset) {
        int length = 1 + 8 + 2 + 20;
        ByteBuffer table = ByteBuffer.allocate(32 + 3 * 32 + 1 + rows.size() * length + 1);
        table.order(ByteOrder.LITTLE_ENDIAN);
        table.put((byte) 3).put(new byte[] {121, 1, 1}).putInt(rows.size()).putShort((short) (32 + 3 * 32 + 1));
        table.putShort((short) length);
        table.position(32);
        field(table, "AGS", 'C', 8);
        field(table, "GF", 'N', 2);
        field(table, "GEN", 'C', 20);
        table.put((byte) 13);
        for (Row row : rows) {
            table.put((byte) ' ').put(row.ags().getBytes(charset)).put(" 4".getBytes(charset));
            byte[] name = row.name().getBytes(charset);
            table.put(name).put(" ".repeat(20 - name.length).getBytes(charset));
        }
        table.put((byte) 26);
        return table.array();
    }

    private static void field(ByteBuffer table, String name, char type, int length) {
        int start = table.position();
        table.put(name.getBytes(StandardCharsets.US_ASCII));
        table.put(start + 11, (byte) type).put(start + 16, (byte) length);
        table.position(start + 32);
    }

    /** GeoJSON with the shapes as they are and this {@code crs} member, which may be empty. */
    public static String geoJson(List<Row> rows, String crs) {
        StringBuilder text = new StringBuilder("{\"type\": \"FeatureCollection\", " + crs + "\"features\": [\n");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Geometry shape = row.geometry();
            StringBuilder polygons = new StringBuilder();
            for (int part = 0; part < shape.getNumGeometries(); part++) {
                Polygon polygon = (Polygon) shape.getGeometryN(part);
                polygons.append(part == 0 ? "" : ",").append('[').append(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    polygons.append(',').append(ring(polygon.getInteriorRingN(hole)));
                }
                polygons.append(']');
            }
            boolean several = shape.getNumGeometries() > 1;
            text.append(i == 0 ? "" : ",\n")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"type\": \"Feature\", \"properties\": {\"AGS\": \"%s\", \"GEN\": \"%s\"}, \"geometry\":"
                                    + " {\"type\": \"%s\", \"coordinates\": %s}}",
                            row.ags(),
                            row.name(),
                            several ? "MultiPolygon" : "Polygon",
                            several ? "[" + polygons + "]" : polygons));
        }
        return text.append("\n]}\n").toString();
    }

    private static String ring(Geometry ring) {
        StringBuilder text = new StringBuilder("[");
        for (Coordinate corner : ring.getCoordinates()) {
            text.append(text.length() == 1 ? "" : ",")
                    .append(String.format(Locale.ROOT, "[%s,%s]", corner.x, corner.y));
        }
        return text.append(']').toString();
    }

    /**
     * The same map as TopoJSON in EPSG 25832 with steps of 5 m from (600000, 5700000): arc 0 around the west, arc 1 the common
     * border northwards, arc 2 around the east, 3 shell, 4 hole and 5 island of the third.
     */
    public static final String TOPO_JSON = """
            {"type": "Topology",
             "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}},
             "transform": {"scale": [5, 5], "translate": [600000, 5700000]},
             "objects": {"gemeinden": {"type": "GeometryCollection", "geometries": [
               {"type": "MultiPolygon", "arcs": [[[3], [4]], [[5]]], "properties": {"AGS": "13002001", "GEN": "Inseln"}},
               {"type": "Polygon", "arcs": [[2, -2]], "properties": {"AGS": "12001002", "GEN": "Östen"}},
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"AGS": "12001001", "GEN": "Westen"}},
               {"type": "Point", "coordinates": [1, 1], "properties": {"AGS": "12001001", "GEN": "Punkt"}}]}},
             "arcs": [
               [[2000, 2000], [-2000, 0], [0, -2000], [2000, 0]],
               [[2000, 0], [1, 1000], [-1, 1000]],
               [[2000, 0], [2000, 0], [0, 2000], [-2000, 0]],
               [[6000, 0], [2000, 0], [0, 2000], [-2000, 0], [0, -2000]],
               [[6600, 600], [0, 600], [600, 0], [0, -600], [-600, 0]],
               [[10000, 0], [400, 0], [0, 400], [-400, 0], [0, -400]]]}
            """;
}
