package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.GemeindeLocator;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.reader.Gazetteer.Presence;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

final class CrosswalkGazetteerTest {

    private static final AreaKey OLD = AreaKey.gemeinde("13060049");
    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey STAYING = AreaKey.gemeinde("13003000");

    /** Lübz got its key with the Kreis reform of 4 September 2011. */
    private final CrosswalkGazetteer gazetteer = new CrosswalkGazetteer(
            Crosswalk.of(List.of(link(OLD, LUEBZ), link(STAYING, STAYING)), "crosswalk", new IssueLog()));

    @Test
    void insideAYearOnlyWhatBothYearEndsSayIsKnown() {
        LocalDate census = LocalDate.of(2011, 5, 9);

        assertThat(gazetteer.on(STAYING, census)).isEqualTo(Presence.EXISTED);
        assertThat(gazetteer.on(LUEBZ, census)).isEqualTo(Presence.UNKNOWN);
        assertThat(gazetteer.on(OLD, census)).isEqualTo(Presence.UNKNOWN);
        assertThat(gazetteer.on(AreaKey.gemeinde("13076999"), census)).isEqualTo(Presence.DID_NOT_EXIST);
    }

    @Test
    void aYearEndKnowsItsOwnGemeinden() {
        assertThat(gazetteer.on(LUEBZ, LocalDate.of(2010, 12, 31))).isEqualTo(Presence.DID_NOT_EXIST);
        assertThat(gazetteer.on(OLD, LocalDate.of(2010, 12, 31))).isEqualTo(Presence.EXISTED);
    }

    @Test
    void associationsAndPointsAreThoseOfTheFilesAtHand() {
        GemeindeLocator locator = GemeindeLocator.of(new Boundaries(
                "test",
                TerritoryDate.endOf(2023),
                List.of(new Boundaries.Area(
                        LUEBZ, "Lübz", new GeometryFactory().toGeometry(new Envelope(0, 100, 0, 100))))));
        CrosswalkGazetteer knowing = new CrosswalkGazetteer(
                gazetteer.crosswalk(),
                new TreeMap<>(Map.of("130765655", AreaKey.verband("13076955"))),
                Optional.of(locator));

        assertThat(knowing.findVerband("130765655")).contains(AreaKey.verband("13076955"));
        assertThat(knowing.findVerband("130765656")).isEmpty();
        assertThat(knowing.findGemeindeAt(50, 50)).contains(LUEBZ);
        assertThat(knowing.findGemeindeAt(150, 50)).isEmpty();
        assertThat(knowing.findPointTerritory()).contains(TerritoryDate.endOf(2023));
        assertThat(gazetteer.findGemeindeAt(50, 50)).isEmpty();
        assertThat(gazetteer.findPointTerritory()).isEmpty();
    }

    private static CrosswalkLink link(AreaKey from, AreaKey to) {
        return new CrosswalkLink(
                TerritoryDate.endOf(2010), from, TerritoryDate.endOf(2011), to, 1, 1, OptionalDouble.of(1));
    }
}
