package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleBoundaries;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;

final class OutlinesTest {

    private static final ReportInput INPUT = SampleBoundaries.reportWithBoundaries();

    @Test
    void theMapIsInStepsOfAHundredMetresNorthUp() {
        JsonNode map = Outlines.write(INPUT, new PageTowns(INPUT));
        // Five Länder of 100 km in a row, 1,000 steps each.
        assertThat(map.path("width").asInt()).isEqualTo(5000);
        assertThat(map.path("height").asInt()).isEqualTo(1000);
        // The first town: 10 km square, 15 km from the left, 10 km above the lower edge.
        assertThat(map.path("towns").path(0).asText()).isEqualTo("M150 900l0-100 100 0 0 100z");
        assertThat(map.path("laender").path("13").asText()).startsWith("M1000 1000l");
        assertThat(map.path("kreise")).hasSize(10);
    }

    @Test
    void aHoleIsARingOfItsOwn() {
        assertThat(Outlines.write(INPUT, new PageTowns(INPUT))
                        .path("laender")
                        .path("12")
                        .asText())
                .containsPattern("z *M");
    }

    @Test
    void aTownWithoutOutlineHasAnEmptyPath() {
        JsonNode map = Outlines.write(INPUT, new PageTowns(INPUT));
        assertThat(map.path("towns")).hasSize(441);
        assertThat(map.path("towns").path(200).asText()).isEmpty();
    }

    @Test
    void withoutBoundariesThereIsAnEmptyMap() {
        ReportInput bare = SampleReport.create();
        JsonNode map = Outlines.write(bare, new PageTowns(bare));
        assertThat(map.path("width").asInt()).isZero();
        assertThat(map.path("towns"))
                .hasSize(441)
                .allMatch(path -> path.asText().isEmpty());
    }
}
