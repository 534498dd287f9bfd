package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.reader.Gazetteer.Presence;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import org.junit.jupiter.api.Test;

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

    private static CrosswalkLink link(AreaKey from, AreaKey to) {
        return new CrosswalkLink(
                TerritoryDate.endOf(2010), from, TerritoryDate.endOf(2011), to, 1, 1, OptionalDouble.of(1));
    }
}
