package kleinstadt.indicators.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.data.source.Sources;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import org.junit.jupiter.api.Test;

final class ComputationTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey MALCHIN = AreaKey.gemeinde("13071092");

    private final IssueLog issues = new IssueLog();

    private Results compute(Cells cells, String indicator, AreaKey... areas) {
        return Computation.compute(
                List.of(definition(indicator)),
                cells.build(),
                Sources.bundled(),
                List.of(areas),
                EnclosingAreas.NONE,
                issues);
    }

    private static IndicatorDefinition definition(String id) {
        return IndicatorCatalogue.bundled().find(id).orElseThrow();
    }

    @Test
    void onePopulationOfADateForEachBase() {
        // Malchin 2023: 7,231 on the base of 2011 (Gemeindeverzeichnis), 6,764 on that of 2022 (INKAR 2025)
        Cells cells = new Cells()
                .add("population@gv-auszug/2023-12-31/total/all", MALCHIN, 7231)
                .add("population@inkar-2025/2023-12-31/total/all", MALCHIN, 6764);

        List<Result> found = compute(cells, "population", MALCHIN).listAll();

        assertThat(found)
                .extracting(Result::base)
                .containsExactly(Optional.of(PopulationBase.ZENSUS_2011), Optional.of(PopulationBase.ZENSUS_2022));
        assertThat(found).extracting(Result::value).containsExactly(Value.of(7231), Value.of(6764));
        assertThat(found)
                .extracting(result -> result.lineage().sources())
                .containsExactly(List.of("gv-auszug"), List.of("inkar-2025"));
    }

    @Test
    void theFirstSourceOfABaseWins() {
        Cells cells = new Cells()
                .add("population@gv-auszug/2015-12-31/total/all", LUEBZ, 1)
                .add("population@12411-01-01-5/2015-12-31/total/all", LUEBZ, 6281);

        assertThat(compute(cells, "population", LUEBZ).listAll())
                .extracting(Result::value)
                .containsExactly(Value.of(6281));
    }

    @Test
    void aRateHasThePeriodOfItsNumeratorAndTheBaseOfItsDenominator() {
        Cells cells = new Cells()
                .add("births@12612-01-01-5-B/2010/total/all", LUEBZ, 50)
                .add("deaths@12613-01-01-5-B/2010/total/all", LUEBZ, 60)
                .add("population@12411-01-01-5/2010-12-31/total/all", LUEBZ, 6500);

        Result result = compute(cells, "natural-balance-rate", LUEBZ).listAll().get(0);

        assertThat(result.period()).isEqualTo(new Period.Year(2010));
        assertThat(result.base()).contains(PopulationBase.REGISTER);
        assertThat(result.lineage().sources()).containsExactly("12612-01-01-5-B", "12613-01-01-5-B", "12411-01-01-5");
        assertThat(result.lineage().territory()).isEqualTo(TerritoryDate.endOf(2010));
        assertThat(result.lineage().method()).isEqualTo("formula");
        assertThat(result.lineage().definitionHash())
                .isEqualTo(definition("natural-balance-rate").hash());
    }

    @Test
    void noResultWhereAnInputHasNoFiguresAtAll() {
        Cells cells = new Cells().add("births@12612-01-01-5-B/2015/total/all", LUEBZ, 50);

        assertThat(compute(cells, "natural-balance-rate", LUEBZ).listAll()).isEmpty();
        assertThat(issues.count()).isZero();
    }

    @Test
    void agesAreTiledOrLeftOut() {
        Cells cells = new Cells();
        String[] classes = {"60-67", "67-75", "75+", "all"};
        double[] figures = {848, 731, 904, 5958};
        for (int i = 0; i < classes.length; i++) {
            cells.add("population-by-age@zensus-2022-demografie/2022-05-15/total/" + classes[i], LUEBZ, figures[i]);
        }

        assertThat(compute(cells, "share-65-plus", LUEBZ).listAll()).isEmpty();
        Result result = compute(cells, "share-67-plus", LUEBZ).listAll().get(0);
        assertThat(((Value.Known) result.value()).number()).isBetween(27.44, 27.45);
        assertThat(result.period()).isEqualTo(Period.parse("2022-05-15"));
    }

    @Test
    void allAgesAreTiledWhereThereIsNoTotal() {
        Cells cells = new Cells()
                .add("population-by-age@12111-02-01-5/2011-05-09/total/0-75", LUEBZ, 900)
                .add("population-by-age@12111-02-01-5/2011-05-09/total/75+", LUEBZ, 100);

        assertThat(compute(cells, "share-75-plus", LUEBZ).listAll())
                .extracting(Result::value)
                .containsExactly(Value.of(10));
    }

    @Test
    void everyAreaHasAValueOrAReason() {
        AreaKey unknown = AreaKey.gemeinde("16063103");
        Cells cells = new Cells()
                .add("population@12411-01-01-5/2015-12-31/total/all", LUEBZ, Value.missing(Reason.SECRET))
                .add("population@12411-01-01-5/2015-12-31/total/all", MALCHIN, 7500);

        Results results = compute(cells, "population", LUEBZ, MALCHIN, unknown, AreaKey.GERMANY);

        assertThat(results.listAll())
                .extracting(Result::area, Result::value)
                .containsExactly(
                        tuple(MALCHIN, Value.of(7500)),
                        tuple(LUEBZ, Value.missing(Reason.SECRET)),
                        tuple(unknown, Value.missing(Reason.NO_SUCH_AREA)),
                        tuple(AreaKey.GERMANY, Value.missing(Reason.NO_SOURCE)));
    }

    @Test
    void figuresOnTwoTerritoriesGiveNoResultButAnIssue() {
        Cells cells = new Cells()
                .addOn("2021-12-31", "unemployed@inkar-xls-unemployed/2021/total/all", LUEBZ, 327)
                .addOn("2023-12-31", "working-age-population@inkar-xls-working-age/2021-12-31/total/all", LUEBZ, 3648);

        assertThat(compute(cells, "unemployment-ratio", LUEBZ).listAll()).isEmpty();
        assertThat(issues.listStored())
                .extracting(issue -> issue.code(), issue -> issue.message())
                .containsExactly(tuple(
                        "mixed-territories",
                        "expected all figures of unemployment-ratio in 2021 on one territory, found"
                                + " [2021-12-31, 2023-12-31] in [inkar-xls-unemployed, inkar-xls-working-age]"));
    }

    @Test
    void implausibleValuesAreKeptAndNoted() {
        Cells cells = new Cells()
                .addOn("2021-12-31", "unemployed@inkar-xls-unemployed/2021/total/all", LUEBZ, 3000)
                .addOn("2021-12-31", "working-age-population@inkar-xls-working-age/2021-12-31/total/all", LUEBZ, 4000);

        assertThat(compute(cells, "unemployment-ratio", LUEBZ).listAll())
                .extracting(Result::value)
                .containsExactly(Value.of(75));
        assertThat(issues.listStored()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("implausible-value");
            assertThat(issue.place().area()).isEqualTo(LUEBZ);
            assertThat(issue.message())
                    .isEqualTo("expected unemployment-ratio of GEMEINDE:13076089 in 2021 from 0.1 to 45.0, found 75.0");
        });
    }

    @Test
    void sourcesNobodyKnowsStopTheRun() {
        assertThatThrownBy(() -> Computation.compute(
                        List.of(definition("mean-age")),
                        new Cells().build(),
                        new SourceCatalogue(List.of()),
                        List.of(LUEBZ),
                        EnclosingAreas.NONE,
                        issues))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected sources of the catalogue, found [12411-02-03-5 (mean-age), 12111-02-01-5 (mean-age)]");
    }
}
