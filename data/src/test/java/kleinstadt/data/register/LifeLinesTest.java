package kleinstadt.data.register;

import static kleinstadt.data.model.AreaKey.gemeinde;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.junit.jupiter.api.Test;

/** Made-up Gemeinden in three steps: a merger told by a straight crosswalk, a Kreis with other digits, and announced changes. */
final class LifeLinesTest {

    private static final TerritoryDate Y1 = TerritoryDate.endOf(2018);
    private static final TerritoryDate Y2 = TerritoryDate.endOf(2019);
    private static final TerritoryDate Y3 = TerritoryDate.endOf(2020);
    private static final TerritoryDate Y4 = TerritoryDate.endOf(2021);
    private static final AreaKey OLD_A = gemeinde("13052001");
    private static final AreaKey OLD_B = gemeinde("13052002");
    private static final AreaKey OLD_C = gemeinde("13052003");
    private static final AreaKey A = gemeinde("13071001");
    private static final AreaKey B = gemeinde("13071002");
    private static final AreaKey D = gemeinde("13071009");

    private static TerritoryChange change(
            ChangeKind kind, String from, String fromName, String to, String toName, double persons, int month) {
        LocalDate day = LocalDate.of(2021, month, 1);
        return new TerritoryChange(
                "13/2021/000" + month,
                kind,
                from,
                fromName,
                OptionalDouble.of(1000),
                OptionalDouble.of(persons),
                to,
                toName,
                day,
                day);
    }

    private static LifeLines lines() {
        Crosswalk crosswalk = Crosswalk.of(
                List.of(
                        CrosswalkLink.whole(Y1, OLD_A, Y3, A),
                        CrosswalkLink.whole(Y1, OLD_B, Y3, B),
                        CrosswalkLink.whole(Y1, OLD_C, Y3, A),
                        CrosswalkLink.whole(Y2, A, Y3, A),
                        CrosswalkLink.whole(Y2, B, Y3, B),
                        CrosswalkLink.whole(Y3, A, Y4, A),
                        CrosswalkLink.whole(Y3, B, Y4, D)),
                "test",
                new IssueLog());
        return LifeLines.of(
                new Registers(List.of()),
                crosswalk,
                List.of(
                        change(ChangeKind.DISSOLUTION, "130710000002", "B", "130710000009", "D", 100, 1),
                        change(ChangeKind.NAME_CHANGE, "130710000001", "A", "130710000001", "A, Stadt", 0, 3)));
    }

    @Test
    void aKreisWithOtherDigitsKeepsItsNumbers() {
        assertThat(lines().listChain(A).stream().map(LifeLine::gemeinde)).containsExactly(OLD_A, A);
        assertThat(lines().find(OLD_B).orElseThrow().events())
                .containsExactly(new LifeEvent.Renumbered(EventTime.between(Y1, Y2), OLD_B, B));
    }

    @Test
    void aMergerIsToldOnBothSides() {
        EventTime year = new EventTime(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        assertThat(lines().find(OLD_C).orElseThrow().events())
                .containsExactly(new LifeEvent.Ended(year, List.of(A), true));
        assertThat(lines().find(A).orElseThrow().events()).contains(new LifeEvent.TookIn(year, OLD_C, false));
    }

    @Test
    void anAnnouncedChangeHasItsDay() {
        EventTime day = EventTime.on(LocalDate.of(2021, 1, 1));
        LifeLine line = lines().find(D).orElseThrow();
        assertThat(line.events()).containsExactly(new LifeEvent.Founded(day, List.of(B), true));
        assertThat(line.name()).isEmpty();
        assertThat(lines().find(A).orElseThrow().events())
                .contains(new LifeEvent.Renamed(EventTime.on(LocalDate.of(2021, 3, 1)), "A", "A, Stadt"));
        assertThat(line.first()).isEqualTo(Y4);
    }

    @Test
    void whatTheCrosswalkLeavesOpenStaysOpen() {
        AreaKey x = gemeinde("12000001");
        AreaKey y = gemeinde("12000002");
        AreaKey z = gemeinde("12000003");
        Crosswalk crosswalk = Crosswalk.of(
                List.of(
                        CrosswalkLink.whole(Y1, x, Y3, y),
                        CrosswalkLink.whole(Y1, y, Y3, y),
                        CrosswalkLink.whole(Y1, z, Y3, y),
                        CrosswalkLink.whole(Y2, y, Y3, y),
                        CrosswalkLink.whole(Y2, z, Y3, y)),
                "test",
                new IssueLog());
        LifeLines lines = LifeLines.of(new Registers(List.of()), crosswalk, List.of());
        assertThat(lines.find(x).orElseThrow().events())
                .containsExactly(new LifeEvent.Ended(EventTime.between(Y1, Y2), List.of(y, z), false));
        // Between 2019 and 2020 only y is left of the two, so z ended in it; whether x did is not known.
        assertThat(lines.find(y).orElseThrow().events())
                .containsExactly(
                        new LifeEvent.MayHaveTakenIn(EventTime.between(Y1, Y2), x, 2),
                        new LifeEvent.TookIn(EventTime.between(Y2, Y3), z, false));
    }
}
