package kleinstadt.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.context.Group;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SamplePacks;
import org.junit.jupiter.api.Test;

final class IndicatorFiguresTest {

    private final ReportInput input = SamplePacks.create();
    private final Standings standings = new Standings(input);

    @Test
    void ranksOfTheSetAreThoseOfTheContexts() {
        IndicatorFigures figures = standings.find("share-65-plus").orElseThrow();
        for (CaseTown town : input.shown()) {
            OptionalDouble expected = input.contexts()
                    .find(town.town().centre(), "share-65-plus", figures.period(), Group.Kind.SET)
                    .orElseThrow()
                    .rank();
            assertThat(figures.standing(town).rank()).isEqualTo(expected);
        }
    }

    @Test
    void possibleRanksHoldTheRankAndExistOnlyWhereAllHaveIntervals() {
        for (CaseTown town : input.shown()) {
            Standing share = standings.find("share-65-plus").orElseThrow().standing(town);
            assertThat((double) share.ranks().orElseThrow().lower())
                    .isLessThanOrEqualTo(share.rank().orElseThrow());
            assertThat((double) share.ranks().orElseThrow().upper())
                    .isGreaterThanOrEqualTo(share.rank().orElseThrow());
            assertThat(standings.find("mean-age").orElseThrow().standing(town).ranks())
                    .isEmpty();
        }
    }

    @Test
    void aFifthHoldsAFifthOfTheSet() {
        IndicatorFigures figures = standings.find("mean-age").orElseThrow();
        int[] towns = new int[6];
        for (Town town : input.towns().towns()) {
            towns[figures.fifth(new CaseTown(town, true))]++;
        }
        assertThat(Arrays.stream(towns).sum()).isEqualTo(439);
        assertThat(towns[0]).isZero();
        assertThat(Arrays.stream(towns).skip(1)).allMatch(count -> count == 87 || count == 88);
    }
}
