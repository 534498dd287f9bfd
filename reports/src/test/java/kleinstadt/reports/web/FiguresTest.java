package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    private static final ReportInput INPUT = SampleReport.create();
    private static final PageTowns TOWNS = new PageTowns(INPUT);

    private static JsonNode write(String indicator) {
        IndicatorDefinition definition = INPUT.definitions().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return new Figures(INPUT, TOWNS, new SourceLines(INPUT.sources())).write(definition);
    }

    private static long number(JsonNode slice, String key, int place, int width) {
        long value = 0;
        for (char digit : slice.path(key)
                .asText()
                .substring(place * width, place * width + width)
                .toCharArray()) {
            value = 64 * value + Packed.DIGITS.indexOf(digit);
        }
        return value;
    }

    @Test
    void membersStandFirstAndOutsidersLast() {
        assertThat(TOWNS.members()).isEqualTo(439);
        assertThat(TOWNS.list()).hasSize(441);
        assertThat(TOWNS.listAreas().subList(439, 441))
                .containsExactly(AreaKey.gemeinde("15081135"), AreaKey.gemeinde("15083245"));
    }

    @Test
    void aSliceEachPeriodAndBase() {
        JsonNode slices = write("population").path("slices");
        // 2008 to 2010, 2011 to 2023 on the census of 2011, the census of 2022, and 2023 on that.
        assertThat(slices).hasSize(3 + 13 + 2);
        JsonNode older = slices.path(16);
        JsonNode newer = slices.path(17);
        assertThat(older.path("p").asText())
                .isEqualTo("2023-12-31")
                .isEqualTo(newer.path("p").asText());
        assertThat(older.path("b").asText()).isEqualTo("ZENSUS_2011");
        assertThat(older.path("newest").asInt()).isZero();
        assertThat(older.has("r")).isFalse();
        assertThat(newer.path("newest").asInt()).isEqualTo(1);
    }

    @Test
    void everyTownHasItsFigureInItsPlace() {
        JsonNode slice = write("share-65-plus").path("slices").path(0);
        int place = TOWNS.listAreas().indexOf(AreaKey.gemeinde("13076089"));
        Result result = INPUT.results()
                .listSeries("share-65-plus", AreaKey.gemeinde("13076089"))
                .get(0);
        Interval interval = result.interval().orElseThrow();
        long packed = slice.path("o").asLong()
                + number(slice, "v", place, slice.path("w").asInt());
        assertThat(slice.path("d").asInt()).isEqualTo(2);
        assertThat(packed).isEqualTo(Packed.scaled(((Value.Known) result.value()).number(), 1));
        assertThat(slice.path("v").asText()).hasSize(441 * slice.path("w").asInt());
        assertThat(slice.path("q")).hasSize(7);
        int width = slice.path("iw").asInt();
        assertThat(packed - number(slice, "i", 2 * place, width)).isEqualTo(Packed.scaled(interval.lower(), 1));
        assertThat(packed + number(slice, "i", 2 * place + 1, width)).isEqualTo(Packed.scaled(interval.upper(), 1));
    }

    @Test
    void aMissingFigureHasItsReason() {
        JsonNode slice = write("unemployment-ratio").path("slices").path(0);
        int place = TOWNS.listAreas().indexOf(AreaKey.gemeinde("13076089"));
        String text = slice.path("v").asText().substring(place * slice.path("w").asInt());
        assertThat(text).startsWith("." + Packed.DIGITS.charAt(Packed.number(Reason.SECRET)));
        assertThat(slice.path("n").asInt()).isEqualTo(438);
    }
}
