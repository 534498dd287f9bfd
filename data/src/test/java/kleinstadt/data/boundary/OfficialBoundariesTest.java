package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** The official boundaries in three formats and reference systems agree with each other. */
class OfficialBoundariesTest {

    private final IssueLog log = new IssueLog();

    private BoundaryFile read(String name) throws IOException {
        Path path = OfficialFiles.require("boundaries/" + name);
        for (BoundaryFormat format : BoundaryFormat.listAll()) {
            if (format.recognises(path)) {
                return BoundaryFile.read(format, path, name, log);
            }
        }
        throw new IOException("not recognised: " + name);
    }

    private static Map<AreaKey, Geometry> shapes(BoundaryFile file) {
        Map<AreaKey, Geometry> shapes = new TreeMap<>();
        file.areas().forEach(area -> shapes.put(area.key(), area.shape()));
        return shapes;
    }

    private static double shareInCommon(Geometry a, Geometry b) {
        return a.intersection(b).getArea() / a.union(b).getArea();
    }

    private static Geometry get(Map<AreaKey, Geometry> shapes, String ags) {
        return Objects.requireNonNull(shapes.get(AreaKey.gemeinde(ags)), ags);
    }

    @Test
    void everyFileHasItsAreas() throws IOException {
        assertThat(counts(read("east_2023_m.gpkg"))).isEqualTo("2399 75 5 [25832]");
        assertThat(counts(read("east_2025.gpkg"))).isEqualTo("2378 75 5 [25832]");
        assertThat(counts(read("east_zensus2022.gpkg"))).isEqualTo("2407 75 5 [25832]");
        assertThat(counts(read("geojson_2023_s/gemeinden.geojson"))).isEqualTo("2399 0 0 [4326]");
        assertThat(counts(read("geojson_2023_s/kreise.geojson"))).isEqualTo("0 75 0 [4326]");
        assertThat(counts(read("geojson_2023_s/laender.geojson"))).isEqualTo("0 0 5 [4326]");
        BoundaryFile vg5000 = read("vg5000_2021/VG5000_GEM.shp");
        assertThat(counts(vg5000)).isEqualTo("2410 0 0 [31467]");
        assertThat(vg5000.rows()).isEqualTo(10_997);
        assertThat(vg5000.stated()).contains(LocalDate.of(2021, 1, 1));
        assertThat(log.countByCode()).doesNotContainKeys("unknown-key", "shapes-outside", "skipped-rows");
    }

    private static String counts(BoundaryFile file) {
        return file.count(AreaLevel.GEMEINDE) + " " + file.count(AreaLevel.KREIS) + " " + file.count(AreaLevel.LAND)
                + " " + file.epsg();
    }

    @Test
    void theShapefileInGaussKruegerLiesWhereTheGeoPackageDoes() throws IOException {
        Map<AreaKey, Geometry> turned = shapes(read("vg5000_2021/VG5000_GEM.shp"));
        Map<AreaKey, Geometry> utm = shapes(read("east_2023_m.gpkg"));

        // Lübz and Glashütte did not change between 2021 and 2023. VG5000 is drawn for 1 : 5,000,000, where 150 m are
        // 0.03 mm; that the datum is right shows in the mean over all Gemeinden below.
        for (String ags : new String[] {"13076089", "14628130"}) {
            Geometry there = get(turned, ags);
            Geometry here = get(utm, ags);
            assertThat(there.getCentroid().distance(here.getCentroid())).as(ags).isLessThan(150);
            assertThat(there.getArea() / here.getArea()).as(ags).isBetween(0.95, 1.05);
            assertThat(shareInCommon(there, here)).as(ags).isGreaterThan(0.8);
        }
    }

    @Test
    void noSystematicShiftIsLeft() throws IOException {
        Map<AreaKey, Geometry> utm = shapes(read("east_2023_m.gpkg"));
        for (String other : new String[] {"geojson_2023_s/gemeinden.geojson", "vg5000_2021/VG5000_GEM.shp"}) {
            Map<AreaKey, Geometry> turned = shapes(read(other));
            double east = 0;
            double north = 0;
            int count = 0;
            for (Map.Entry<AreaKey, Geometry> entry : turned.entrySet()) {
                Geometry here = utm.get(entry.getKey());
                Geometry there = entry.getValue();
                // Gemeinden that changed between 2021 and 2023 or are drawn without their waters tell nothing.
                if (here != null && Math.abs(there.getArea() / here.getArea() - 1) < 0.05) {
                    east += there.getCentroid().getX() - here.getCentroid().getX();
                    north += there.getCentroid().getY() - here.getCentroid().getY();
                    count++;
                }
            }
            assertThat(count).as(other).isGreaterThan(1500);
            assertThat(Math.hypot(east / count, north / count))
                    .as("metres, " + other)
                    .isLessThan(10);
        }
    }

    @Test
    void geoJsonInDegreesLiesWhereTheGeoPackageDoes() throws IOException {
        Map<AreaKey, Geometry> turned = shapes(read("geojson_2023_s/gemeinden.geojson"));
        Map<AreaKey, Geometry> utm = shapes(read("east_2023_m.gpkg"));

        for (String ags : new String[] {"13076089", "14628130", "15081135"}) {
            Geometry there = get(turned, ags);
            Geometry here = get(utm, ags);
            assertThat(there.getCentroid().distance(here.getCentroid())).as(ags).isLessThan(100);
            assertThat(there.getArea() / here.getArea()).as(ags).isBetween(0.98, 1.02);
            assertThat(shareInCommon(there, here)).as(ags).isGreaterThan(0.9);
        }
    }
}
