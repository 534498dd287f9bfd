package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/**
 * A made-up map: two squares of ten kilometres whose common border has a dent of five metres, and a third Gemeinde in another
 * Kreis with a hole and an island.
 */
class GeoPackageTest {

    private static final TerritoryDate Y2023 = TerritoryDate.endOf(2023);
    private static final AreaKey WEST = AreaKey.gemeinde("12001001");
    private static final AreaKey EAST = AreaKey.gemeinde("12001002");
    private static final AreaKey ISLANDS = AreaKey.gemeinde("13002001");

    private static final String WEST_SHAPE = "POLYGON ((0 0, 10000 0, 10005 5000, 10000 10000, 0 10000, 0 0))";
    private static final String EAST_SHAPE =
            "POLYGON ((10000 0, 20000 0, 20000 10000, 10000 10000, 10005 5000, 10000 0))";
    private static final String ISLANDS_SHAPE = "MULTIPOLYGON (((30000 0, 40000 0, 40000 10000, 30000 10000, 30000 0),"
            + " (33000 3000, 33000 6000, 36000 6000, 36000 3000, 33000 3000)),"
            + " ((50000 0, 52000 0, 52000 2000, 50000 2000, 50000 0)))";

    private final Path file;

    GeoPackageTest(@TempDir Path folder) {
        file = folder.resolve("map.gpkg");
    }

    private void write(int srs) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table gpkg_geometry_columns (table_name text, srs_id integer)");
            statement.execute("insert into gpkg_geometry_columns values ('gemeinden', " + srs + ")");
            statement.execute("create table gemeinden (geom blob, AGS text, ARS text, GEN text, EWZ int, KFL real)");
            statement.execute("create table kreise (AGS text, GEN text)");
            statement.execute("create table laender (AGS text, GEN text)");
            statement.execute("insert into kreise values ('12001', 'Doppelkreis'), ('13002', 'Inselkreis')");
            statement.execute("insert into laender values ('12', 'Brandenburg')");
            try (PreparedStatement row = connection.prepareStatement(
                    "insert into gemeinden (geom, AGS, ARS, GEN, EWZ, KFL) values (?, ?, '', ?, 1, 1)")) {
                insert(row, ISLANDS, "Inseln", ISLANDS_SHAPE);
                insert(row, EAST, "Osten", EAST_SHAPE);
                insert(row, WEST, "Westen", WEST_SHAPE);
            }
        }
    }

    private static void insert(PreparedStatement row, AreaKey key, String name, String shape)
            throws SQLException, ParseException {
        row.setBytes(1, blob(shape, 1, ByteOrderValues.LITTLE_ENDIAN));
        row.setString(2, key.key());
        row.setString(3, name);
        row.executeUpdate();
    }

    /** A GeoPackage geometry: header, envelope (its content does not matter here) and well-known binary. */
    private static byte[] blob(String shape, int envelope, int byteOrder) throws ParseException {
        byte[] binary = new WKBWriter(2, byteOrder).write(new WKTReader().read(shape));
        int[] lengths = {0, 32, 48, 48, 64};
        ByteBuffer blob = ByteBuffer.allocate(8 + lengths[envelope] + binary.length);
        blob.put(new byte[] {'G', 'P', 0, (byte) (envelope << 1 | 1), 0, 0, 0, 0});
        blob.position(8 + lengths[envelope]);
        blob.put(binary);
        return blob.array();
    }

    private static Geometry shape(Boundaries boundaries, AreaKey key) {
        return boundaries.find(key).orElseThrow().shape();
    }

    @Test
    void neighboursKeepOneSimplifiedBorder() throws Exception {
        write(25832);

        assertThat(GeoPackage.isEdition2023(file)).isTrue();
        Boundaries boundaries = GeoPackage.read(file, "map", Y2023);
        Geometry west = shape(boundaries, WEST);
        Geometry east = shape(boundaries, EAST);
        assertThat(west.getNumPoints())
                .as("corners without the dent, the first one twice")
                .isEqualTo(5);
        assertThat(west.getArea()).isEqualTo(1e8);
        assertThat(west.intersection(east).getLength()).isEqualTo(10_000);
        assertThat(west.intersection(east).getArea()).isZero();
    }

    @Test
    void kreiseAndLaenderAreUnionsOfTheirGemeinden() throws Exception {
        write(25832);
        Boundaries boundaries = GeoPackage.read(file, "map", Y2023);

        assertThat(boundaries.areas())
                .extracting(area -> area.key() + " " + area.name())
                .containsExactly(
                        "GEMEINDE:12001001 Westen",
                        "GEMEINDE:12001002 Osten",
                        "GEMEINDE:13002001 Inseln",
                        "KREIS:12001 Doppelkreis",
                        "KREIS:13002 Inselkreis",
                        "LAND:12 Brandenburg",
                        "LAND:13 13");
        Geometry kreis = shape(boundaries, AreaKey.kreis("12001"));
        assertThat(kreis.getNumGeometries()).isEqualTo(1);
        assertThat(kreis.getArea()).isEqualTo(2e8);
        assertThat(kreis.getLength()).as("no border inside").isEqualTo(60_000);
        assertThat(shape(boundaries, AreaKey.land("12")).getArea()).isEqualTo(2e8);
    }

    @Test
    void holesAndIslandsStayAndComeBackOutOfTheText() throws Exception {
        write(25832);
        Boundaries boundaries = GeoPackage.read(file, "map", Y2023);
        assertThat(shape(boundaries, ISLANDS).getArea()).isEqualTo(1e8 - 9e6 + 4e6);

        String text = BoundaryText.write(boundaries);
        Boundaries again = BoundaryText.parse(text);
        assertThat(BoundaryText.write(again)).isEqualTo(text);
        assertThat(again.source()).isEqualTo("map");
        assertThat(again.territory()).isEqualTo(Y2023);
        assertThat(again.areas()).hasSize(7);
        for (Boundaries.Area area : boundaries.areas()) {
            assertThat(shape(again, area.key()).equalsExact(area.shape()))
                    .as(area.name())
                    .isTrue();
        }
    }

    @Test
    void refusesAnotherProjection() throws Exception {
        write(4326);

        assertThatThrownBy(() -> GeoPackage.read(file, "map", Y2023))
                .isInstanceOf(IOException.class)
                .hasMessage("expected boundaries in EPSG 25832, found EPSG 4326");
    }

    @Test
    void aDatabaseThatIsNoMapIsNotRecognisedAndABrokenOneIsNamed() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table towns (AGS text)");
        }
        assertThat(GeoPackage.isEdition2023(file)).isFalse();

        Files.writeString(file, "SQLite format 3\0 and nothing else", StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> GeoPackage.isEdition2023(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("map.gpkg");

        Files.writeString(file, "no database", StandardCharsets.ISO_8859_1);
        assertThat(GeoPackage.isEdition2023(file)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "3, 1", "4, 1", "0, 2", "1, 2", "4, 2"})
    void readsEveryEnvelopeAndByteOrder(int envelope, int byteOrder) throws Exception {
        assertThat(ByteOrderValues.BIG_ENDIAN).isEqualTo(1);

        Geometry shape = GeoPackageGeometry.parse(blob(ISLANDS_SHAPE, envelope, byteOrder));

        assertThat(shape.getNumGeometries()).isEqualTo(2);
        assertThat(shape.getArea()).isEqualTo(1e8 - 9e6 + 4e6);
    }

    @Test
    void refusesWhatIsNoGeometry() throws Exception {
        byte[] good = blob(WEST_SHAPE, 1, ByteOrderValues.LITTLE_ENDIAN);
        byte[] envelope = good.clone();
        envelope[3] = 5 << 1;
        byte[] cut = Arrays.copyOf(good, 60);

        assertThatThrownBy(() -> GeoPackageGeometry.parse(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("3 other bytes");
        assertThatThrownBy(() -> GeoPackageGeometry.parse(envelope))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("envelope code 5");
        assertThatThrownBy(() -> GeoPackageGeometry.parse(cut)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "one cell", "'bkg\t2023-12-31\nGEMEINDE:12001001\tno shape'"})
    void refusesATextThatIsNone(String text) {
        assertThatThrownBy(() -> BoundaryText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
