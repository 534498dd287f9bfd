package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTextTest {

    private static String projected(String radius, String meridian, String easting, String scale) {
        return "PROJCS[\"x\",GEOGCS[\"y\",DATUM[\"z\",SPHEROID[\"s\"," + radius + ",299.1]]],PROJECTION[\"p\"],"
                + "PARAMETER[\"False_Easting\"," + easting + "],PARAMETER[\"False_Northing\",0.0],"
                + "PARAMETER[\"Central_Meridian\"," + meridian + "],PARAMETER[\"Scale_Factor\"," + scale
                + "],UNIT[\"Meter\",1.0]]";
    }

    @ParameterizedTest
    @CsvSource({
        "6377397.155, 6.0, 2500000.0, 1.0, 31466",
        "6377397.155, 9.0, 3500000.0, 1.0, 31467",
        "6377397.155, 12.0, 4500000.0, 1.0, 31468",
        "6377397.155, 15.0, 5500000.0, 1.0, 31469",
        "6378137.0, 9.0, 500000.0, 0.9996, 25832",
        "6378137.0, 15.0, 500000.0, 0.9996, 25833"
    })
    void parametersTellTheSystem(String radius, String meridian, String easting, String scale, int epsg)
            throws IOException {
        assertThat(ProjectionText.epsgOf(projected(radius, meridian, easting, scale)))
                .isEqualTo(epsg);
    }

    @Test
    void theCodeOfTheWholeSystemCountsNotThatOfAPart() throws IOException {
        assertThat(ProjectionText.epsgOf(
                        "PROJCS[\"a\",GEOGCS[\"b\",AUTHORITY[\"EPSG\",\"4314\"]]," + "AUTHORITY[\"EPSG\",\"31467\"]]"))
                .isEqualTo(31467);
    }

    @ParameterizedTest
    @CsvSource({
        "GCS_WGS_1984, 6378137.0, 4326",
        "GCS_ETRS_1989, 6378137.0, 4258",
        "GCS_Deutsches_Hauptdreiecksnetz, 6377397.155, 4314"
    })
    void degreesAreToldByEllipsoidAndName(String name, String radius, int epsg) throws IOException {
        assertThat(ProjectionText.epsgOf("GEOGCS[\"" + name + "\",DATUM[\"d\",SPHEROID[\"s\"," + radius + ",298.2]]]"))
                .isEqualTo(epsg);
    }

    @Test
    void anUnknownSystemIsNamed() {
        assertThatThrownBy(() -> ProjectionText.epsgOf(projected("6378137.0", "9.0", "400000.0", "0.9996")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the reference system is unknown: PROJCS[\"x\"");
        assertThatThrownBy(() -> ProjectionText.epsgOf(""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:ogc:def:crs:EPSG::25832, 25832",
        "urn:ogc:def:crs:EPSG:9.8:31467, 31467",
        "EPSG:4326, 4326",
        "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
        "http://www.opengis.net/def/crs/EPSG/0/25833, 25833"
    })
    void namesOfGeoJson(String name, int epsg) throws IOException {
        assertThat(ProjectionText.epsgOfName(name)).isEqualTo(epsg);
    }

    @Test
    void aNameWithoutCodeIsRefused() {
        assertThatThrownBy(() -> ProjectionText.epsgOfName("UTM 32")).isInstanceOf(IOException.class);
    }
}
