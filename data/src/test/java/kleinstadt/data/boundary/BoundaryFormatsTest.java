package kleinstadt.data.boundary;

import static kleinstadt.data.boundary.BoundaryFixtures.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** The same small map in every format comes out the same. */
class BoundaryFormatsTest {

    private static final AreaKey WEST = AreaKey.gemeinde("12001001");
    private static final AreaKey EAST = AreaKey.gemeinde("12001002");
    private static final AreaKey ISLANDS = AreaKey.gemeinde("13002001");

    private static final String UTM_CRS =
            "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::25832\"}}, ";

    private final Path folder;
    private final IssueLog log = new IssueLog();

    BoundaryFormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(String format) throws IOException {
        return switch (format) {
            case "GeoPackage" -> {
                BoundaryFixtures.writeGeoPackage(folder.resolve("map.gpkg"), 25832, ALL);
                yield folder.resolve("map.gpkg");
            }
            case "Shapefile" -> {
                BoundaryFixtures.writeShapefile(folder, "map", BoundaryFixtures.UTM_PRJ, "UTF-8", ALL);
                yield folder.resolve("map.shp");
            }
            case "GeoJSON" -> text(BoundaryFixtures.geoJson(ALL, UTM_CRS));
            default -> text(BoundaryFixtures.TOPO_JSON);
        };
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("map.json"), text, StandardCharsets.UTF_8);
    }

    private BoundaryFile read(Path file) throws IOException {
        for (BoundaryFormat format : BoundaryFormat.listAll()) {
            if (format.recognises(file)) {
                return BoundaryFile.read(format, file, "map", log);
            }
        }
        throw new IOException("not recognised");
    }

    private static Geometry shape(BoundaryFile file, AreaKey key) {
        return file.areas().stream()
                .filter(area -> area.key().equals(key))
                .findFirst()
                .orElseThrow()
                .shape();
    }

    private List<String> issues() {
        return log.listStored().stream().map(Issue::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GeoPackage", "Shapefile", "GeoJSON", "TopoJSON"})
    void everyFormatGivesTheSameMap(String format) throws IOException {
        Path file = write(format);
        assertThat(BoundaryFormat.listAll().stream()
                        .filter(each -> recognises(each, file))
                        .map(BoundaryFormat::name))
                .containsExactly(format);

        BoundaryFile found = read(file);

        assertThat(found.epsg()).containsExactly(25832);
        assertThat(found.stated()).isEmpty();
        assertThat(found.areas().stream().limit(3).map(area -> area.key() + " " + area.name()))
                .containsExactly("GEMEINDE:12001001 Westen", "GEMEINDE:12001002 Östen", "GEMEINDE:13002001 Inseln");
        for (BoundaryFixtures.Row row : ALL) {
            Geometry shape = shape(found, AreaKey.gemeinde(row.ags()));
            assertThat(shape.equalsTopo(row.geometry())).as(row.name()).isTrue();
        }
    }

    private static boolean recognises(BoundaryFormat format, Path file) {
        try {
            return format.recognises(file);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void topoJsonWithoutTransformHasWholeCoordinates() throws IOException {
        Path file = text("{\"objects\": {\"a\": {\"type\": \"Polygon\", \"properties\": {\"AGS\": \"12001001\"},"
                + " \"arcs\": [[0]]}}, \"arcs\": [[[13, 52], [13.1, 52], [13.1, 52.1], [13, 52]]],"
                + " \"type\": \"Topology\"}");

        BoundaryFile found = read(file);

        assertThat(found.epsg()).containsExactly(4326);
        // Half of 6.86 km by 11.13 km: a tenth of a degree at 52 degrees north.
        assertThat(found.areas().get(0).areaKm2()).isEqualTo(38.2, within(0.1));
    }

    @Test
    void geoJsonIsInDegreesUnlessItSaysOtherwise() throws IOException {
        BoundaryFile found = read(text("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                + " \"properties\": {\"AGS\": \"12\", \"GEN\": \"Brandenburg\"}, \"geometry\": {\"type\": \"Polygon\","
                + " \"coordinates\": [[[13, 52], [13.1, 52], [13.1, 52.1], [13, 52]]]}}]}"));

        assertThat(found.areas()).extracting(Boundaries.Area::name).containsExactly("Brandenburg");
        // Krüger's series for zone 32 worked out by hand: 13° east, 52° north is 774548.26, 5768595.56.
        assertThat(found.areas().get(0).shape().getCoordinate().x).isEqualTo(774_548.26, within(0.01));
    }

    @Test
    void coordinatesThatAreNoDegreesAreNamed() throws IOException {
        BoundaryFile swapped = read(text("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                + " \"properties\": {\"AGS\": \"12\"}, \"geometry\": {\"type\": \"Polygon\","
                + " \"coordinates\": [[[52, 13], [52, 13.1], [52.1, 13.1], [52, 13]]]}}]}"));

        assertThat(swapped.areas()).isEmpty();
        assertThat(issues()).anyMatch(issue -> issue.contains("lie outside Germany"));
    }

    @Test
    void aShapefileInGaussKruegerIsTurned() throws IOException {
        String shape = Reprojection.between(25832, 31467)
                .apply(BoundaryFixtures.WEST.geometry())
                .toText();
        assertThat(shape).as("easting with the number of the zone").startsWith("POLYGON ((36001");
        BoundaryFixtures.writeShapefile(
                folder,
                "gk",
                "PROJCS[\"DHDN_3_Degree_Gauss_Zone_3\",GEOGCS[\"D\",DATUM[\"D\",SPHEROID[\"B\",6377397.155,299.15]]],"
                        + "AUTHORITY[\"EPSG\",31467]]",
                "",
                List.of(new BoundaryFixtures.Row("12001001", "Größen", shape)));

        BoundaryFile found = read(folder.resolve("gk.shp"));

        assertThat(found.epsg()).containsExactly(31467);
        assertThat(found.areas().get(0).name()).as("ISO-8859-1 without .cpg").isEqualTo("Größen");
        Geometry west = BoundaryFixtures.WEST.geometry();
        Geometry turned = found.areas().get(0).shape();
        assertThat(turned.getCentroid().distance(west.getCentroid())).isLessThan(0.01);
    }

    @Test
    void aShapefileWithoutItsPartsIsOneClearProblem() throws IOException {
        write("Shapefile");
        Files.delete(folder.resolve("map.dbf"));
        assertThatThrownBy(() -> read(folder.resolve("map.shp")))
                .isInstanceOf(IOException.class)
                .hasMessage("the shapefile lacks its attributes: there is no .dbf of the same name beside it");

        write("Shapefile");
        Files.delete(folder.resolve("map.prj"));
        assertThatThrownBy(() -> read(folder.resolve("map.shp")))
                .isInstanceOf(IOException.class)
                .hasMessage("the shapefile lacks its reference system: there is no .prj of the same name beside it");
    }

    @Test
    void partsOfAShapefileAreKnown() throws IOException {
        write("Shapefile");
        assertThat(ShapefileParts.findPart(folder.resolve("map.dbf")))
                .contains(new ShapefileParts.Part("Attribute (dBASE)", "map.shp"));
        assertThat(ShapefileParts.findPart(folder.resolve("map.shx"))).isPresent();
        assertThat(ShapefileParts.findPart(folder.resolve("map.shp"))).isEmpty();
        assertThat(new Shapefile().recognises(folder.resolve("map.shx"))).isFalse();

        Files.writeString(folder.resolve("map.shp"), "no shapes", StandardCharsets.UTF_8);
        assertThat(ShapefileParts.findPart(folder.resolve("map.dbf"))).isEmpty();
    }

    @Test
    void aCutShapefileIsRefusedAtEveryLength() throws IOException {
        write("Shapefile");
        byte[] whole = Files.readAllBytes(folder.resolve("map.shp"));
        for (int length = 100; length < whole.length; length += length < 110 ? 1 : 13) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ShapefileGeometry.parse(cut)).isInstanceOf(IOException.class);
            assertThat(ShapefileGeometry.isShapes(cut)).as("%d bytes", length).isEqualTo(length >= 100);
        }
    }

    @Test
    void anotherNumberOfRowsThanShapesIsRefused() throws IOException {
        write("Shapefile");
        byte[] shapes = Files.readAllBytes(folder.resolve("map.shp"));
        BoundaryFixtures.writeShapefile(
                folder, "map", BoundaryFixtures.UTM_PRJ, "UTF-8", List.of(BoundaryFixtures.WEST));
        Files.write(folder.resolve("map.shp"), shapes);

        assertThatThrownBy(() -> read(folder.resolve("map.shp")))
                .isInstanceOf(IOException.class)
                .hasMessage("the shapefile has 3 shapes, but 1 rows of attributes");
    }

    @Test
    void severalShapesOfOneKeyAreOneArea() throws IOException {
        BoundaryFixtures.Row second = new BoundaryFixtures.Row("12001001", "Westen", BoundaryFixtures.EAST.shape());
        Path file = folder.resolve("map.gpkg");
        BoundaryFixtures.writeGeoPackage(file, 25832, List.of(BoundaryFixtures.WEST, second));

        BoundaryFile found = read(file);

        assertThat(shape(found, WEST).getArea()).isEqualTo(2e8);
        assertThat(issues()).containsExactly("1 areas have several shapes, which were joined");
    }

    @Test
    void anOutlineThatCrossesItselfIsRepairedAndNamed() throws IOException {
        BoundaryFixtures.Row bow = new BoundaryFixtures.Row(
                "12001001",
                "Schleife",
                "POLYGON ((600000 5700000, 610000 5710000, 610000 5700000, 600000 5710000," + " 600000 5700000))");
        Path file = folder.resolve("map.gpkg");
        BoundaryFixtures.writeGeoPackage(file, 25832, List.of(bow));

        BoundaryFile found = read(file);

        assertThat(shape(found, WEST).isValid()).isTrue();
        assertThat(shape(found, WEST).getArea()).as("two triangles of 25 km²").isEqualTo(5e7);
        assertThat(issues()).anyMatch(issue -> issue.startsWith("the outline of GEMEINDE:12001001 crosses itself"));
    }

    @Test
    void keysThatAreNoneAndOtherReferenceSystemsAreNamed() throws IOException {
        Path file = folder.resolve("map.gpkg");
        BoundaryFixtures.writeGeoPackage(
                file,
                25832,
                List.of(
                        BoundaryFixtures.WEST,
                        new BoundaryFixtures.Row("Lübz", "Lübz", BoundaryFixtures.EAST.shape())));
        assertThat(read(file).count(kleinstadt.data.model.AreaLevel.GEMEINDE)).isEqualTo(1);
        assertThat(issues()).containsExactly("expected an AGS or regional key, found 'Lübz'; the row is left out");

        BoundaryFixtures.writeGeoPackage(file, 31370, ALL);
        assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class).hasMessageContaining("found EPSG 31370");
        assertThatThrownBy(() -> read(text("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                        + " \"properties\": {\"name\": \"x\"}, \"geometry\": null}]}")))
                .isInstanceOf(IOException.class)
                .hasMessage("expected a column AGS or ARS with official keys, found [name]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1]]]}}]}"
                        + "|expected a position of two numbers, found [1]",
                "{\"type\": \"Topology\", \"objects\": {\"a\": {\"type\": \"Polygon\", \"arcs\": [[7]]}}, \"arcs\": []}"
                        + "|a ring names arc 7, but there are 0",
                "{\"type\": \"FeatureCollection\", \"features\": [|broken JSON"
            })
    void brokenJsonIsNamed(String json, String problem) throws IOException {
        Path file = text(json);
        assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class).hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Status\": {\"Code\": 104}}", "[1, 2]", "{", "a;b\n1;2\n", "", "{\"type\": 7}"})
    void otherTextsAreNoBoundaries(String text) throws IOException {
        Path file = text(text);
        for (BoundaryFormat format : BoundaryFormat.listAll()) {
            assertThat(format.recognises(file)).as(format.name()).isFalse();
        }
    }

    @Test
    void aDateBesideTheFileIsItsDay() throws IOException {
        Path file = write("GeoPackage");
        Files.writeString(folder.resolve("aktualitaet.txt"), "01.01.2021\r\n", StandardCharsets.UTF_8);
        assertThat(read(file).stated()).contains(java.time.LocalDate.of(2021, 1, 1));

        Files.writeString(folder.resolve("other.txt"), "2022-01-01", StandardCharsets.UTF_8);
        assertThat(read(file).stated()).as("two days").isEmpty();
    }

    @Test
    void neighboursKeepOneSimplifiedBorderAndKreiseAreUnions() throws IOException {
        Boundaries simple = new Boundaries(
                        "map",
                        kleinstadt.data.model.TerritoryDate.endOf(2023),
                        read(write("GeoPackage")).areas())
                .simplified(Map.of(AreaKey.kreis("13002"), "Inselkreis"));

        Geometry west = simple.find(WEST).orElseThrow().shape();
        Geometry east = simple.find(EAST).orElseThrow().shape();
        assertThat(west.getNumPoints())
                .as("corners without the dent, the first one twice")
                .isEqualTo(5);
        assertThat(west.intersection(east).getLength()).isEqualTo(10_000);
        assertThat(west.intersection(east).getArea()).isZero();
        assertThat(simple.areas().stream().skip(3).map(area -> area.key() + " " + area.name()))
                .containsExactly("KREIS:12001 Doppelkreis", "KREIS:13002 Inselkreis", "LAND:12 12", "LAND:13 13");
        Geometry kreis = simple.find(AreaKey.kreis("12001")).orElseThrow().shape();
        assertThat(kreis.getArea()).isEqualTo(2e8);
        assertThat(kreis.getLength()).as("no border inside").isEqualTo(60_000);
        assertThat(simple.find(ISLANDS).orElseThrow().shape().getArea()).isEqualTo(1e8 - 9e6 + 4e6);

        String text = BoundaryText.write(simple);
        Boundaries again = BoundaryText.parse(text);
        assertThat(BoundaryText.write(again)).isEqualTo(text);
        assertThat(again.areas()).hasSize(7);
    }

    @Test
    void namesTheKmOfNature() {
        // Zone 32 stretches lengths by 1.00118 at 360 km east of its meridian: 0.9996 (1 + 360² / (2 · 6383²)).
        Geometry square = new org.locationtech.jts.geom.GeometryFactory()
                .toGeometry(new org.locationtech.jts.geom.Envelope(855_000, 865_000, 5_700_000, 5_710_000));
        assertThat(new Boundaries.Area(WEST, "x", square).areaKm2()).isEqualTo(100 / 1.00236, within(0.02));
    }

    @Test
    void listsEveryFormatOnce() {
        assertThat(Stream.of("GeoPackage", "Shapefile", "GeoJSON", "TopoJSON"))
                .containsExactlyElementsOf(BoundaryFormat.listAll().stream()
                        .map(BoundaryFormat::name)
                        .toList());
    }
}
