package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.TerritoryConverter;
import org.junit.jupiter.api.Test;

final class DataExampleTest {

    @Test
    void example() throws IOException {
        Snapshot snapshot = Snapshots.bundled();
        Observations reported = snapshot.figures().select("population-by-age"::equals);
        SeriesKey year2015 = SeriesKey.of("population-by-age", "12411-02-03-5", Period.parse("2015-12-31"));
        assertThat(snapshot.sources().find(year2015.source()).orElseThrow().licence())
                .isNotBlank();

        // A column stands on the territory it was published on.
        AreaKey luebz = AreaKey.gemeinde("13076089");
        assertThat(reported.value(year2015, luebz)).isEqualTo(Value.of(6281));

        // Carried to a later one it holds the Gemeinden that have joined since.
        IssueLog issues = new IssueLog();
        Observations today = new TerritoryConverter(snapshot.crosswalk(), snapshot.towns())
                .toTerritory(reported, TerritoryDate.parse("2025-08-31"), issues);
        assertThat(((Value.Known) today.value(year2015, luebz)).number()).isGreaterThan(6281);
    }
}
