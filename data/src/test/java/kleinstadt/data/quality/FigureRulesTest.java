package kleinstadt.data.quality;

import static kleinstadt.data.quality.Given.A;
import static kleinstadt.data.quality.Given.B;
import static kleinstadt.data.quality.Given.Y2015;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.check.BalanceDiffers;
import kleinstadt.data.check.FigureOutOfRange;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.UnitSuspect;
import org.junit.jupiter.api.Test;

/** Rules figures keep by themselves: balances, ranges, units. */
final class FigureRulesTest {

    private static final String COMMUTERS = "@13111-08-02-5/2015-06-30/total/all";

    @Test
    void commutersBalance() {
        List<Issue> issues = new Given()
                .column("in-commuters" + COMMUTERS, A, 300, B, 300)
                .column("out-commuters" + COMMUTERS, A, 500, B, 500)
                .column("jobs-at-workplace" + COMMUTERS, A, 1000, B, 1000)
                .column("jobs-at-residence" + COMMUTERS, A, 1200, B, 1231)
                .column("commuter-net" + COMMUTERS, A, -201, B, -200)
                .check(new BalanceCheck());
        // B: 1000 jobs - 1231 residents = -231, 31 off, more than the 30 of 1000 jobs that nobody may have placed.
        assertThat(issues)
                .containsExactly(
                        new BalanceDiffers(
                                "13111-08-02-5",
                                "2015-06-30",
                                A,
                                "commuter-net = in-commuters - out-commuters",
                                -200,
                                -201),
                        new BalanceDiffers(
                                "13111-08-02-5",
                                "2015-06-30",
                                B,
                                "commuter-net = jobs-at-workplace - jobs-at-residence",
                                -231,
                                -200));
    }

    @Test
    void figuresKeepTheRangeOfTheirMeasure() {
        String share = "share-65-plus-published@inkar-2025/2023/total/all";
        assertThat(new Given().column(share, A, 100, B, 100.5).check(new RangeCheck()))
                .containsExactly(new FigureOutOfRange("inkar-2025", share, B, 0, 100, 100.5, "percent"));
        assertThat(new Given()
                        .column("births@12612-01-01-5-B/2015/total/all", A, -1, B, 0)
                        .check(new RangeCheck()))
                .hasSize(1);
    }

    @Test
    void aShareUnderPercentIsFound() {
        String share = "share-65-plus-published@inkar-2025/2023/total/all";
        assertThat(new Given().column(Y2015, share, Given.forty(0.25)).check(new ScaleCheck()))
                .containsExactly(new UnitSuspect("inkar-2025", share, "percent", "a hundred times as much", 25, 0.25));
        assertThat(new Given().column(Y2015, share, Given.forty(25)).check(new ScaleCheck()))
                .isEmpty();
    }

    @Test
    void thousandsUnderPersonsAreFoundByTheYearBefore() {
        String before = "population@12411-01-01-5/2014-12-31/total/all";
        String after = "population@12411-01-01-5/2015-12-31/total/all";
        assertThat(new Given()
                        .column(Given.Y2014, before, Given.forty(5000))
                        .column(Y2015, after, Given.forty(5))
                        .check(new ScaleCheck()))
                .containsExactly(new UnitSuspect("12411-01-01-5", after, "persons", before, 5000, 5));
    }

    @Test
    void moreThanTwiceTheInhabitantsIsAnotherUnit() {
        String population = "population@12411-01-01-5/2015-12-31/total/all";
        String births = "births@12612-01-01-5-B/2015/total/all";
        assertThat(new Given()
                        .column(Y2015, population, Given.forty(5000))
                        .column(Y2015, births, Given.forty(40_000))
                        .check(new ScaleCheck()))
                .containsExactly(
                        new UnitSuspect("12612-01-01-5-B", births, "persons", "per inhabitant of " + population, 2, 8));
    }
}
