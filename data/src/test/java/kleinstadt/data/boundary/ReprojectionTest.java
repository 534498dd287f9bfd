package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class ReprojectionTest {

    /** Schmalkalden and Ueckermünde, far corners of the East, in degrees east and north. */
    private static final double[] CORNERS = {10.45, 50.72, 14.05, 53.74};

    @ParameterizedTest
    @ValueSource(ints = {3035, 25831, 25832, 25833, 31466, 31467, 31468, 31469})
    void agreesWithTheEpsgDatabaseToTheCentimetre(int epsg) throws Exception {
        MathTransform official =
                CRS.findMathTransform(CRS.decode("EPSG:4326", true), CRS.decode("EPSG:" + epsg, true), true);
        double[] expected = new double[4];
        official.transform(CORNERS, 0, expected, 0, 2);

        double[] there = Reprojection.between(4326, epsg).apply(CORNERS);
        assertThat(there).containsExactly(expected, within(0.01));
        assertThat(Reprojection.between(epsg, 4326).apply(there)).containsExactly(CORNERS, within(2e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {4258, 4314})
    void agreesWithTheEpsgDatabaseInDegrees(int epsg) throws Exception {
        MathTransform official =
                CRS.findMathTransform(CRS.decode("EPSG:4326", true), CRS.decode("EPSG:" + epsg, true), true);
        double[] expected = new double[4];
        official.transform(CORNERS, 0, expected, 0, 2);

        assertThat(Reprojection.between(4326, epsg).apply(CORNERS)).containsExactly(expected, within(1e-7));
    }

    @Test
    void eastComesFirst() {
        // The centre of EPSG 3035 is 10° east, 52° north, with false easting 4321000 and false northing 3210000.
        assertThat(Reprojection.between(4258, 3035).apply(new double[] {10, 52}))
                .containsExactly(new double[] {4_321_000, 3_210_000}, within(0.001));
        // On its central meridian zone 32 has an easting of 500000.
        assertThat(Reprojection.between(4258, 25832).apply(new double[] {9, 51})[0])
                .isCloseTo(500_000, within(0.001));
    }

    @Test
    void turnsHolesAndIslandsWithTheRest() throws Exception {
        Geometry shape = new WKTReader()
                .read("MULTIPOLYGON (((3600000 5600000, 3610000 5600000, 3610000 5610000, 3600000 5600000),"
                        + " (3606000 5602000, 3608000 5602000, 3608000 5604000, 3606000 5602000)),"
                        + " ((3620000 5600000, 3621000 5600000, 3621000 5601000, 3620000 5600000)))");

        Geometry turned = Reprojection.between(31467, 25832).apply(shape);

        assertThat(turned.getNumGeometries()).isEqualTo(2);
        assertThat(turned.getNumPoints()).isEqualTo(12);
        // The scale of zone 32 is 0.9996 on its meridian and grows by 0.00012 to 100 km east of it.
        assertThat(turned.getArea() / shape.getArea()).isBetween(0.9990, 0.9996);
    }

    @Test
    void refusesSystemsItDoesNotKnowAndHalfAPoint() {
        assertThatThrownBy(() -> Reprojection.between(31370, 25832))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected one of the reference systems EPSG [3035, 4258, 4314, 4326, 25831, 25832, 25833,"
                        + " 31466, 31467, 31468, 31469], found EPSG 31370");
        Reprojection same = Reprojection.between(25832, 25832);
        assertThatThrownBy(() -> same.apply(new double[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    }
}
