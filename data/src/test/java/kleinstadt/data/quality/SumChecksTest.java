package kleinstadt.data.quality;

import static kleinstadt.data.quality.Given.A;
import static kleinstadt.data.quality.Given.B;
import static kleinstadt.data.quality.Given.KREIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.ManyDiffer;
import kleinstadt.data.check.SumDiffers;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import org.junit.jupiter.api.Test;

/** Sums against totals: sexes, ages, areas. */
final class SumChecksTest {

    private static final String POPULATION = "population@12411-01-01-5/2015-12-31/";
    private static final String AGES = "population-by-age@12411-02-03-5/2015-12-31/total/";
    private static final String CENSUS = "population-by-age@zensus-2022-demografie/2022-05-15/total/";

    private static Given sexes(int total, Object men, int women) {
        return new Given()
                .column(POPULATION + "total/all", A, total)
                .column(POPULATION + "male/all", A, men)
                .column(POPULATION + "female/all", A, women);
    }

    @Test
    void menAndWomenAreTheTotalToThePerson() {
        assertThat(sexes(100, 49, 51).check(new SexSumCheck())).isEmpty();
        assertThat(sexes(100, 49, 50).check(new SexSumCheck()))
                .containsExactly(
                        new SumDiffers("12411-01-01-5", POPULATION + "total/all", A, "men and women", 100, 99, 0));
    }

    @Test
    void aMissingPartCannotBeAddedButMustNotExceedTheTotal() {
        assertThat(sexes(100, "SECRET", 99).check(new SexSumCheck())).isEmpty();
        assertThat(sexes(100, "SECRET", 101).check(new SexSumCheck())).hasSize(1);
    }

    @Test
    void theCensusOf2011MayMissByThree() {
        String census = "population-by-age@12111-02-01-5/2011-05-09/";
        for (int total : new int[] {103, 104}) {
            List<Issue> issues = new Given()
                    .column(census + "total/all", A, total)
                    .column(census + "male/all", A, 50)
                    .column(census + "female/all", A, 50)
                    .check(new SexSumCheck());
            assertThat(issues).hasSize(total - 103);
        }
    }

    @Test
    void ageClassesAreTheTotal() {
        Given right = new Given()
                .column(AGES + "all", A, 60)
                .column(AGES + "0-18", A, 10)
                .column(AGES + "18-65", A, 30)
                .column(AGES + "65+", A, 20);
        assertThat(right.check(new AgeSumCheck())).isEmpty();
        Given wrong = new Given()
                .column(AGES + "all", A, 60)
                .column(AGES + "0-18", A, 10)
                .column(AGES + "18-65", A, 30)
                .column(AGES + "65+", A, 21);
        assertThat(wrong.check(new AgeSumCheck()))
                .containsExactly(new SumDiffers("12411-02-03-5", AGES + "all", A, "3 age classes", 60, 61, 0));
    }

    /** Two cells of noise 1.4: 4.5 · 1.4 · √2 = 8.9 persons. */
    @Test
    void theNoiseOfTheCensusOf2022IsLetPass() {
        for (int old : new int[] {58, 59}) {
            List<Issue> issues = new Given()
                    .column(CENSUS + "all", A, 100)
                    .column(CENSUS + "0-65", A, 50)
                    .column(CENSUS + "65+", A, old)
                    .check(new AgeSumCheck());
            assertThat(issues).hasSize(old - 58);
        }
    }

    @Test
    void theFinestWayThroughTheClassesIsTaken() {
        assertThat(AgePartition.find(
                        AgeClass.ALL,
                        List.of(
                                AgeClass.ALL,
                                AgeClass.parse("0-65"),
                                AgeClass.parse("0-15"),
                                AgeClass.parse("15-65"),
                                AgeClass.parse("60-65"),
                                AgeClass.openFrom(65))))
                .extracting(AgeClass::toString)
                .containsExactly("0-15", "15-65", "65+");
        assertThat(AgePartition.find(AgeClass.ALL, List.of(AgeClass.parse("0-15"), AgeClass.openFrom(65))))
                .isEmpty();
    }

    @Test
    void gemeindenAreTheirKreis() {
        Given wrong = new Given().column(POPULATION + "total/all", A, 10, B, 20, KREIS, 31);
        assertThat(wrong.check(new AreaSumCheck()))
                .containsExactly(new SumDiffers(
                        "12411-01-01-5", POPULATION + "total/all", KREIS, "the parts of a Kreis", 31, 30, 0));
        assertThat(new Given()
                        .column(POPULATION + "total/all", A, 10, B, 20, KREIS, 30)
                        .check(new AreaSumCheck()))
                .isEmpty();
    }

    @Test
    void aTotalThatMissesIsNotNamedAgainForItsParts() {
        Given wrong = new Given()
                .column(POPULATION + "total/all", A, 10, B, 20, KREIS, 31)
                .column(POPULATION + "male/all", A, 5, B, 10, KREIS, 16);
        assertThat(wrong.check(new AreaSumCheck())).hasSize(1);
    }

    @Test
    void movesInsideAKreisCrossNoBorderOfIt() {
        String moves = "in-migrants@12711-01-03-5/2015/total/all";
        assertThat(new Given().column(moves, A, 10, B, 20, KREIS, 25).check(new AreaSumCheck()))
                .isEmpty();
        assertThat(new Given().column(moves, A, 10, B, 20, KREIS, 35).check(new AreaSumCheck()))
                .hasSize(1);
    }

    @Test
    void ofManyTheTenFurthestOffAreNamed() {
        Given table = new Given()
                .column(Given.Y2015, POPULATION + "total/all", Given.forty(101))
                .column(Given.Y2015, POPULATION + "male/all", Given.forty(49))
                .column(Given.Y2015, POPULATION + "female/all", Given.forty(50, AreaKey.gemeinde("12060040"), 20));
        List<Issue> issues = table.check(new SexSumCheck());
        assertThat(issues).hasSize(11);
        assertThat(issues.get(0))
                .isEqualTo(new ManyDiffer(
                        "12411-01-01-5", POPULATION + "total/all", "men and women to add up to the total", 40, 40, 10));
        assertThat(issues.get(10).message()).isEqualTo("expected men and women to add up to 101, found 69 (-32)");
    }
}
