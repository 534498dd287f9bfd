package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;

/** What is special about GeoPackages; that they give the same map as other formats is tested with those. */
class GeoPackageTest {

    private final Path file;

    GeoPackageTest(@TempDir Path folder) {
        file = folder.resolve("map.gpkg");
    }

    @Test
    void aDatabaseThatIsNoMapIsNotRecognisedAndABrokenOneIsNamed() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table towns (AGS text)");
        }
        assertThat(new GeoPackage().recognises(file)).isFalse();

        Files.writeString(file, "SQLite format 3\0 and nothing else", StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new GeoPackage().recognises(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("map.gpkg");

        Files.writeString(file, "no database", StandardCharsets.ISO_8859_1);
        assertThat(new GeoPackage().recognises(file)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "3, 1", "4, 1", "0, 2", "1, 2", "4, 2"})
    void readsEveryEnvelopeAndByteOrder(int envelope, int byteOrder) throws Exception {
        assertThat(ByteOrderValues.BIG_ENDIAN).isEqualTo(1);

        Geometry shape =
                GeoPackageGeometry.parse(BoundaryFixtures.blob(BoundaryFixtures.ISLANDS.shape(), envelope, byteOrder));

        assertThat(shape.getNumGeometries()).isEqualTo(2);
        assertThat(shape.getArea()).isEqualTo(1e8 - 9e6 + 4e6);
    }

    @Test
    void refusesWhatIsNoGeometry() throws Exception {
        byte[] good = BoundaryFixtures.blob(BoundaryFixtures.WEST.shape(), 1, ByteOrderValues.LITTLE_ENDIAN);
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
