package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;

/** Titles against figures laid out so that the share of towns below is plain: the towns of the set have 1, 2, … 439. */
final class StatementTest {

    private static final ReportInput SAMPLE = SampleReport.create();

    @Test
    void saysNoMoreThanTheShareOfTownsThatIsReached() {
        assertThat(title(439, Optional.empty()))
                .isEqualTo("Anteil 65 und älter: Lübz liegt höher als alle anderen Kleinstädte");
        // 395 of 438 others lie below 396, 90.2 %, and 394 below 395, 89.95 %: that is not nine tenths.
        assertThat(title(396, Optional.empty())).endsWith("Lübz liegt höher als neun Zehntel der Kleinstädte");
        assertThat(title(395, Optional.empty())).endsWith("Lübz liegt höher als drei Viertel der Kleinstädte");
        assertThat(title(293, Optional.empty())).endsWith("Lübz liegt höher als zwei Drittel der Kleinstädte");
        assertThat(title(240, Optional.empty())).endsWith("Lübz liegt höher als die Hälfte der Kleinstädte");
        assertThat(title(1, Optional.empty())).endsWith("Lübz liegt niedriger als alle anderen Kleinstädte");
        assertThat(title(100, Optional.empty())).endsWith("Lübz liegt niedriger als drei Viertel der Kleinstädte");
    }

    @Test
    void doesNotCallHigherWhatItsIntervalDoesNotTellFromTheMedian() {
        assertThat(title(260, Optional.of(new Interval(215, 300))))
                .isEqualTo("Anteil 65 und älter: Lübz ist vom Median der Kleinstädte nicht zu unterscheiden");
        assertThat(title(220, Optional.empty())).endsWith("ist vom Median der Kleinstädte nicht zu unterscheiden");
    }

    @Test
    void countsOnlyTownsOutsideOfTheInterval() {
        // Above 360 of 438 others, but only those below 330 count: 329, three quarters.
        assertThat(title(361, Optional.of(new Interval(330, 390))))
                .endsWith("Lübz liegt höher als drei Viertel der Kleinstädte");
    }

    /** Gives the town a figure and all others of the set the remaining numbers from 1 to 439. */
    private static String title(int figure, Optional<Interval> interval) {
        Town luebz = SAMPLE.towns().towns().stream()
                .filter(town -> town.name().equals("Lübz"))
                .findFirst()
                .orElseThrow();
        List<Result> results = new ArrayList<>();
        int next = 1;
        for (Town town : SAMPLE.towns().towns()) {
            Result like =
                    SAMPLE.results().listSeries("share-65-plus", town.centre()).get(0);
            if (town.equals(luebz)) {
                results.add(result(like, figure, interval));
            } else {
                next += next == figure ? 1 : 0;
                results.add(result(like, next, Optional.empty()));
                next++;
            }
        }
        ReportInput input = new ReportInput(
                SAMPLE.sources(),
                SAMPLE.observations(),
                new Results(results),
                SAMPLE.contexts(),
                SAMPLE.definitions(),
                SAMPLE.towns(),
                SAMPLE.shown(),
                SAMPLE.boundaries(),
                SAMPLE.territory(),
                SAMPLE.unit());
        MapFigures figures = MapFigures.find(input, "share-65-plus").orElseThrow();
        return new Statement(figures, new MapWords(input, Locale.GERMAN)).text(List.of(new CaseTown(luebz, true)));
    }

    private static Result result(Result like, double number, Optional<Interval> interval) {
        return new Result(
                like.indicator(), like.area(), like.period(), like.base(), Value.of(number), interval, like.lineage());
    }
}
