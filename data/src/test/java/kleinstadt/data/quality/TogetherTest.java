package kleinstadt.data.quality;

import static kleinstadt.data.quality.Given.A;
import static kleinstadt.data.quality.Given.B;
import static kleinstadt.data.quality.Given.C;
import static kleinstadt.data.quality.Given.Y2014;
import static kleinstadt.data.quality.Given.Y2015;
import static kleinstadt.data.quality.Given.Y2016;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kleinstadt.data.check.CensusBreak;
import kleinstadt.data.check.FigureJumps;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.JumpAtBoundaryChange;
import kleinstadt.data.check.SourcesCompared;
import kleinstadt.data.check.SourcesDiffer;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.register.TerritoryConverter;
import org.junit.jupiter.api.Test;

/** Figures against the year before and against other sources. */
final class TogetherTest {

    private static final String POPULATION = "population@12411-01-01-5/";

    private static List<Issue> jumps(Given given, Evidence evidence) {
        Observations figures = given.figures();
        Observations latest = new TerritoryConverter(evidence.crosswalk()).toTerritory(figures, Y2016, new IssueLog());
        return given.check(new JumpCheck(latest, Y2016), evidence);
    }

    private static List<Issue> pairs(Given given) {
        Observations latest = new TerritoryConverter(Given.evidence().crosswalk())
                .toTerritory(given.figures(), Y2016, new IssueLog());
        return given.check(new SourcePairCheck(latest));
    }

    private static Given population(double after) {
        return new Given()
                .column(Y2014, POPULATION + "2014-12-31/total/all", Given.forty(5000))
                .column(Y2015, POPULATION + "2015-12-31/total/all", Given.forty(5000, A, after));
    }

    /** 6 · √(0.4 · 5000) = 268.3 persons; 3 percent are 150. */
    @Test
    void aStockJumpsBeyondWhoComesAndGoes() {
        assertThat(jumps(population(5268), Given.evidence())).isEmpty();
        List<Issue> issues = jumps(population(5269), Given.evidence());
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0)).isInstanceOf(FigureJumps.class);
        assertThat(issues.get(0).message())
                .isEqualTo("expected about 5000 (within 268.328) after 5000 of 2014-12-31, found 5269");
    }

    /** 9 births after 25: 16 off, where chance is 6 · √(25 + 9) = 35; 100 after 25 are 75 off, chance 6 · √125 = 67. */
    @Test
    void chanceInSmallNumbersIsNoJump() {
        for (int births : new int[] {9, 100}) {
            Given given = new Given()
                    .column(Y2014, "births@12612-01-01-5-B/2014/total/all", Given.forty(25))
                    .column(Y2015, "births@12612-01-01-5-B/2015/total/all", Given.forty(25, A, births));
            assertThat(jumps(given, Given.evidence())).hasSize(births == 9 ? 0 : 1);
        }
    }

    @Test
    void whatHappensEverywhereIsNoJump() {
        Given given = new Given()
                .column(Y2014, POPULATION + "2014-12-31/total/all", Given.forty(5000))
                .column(Y2015, POPULATION + "2015-12-31/total/all", Given.forty(4000));
        assertThat(jumps(given, Given.evidence())).isEmpty();
    }

    @Test
    void aMergerIsNoJumpOnOneTerritoryAndNamedWhereOneRemains() {
        List<CrosswalkLink> links = new ArrayList<>();
        for (AreaKey area : Given.forty(0).keySet()) {
            links.add(
                    area.equals(C)
                            ? CrosswalkLink.whole(Y2014, C, Y2015, B)
                            : CrosswalkLink.unchanged(Y2014, Y2015, area));
            if (!area.equals(C)) {
                links.add(CrosswalkLink.unchanged(Y2015, Y2016, area));
            }
        }
        Evidence evidence = Given.evidence(links);
        for (double after : new double[] {10_000, 8_000}) {
            Map<AreaKey, Double> later = Given.forty(5000, B, after);
            later.remove(C);
            Given given = new Given()
                    .column(Y2014, POPULATION + "2014-12-31/total/all", Given.forty(5000))
                    .column(Y2015, POPULATION + "2015-12-31/total/all", later);
            List<Issue> issues = jumps(given, evidence);
            if (after == 10_000) {
                assertThat(issues).isEmpty();
            } else {
                assertThat(issues)
                        .containsExactly(new JumpAtBoundaryChange(
                                "12411-01-01-5",
                                POPULATION + "2015-12-31/total/all",
                                B,
                                "2014-12-31",
                                10_000,
                                8_000,
                                "12060002, 12060003"));
            }
        }
    }

    @Test
    void twoCensusesAreABreakAndNoJump() {
        String before = "population@gv-auszug-2011/2011-12-31/total/all";
        String after = "population@12411-01-01-5/2011-12-31/total/all";
        Given given =
                new Given().column(Y2015, before, Given.forty(5000)).column(Y2015, after, Given.forty(4900, A, 4000));
        // 40 · 5000 = 200,000 and 39 · 4900 + 4000 = 195,100: -2.45 percent; A -20 percent.
        assertThat(jumps(given, Given.evidence())).singleElement().isInstanceOfSatisfying(CensusBreak.class, found -> {
            assertThat(found.compared()).isEqualTo(40);
            assertThat(found.beyond()).isEqualTo(1);
            assertThat(found.largest()).isEqualTo(A);
            assertThat(found.message()).contains("-2.45 percent").contains("-20");
        });
    }

    @Test
    void oneFigureOfTwoSourcesIsCompared() {
        String register = "population@gv-auszug/2015-12-31/total/all";
        String table = POPULATION + "2015-12-31/total/all";
        assertThat(pairs(new Given().column(table, A, 10, B, 20).column(register, A, 10, B, 21)))
                .containsExactly(
                        new SourcesCompared(table, register, "", 2, 1, B, 1),
                        new SourcesDiffer(table, register, B, 20, 21));
    }

    @Test
    void figuresOnTwoCensusesDifferByRight() {
        String register = "population@gv-auszug/2023-12-31/total/all";
        String inkar = "population@inkar-2025/2023-12-31/total/all";
        assertThat(pairs(new Given().column(register, A, 7231).column(inkar, A, 6764)))
                .singleElement()
                .isInstanceOfSatisfying(
                        SourcesCompared.class,
                        found ->
                                assertThat(found.note()).contains("ZENSUS_2011").contains("ZENSUS_2022"));
    }

    @Test
    void ageClassesAreAddedUpToWhatAnotherSourcePrints() {
        String age = "population-by-age@12411-02-03-5/2015-12-31/total/";
        Given given = new Given()
                .column("working-age-population@inkar-xls-working-age/2015-12-31/total/all", A, 30, B, 40)
                .column(age + "0-15", A, 1, B, 1)
                .column(age + "15-40", A, 10, B, 15)
                .column(age + "40-65", A, 20, B, 26);
        assertThat(pairs(given))
                .hasSize(2)
                .anySatisfy(issue -> assertThat(issue)
                        .isEqualTo(new SourcesDiffer(
                                age + "15-40",
                                "working-age-population@inkar-xls-working-age/2015-12-31/total/all",
                                B,
                                41,
                                40)));
    }
}
