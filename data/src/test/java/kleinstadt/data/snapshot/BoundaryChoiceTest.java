package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kleinstadt.data.boundary.BoundaryText;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.snapshot.ImportNote.Kind;
import org.junit.jupiter.api.Test;

class BoundaryChoiceTest {

    private static final AreaKey A = AreaKey.gemeinde("12000001");
    private static final AreaKey B = AreaKey.gemeinde("12000002");
    private static final TerritoryDate Y2022 = TerritoryDate.endOf(2022);
    private static final TerritoryDate Y2023 = TerritoryDate.endOf(2023);
    private static final TerritoryDate SUMMER = TerritoryDate.parse("2025-08-31");

    /** A triangle of 50 km² near the meridian of the projection, and a square of 100 km² where it is needed. */
    private static final String TRIANGLE = "500000 5700000 10000 0 0 10000";

    private static final String SQUARE = "500000 5700000 10000 0 0 10000 -10000 0";

    private final BoundaryChoice choice = new BoundaryChoice(new TreeMap<>());

    /** B became part of A in 2023; 2024 no crosswalk reaches. */
    private static Crosswalk crosswalk() {
        return Crosswalk.of(
                List.of(
                        CrosswalkLink.unchanged(Y2022, Y2023, A),
                        new CrosswalkLink(Y2022, B, Y2023, A, 1, 1, OptionalDouble.empty()),
                        CrosswalkLink.unchanged(Y2023, SUMMER, A)),
                "test",
                new IssueLog());
    }

    private void add(String file, TerritoryDate territory, String... rows) {
        choice.add(file, BoundaryText.parse(file + "\t" + territory + "\n" + String.join("\n", rows) + "\n"));
    }

    @Test
    void keepsTheMostDetailedOfTheNewestTerritoryAndOfTheNewestYearsEnd() {
        add("a.gpkg", Y2023, "GEMEINDE:12000001\tA\t" + TRIANGLE);
        add("b.gpkg", Y2023, "GEMEINDE:12000001\tA\t" + SQUARE);
        add("c.gpkg", Y2023, "GEMEINDE:12000001\tA\t" + SQUARE);
        add("d.gpkg", SUMMER, "GEMEINDE:12000001\tA\t" + TRIANGLE);
        add("e.gpkg", Y2022, "GEMEINDE:12000001\tA\t" + TRIANGLE, "GEMEINDE:12000002\tB\t" + TRIANGLE);
        add("f.json", Y2023, "KREIS:12000\tTorkreis\t" + TRIANGLE);

        choice.choose(crosswalk());

        assertThat(choice.listKept()).isEqualTo(Map.of(Y2023, "b.gpkg", SUMMER, "d.gpkg"));
        assertThat(choice.listLeftOut())
                .isEqualTo(Map.of(
                        "a.gpkg", new ImportNote(Kind.LESS_DETAILED, "b.gpkg"),
                        "c.gpkg", new ImportNote(Kind.LESS_DETAILED, "b.gpkg"),
                        "e.gpkg", new ImportNote(Kind.TERRITORY_NOT_NEEDED, "2023-12-31, 2025-08-31"),
                        "f.json", new ImportNote(Kind.NO_GEMEINDEN, "")));
        assertThat(choice.listSimplified())
                .extracting(set -> set.source() + " "
                        + set.find(AreaKey.kreis("12000")).orElseThrow().name())
                .containsExactly("b.gpkg Torkreis", "d.gpkg Torkreis");
    }

    @Test
    void aTerritoryNoCrosswalkReachesCountsOnlyWhereThereIsNoOther() {
        TerritoryDate later = TerritoryDate.endOf(2026);
        add("later.gpkg", later, "GEMEINDE:12000009\tC\t" + TRIANGLE);
        choice.choose(crosswalk());
        assertThat(choice.listKept()).isEqualTo(Map.of(later, "later.gpkg"));

        add("a.gpkg", Y2022, "GEMEINDE:12000001\tA\t" + TRIANGLE, "GEMEINDE:12000002\tB\t" + TRIANGLE);
        choice.choose(crosswalk());
        assertThat(choice.listKept()).isEqualTo(Map.of(Y2022, "a.gpkg"));
    }

    @Test
    void outlinesOffTheRegisterAreNamed() {
        // The triangle is 50.04 km² in nature: 50 divided by the square of 0.9996.
        add("a.gpkg", Y2023, "GEMEINDE:12000001\tA\t" + TRIANGLE, "GEMEINDE:12000002\tB\t" + TRIANGLE);
        IssueLog log = new IssueLog();

        choice.compareAreas(Map.of(Y2023, List.of(entry(A, 50.5), entry(B, 40))), log);

        assertThat(log.listStored())
                .extracting(Issue::message)
                .containsExactly("1 of 2 outlines are more than 1 % off the area in the register of 2023-12-31, most"
                        + " 12000002 50.04 instead of 40.00 km²");
    }

    private static RegisterEntry entry(AreaKey key, double areaKm2) {
        return new RegisterEntry(
                key, "x", "120000000", OptionalDouble.of(areaKm2), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
