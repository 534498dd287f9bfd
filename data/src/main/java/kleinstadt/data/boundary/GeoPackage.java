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
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.SQLiteConnection;

/** Reads administrative boundaries out of a GeoPackage, an SQLite database with geometries. */
public final class GeoPackage {

    private static final String MAGIC = "SQLite format 3\0";
    private static final int EPSG_25832 = 25832;

    private GeoPackage() {}

    /** Whether the file is the GeoPackage of the end of 2023, the edition with inhabitants ({@code EWZ}) and areas. */
    public static boolean isEdition2023(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(MAGIC.length());
            if (!new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                return false;
            }
        }
        try (Connection connection = open(path);
                Statement statement = connection.createStatement()) {
            return columns(statement, "gemeinden").containsAll(Set.of("geom", "AGS", "ARS", "GEN", "EWZ", "KFL"))
                    && columns(statement, "kreise").contains("AGS")
                    && columns(statement, "laender").contains("AGS");
        } catch (SQLException e) {
            throw new IOException("not a readable SQLite database: " + path.getFileName(), e);
        }
    }

    /**
     * The boundaries of a file {@link #isEdition2023} knows, simplified as one coverage.
     *
     * @throws IOException if the file cannot be read or is not in EPSG 25832
     */
    public static Boundaries read(Path path, String source, TerritoryDate territory) throws IOException {
        try (Connection connection = open(path);
                Statement statement = connection.createStatement()) {
            requireProjection(statement);
            SortedMap<AreaKey, Geometry> gemeinden = new TreeMap<>();
            SortedMap<AreaKey, String> names = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery("select AGS, GEN, geom from gemeinden order by AGS")) {
                while (rows.next()) {
                    AreaKey key = AreaKey.gemeinde(rows.getString(1));
                    names.put(key, rows.getString(2));
                    gemeinden.put(key, GeoPackageGeometry.parse(rows.getBytes(3)));
                }
            }
            try (ResultSet rows = statement.executeQuery("select AGS, GEN from kreise order by AGS")) {
                while (rows.next()) {
                    names.put(AreaKey.kreis(rows.getString(1)), rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("select AGS, GEN from laender order by AGS")) {
                while (rows.next()) {
                    names.put(AreaKey.land(rows.getString(1)), rows.getString(2));
                }
            }
            return new Boundaries(source, territory, SimplifiedCoverage.of(gemeinden, names));
        } catch (SQLException e) {
            throw new IOException("not a readable SQLite database: " + path.getFileName(), e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IOException("expected keys and shapes of areas, found others: " + e.getMessage(), e);
        }
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

    private static Set<String> columns(Statement statement, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("select name from pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void requireProjection(Statement statement) throws SQLException, IOException {
        try (ResultSet rows =
                statement.executeQuery("select srs_id from gpkg_geometry_columns where table_name = 'gemeinden'")) {
            int srs = rows.next() ? rows.getInt(1) : 0;
            if (srs != EPSG_25832) {
                throw new IOException("expected boundaries in EPSG " + EPSG_25832 + ", found EPSG " + srs);
            }
        }
    }
}
