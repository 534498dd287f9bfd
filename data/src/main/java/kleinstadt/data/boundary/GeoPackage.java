package kleinstadt.data.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.sqlite.SQLiteConnection;

/**
 * GeoPackage, an SQLite database with geometries. Each of its tables with shapes is a layer, whatever it is called; tables
 * without a column of official keys are left alone. See OGC 12-128r18.
 */
final class GeoPackage implements BoundaryFormat {

    private static final String MAGIC = "SQLite format 3\0";

    @Override
    public String name() {
        return "GeoPackage";
    }

    @Override
    public boolean recognises(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(MAGIC.length());
            if (!new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                return false;
            }
        }
        try (Connection connection = open(path);
                Statement statement = connection.createStatement()) {
            return !listTables(statement).isEmpty();
        } catch (SQLException e) {
            throw new IOException("not a readable SQLite database: " + path.getFileName(), e);
        }
    }

    @Override
    public List<BoundaryLayer> read(Path path) throws IOException {
        try (Connection connection = open(path);
                Statement statement = connection.createStatement()) {
            List<BoundaryLayer> layers = new ArrayList<>();
            for (Table table : listTables(statement)) {
                layers.add(new BoundaryLayer(table.name(), epsg(statement, table), features(statement, table)));
            }
            return layers;
        } catch (SQLException e) {
            throw new IOException("not a readable SQLite database: " + path.getFileName(), e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IOException("expected keys and shapes of areas, found others: " + e.getMessage(), e);
        }
    }

    /** A table with shapes: its name, the column of the shapes and the file's own number of their reference system. */
    private record Table(String name, String shapes, int system) {}

    private static List<Table> listTables(Statement statement) throws SQLException {
        List<Table> tables = new ArrayList<>();
        if (!columns(statement, "gpkg_geometry_columns").containsAll(Set.of("table_name", "column_name", "srs_id"))) {
            return tables;
        }
        try (ResultSet rows = statement.executeQuery(
                "select table_name, column_name, srs_id from gpkg_geometry_columns order by table_name")) {
            while (rows.next()) {
                tables.add(new Table(text(rows, 1), text(rows, 2), rows.getInt(3)));
            }
        }
        List<Table> keyed = new ArrayList<>();
        for (Table table : tables) {
            Set<String> columns = columns(statement, table.name());
            if (columns.contains(table.shapes()) && AreaRows.KEYS.stream().anyMatch(columns::contains)) {
                keyed.add(table);
            }
        }
        return keyed;
    }

    private static Set<String> columns(Statement statement, String table) throws SQLException {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        String literal = table.replace("'", "''");
        try (ResultSet rows = statement.executeQuery("select name from pragma_table_info('" + literal + "')")) {
            while (rows.next()) {
                names.add(text(rows, 1));
            }
        }
        return names;
    }

    private static int epsg(Statement statement, Table table) throws SQLException, IOException {
        if (columns(statement, "gpkg_spatial_ref_sys").isEmpty()) {
            throw new IOException("the GeoPackage does not say what its coordinates mean: no gpkg_spatial_ref_sys");
        }
        try (ResultSet rows = statement.executeQuery("select organization, organization_coordsys_id, definition"
                + " from gpkg_spatial_ref_sys where srs_id = " + table.system())) {
            if (!rows.next()) {
                throw new IOException(
                        "the GeoPackage has no reference system " + table.system() + " for " + table.name());
            }
            return text(rows, 1).equalsIgnoreCase("EPSG") ? rows.getInt(2) : ProjectionText.epsgOf(text(rows, 3));
        }
    }

    private static List<BoundaryFeature> features(Statement statement, Table table) throws SQLException, IOException {
        List<BoundaryFeature> features = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("select * from \"" + table.name().replace("\"", "\"\"") + "\" order by rowid")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                TreeMap<String, String> attributes = new TreeMap<>();
                Geometry shape = null;
                for (int column = 1; column <= columns; column++) {
                    String name = rows.getMetaData().getColumnName(column);
                    if (name.equalsIgnoreCase(table.shapes())) {
                        shape = shape(rows.getBytes(column));
                    } else {
                        attributes.put(name, text(rows, column));
                    }
                }
                features.add(new BoundaryFeature(attributes, shape));
            }
        }
        return features;
    }

    private static @Nullable Geometry shape(byte @Nullable [] blob) throws IOException {
        Geometry shape = blob == null ? null : GeoPackageGeometry.parse(blob);
        return shape instanceof Polygonal ? shape : null;
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    /** Opens a copy in memory, so that nothing is locked or written beside the file. */
    private static Connection open(Path path) throws IOException, SQLException {
        byte[] bytes = Files.readAllBytes(path);
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try {
            connection.unwrap(SQLiteConnection.class).deserialize("main", bytes);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
