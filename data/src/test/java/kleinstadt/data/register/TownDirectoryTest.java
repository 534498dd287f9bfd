package kleinstadt.data.register;

import static kleinstadt.data.model.AreaKey.gemeinde;
import static kleinstadt.data.model.AreaKey.verband;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;

final class TownDirectoryTest {

    private static final TerritoryDate DAY = TerritoryDate.endOf(2019);
    private static final TerritoryDate LATER = TerritoryDate.endOf(2020);
    private static final AreaKey BIG = gemeinde("16000001");
    private static final AreaKey SMALL = gemeinde("16000002");
    private static final AreaKey OTHER = gemeinde("16000003");
    private static final AreaKey WEST = gemeinde("09000001");

    private final IssueLog log = new IssueLog();

    private static AssociationMember member(AreaKey key, String name, String verband, TownType type) {
        return new AssociationMember(key, name, verband(verband), "Verband " + verband, type);
    }

    private TownDirectory directory() {
        return TownDirectory.of(
                DAY,
                List.of(
                        member(SMALL, "Klein", "16000901", TownType.SMALLER_SMALL_TOWN),
                        member(BIG, "Groß, Stadt", "16000901", TownType.SMALLER_SMALL_TOWN),
                        member(OTHER, "Neben, Stadt", "16000003", TownType.LARGER_SMALL_TOWN),
                        member(WEST, "Westen", "09000001", TownType.LARGER_SMALL_TOWN)),
                Map.of(BIG, 500.0, SMALL, 20.0, OTHER, 900.0),
                log);
    }

    @Test
    void centreIsTheLargestMemberAndNamesLoseTheirTitle() {
        Town town = directory().findByCentre(BIG).orElseThrow();
        assertThat(town.name()).isEqualTo("Groß");
        assertThat(town.members()).containsExactly(BIG, SMALL);
        assertThat(TownSets.bbsr2019(directory()).towns()).hasSize(2);
    }

    @Test
    void townsThatMergeAreReported() {
        Crosswalk crosswalk = Crosswalk.of(
                List.of(
                        CrosswalkLink.whole(DAY, BIG, LATER, OTHER),
                        CrosswalkLink.unchanged(DAY, LATER, SMALL),
                        CrosswalkLink.unchanged(DAY, LATER, OTHER)),
                "test",
                log);
        TownDirectory later = directory().carriedTo(crosswalk, LATER, log);
        assertThat(later.listTowns()).hasSize(1);
        assertThat(later.listTowns().get(0).name()).isEqualTo("Neben");
        assertThat(later.listTowns().get(0).members()).containsExactly(SMALL, OTHER);
        assertThat(log.countByCode()).containsOnlyKeys("centre-merged", "towns-merged");
    }

    @Test
    void sumsAssociations() {
        SeriesKey population = SeriesKey.of("population", "t", Period.endOf(2019));
        SeriesKey mean = SeriesKey.of("mean-age-published", "t", Period.endOf(2019));
        SeriesKey deaths = SeriesKey.of("deaths", "t", new Period.Year(2019));
        List<AreaKey> areas = List.of(BIG, SMALL, OTHER);
        Observations figures = Observations.builder()
                .column(population, DAY, areas, List.of(Value.of(500), Value.of(20), Value.of(900)))
                .column(mean, DAY, areas, List.of(Value.of(40), Value.of(50), Value.of(45)))
                .column(deaths, DAY, areas, List.of(Value.of(5), Value.missing(Reason.SECRET), Value.of(9)))
                .build();
        Observations sums = VerbandSums.add(figures, directory().listTowns());
        AreaKey pair = verband("16000901");
        AreaKey single = verband("16000003");
        assertThat(sums.value(population, pair)).isEqualTo(new Value.Known(520, Quality.SUMMED));
        assertThat(sums.value(population, single)).isEqualTo(Value.of(900));
        assertThat(sums.value(mean, pair)).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(sums.value(mean, single)).isEqualTo(Value.of(45));
        assertThat(sums.value(deaths, pair)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(sums.value(population, BIG)).isEqualTo(Value.of(500));
    }
}
