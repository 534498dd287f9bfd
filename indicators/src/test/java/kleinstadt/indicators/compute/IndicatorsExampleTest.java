package kleinstadt.indicators.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import org.junit.jupiter.api.Test;

final class IndicatorsExampleTest {

    @Test
    void example() throws IOException {
        Snapshot snapshot = Snapshots.bundled();
        IndicatorDefinition share =
                IndicatorCatalogue.bundled().find("share-75-plus").orElseThrow();
        Observations figures = snapshot.figures()
                .select(measure -> share.inputs().stream()
                        .anyMatch(input -> input.measure().equals(measure)));
        AreaKey luebz = AreaKey.gemeinde("13076089");
        Results results = Computation.compute(
                List.of(share), figures, snapshot.sources(), List.of(luebz), EnclosingAreas.NONE, new IssueLog());

        Result result =
                results.find("share-75-plus", luebz, Period.parse("2015-12-31")).orElseThrow();
        assertThat(((Value.Known) result.value()).number()).isCloseTo(100.0 * 956 / 6281, within(1e-9));
        Interval interval = result.interval().orElseThrow();
        assertThat(interval.contains(15.22)).isTrue();
        assertThat(result.lineage().sources()).containsExactly("12411-02-03-5");
    }
}
