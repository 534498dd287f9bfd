package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.boundary.GemeindeLocator;
import kleinstadt.data.boundary.Reprojection;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** The register's points of the Gemeinden against the boundaries of the same day, both official and made apart. */
class OfficialLocatorTest {

    @Test
    void theRegistersPointOfAGemeindeLiesInIt() throws IOException {
        Content.RegisterList register = (Content.RegisterList)
                read(new RegisterReader(), "register/31122023_Auszug_GV.xlsx", ReaderAssert.UNKNOWN);
        Content.BoundarySet boundaries =
                (Content.BoundarySet) read(new BoundaryReader(), "boundaries/east_2023_m.gpkg", new Listed(register));
        GemeindeLocator locator = GemeindeLocator.of(boundaries.boundaries());
        Reprojection toUtm = Reprojection.between(4326, 25832);

        List<AreaKey> elsewhere = new ArrayList<>();
        int eastern = 0;
        for (RegisterEntry entry : register.entries()) {
            if (entry.gemeinde().isEastern()) {
                eastern++;
                double[] point = toUtm.apply(new double[] {
                    entry.longitude().orElseThrow(), entry.latitude().orElseThrow()
                });
                if (!locator.find(point[0], point[1]).equals(Optional.of(entry.gemeinde()))) {
                    elsewhere.add(entry.gemeinde());
                }
            }
        }

        // 31122023_Auszug_GV.xlsx has 2,399 Gemeinden in the five Länder with inhabitants
        assertThat(eastern).isEqualTo(2399);
        assertThat(elsewhere).hasSizeLessThan(24);
    }

    private static Content read(Reader reader, String path, Gazetteer gazetteer) throws IOException {
        return reader.read(OfficialFiles.requireFile(path), gazetteer, new IssueLog())
                .orElseThrow();
    }

    /** The boundaries name no day; the register with the same Gemeinden tells it. */
    private record Listed(Content.RegisterList register) implements Gazetteer {

        @Override
        public Presence on(AreaKey area, LocalDate day) {
            return Presence.UNKNOWN;
        }

        @Override
        public SortedMap<TerritoryDate, SortedSet<AreaKey>> listGemeinden() {
            TreeSet<AreaKey> eastern = new TreeSet<>();
            register.entries().stream()
                    .map(RegisterEntry::gemeinde)
                    .filter(AreaKey::isEastern)
                    .forEach(eastern::add);
            return new TreeMap<>(Map.of(register.territory(), eastern));
        }
    }
}
