package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.Theme;
import kleinstadt.reports.sample.SampleBoundaries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a map overlaps another or leaves the page. */
final class MapLabelsTest {

    private static final Rectangle2D PAGE = new Rectangle2D.Double(20, 20, Theme.WIDTH - 40, Theme.HEIGHT - 40);

    private final ReportInput input = SampleBoundaries.reportWithBoundaries();
    private final ChartPainter painter = new Painters(new MapPainter());

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void textsOfTheMapsOfATownStandApart(String language) {
        TownMaps maps = new TownMaps(input, Locale.forLanguageTag(language));
        for (CaseTown town : input.shown()) {
            maps.of(town).forEach(this::check);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void textsOfTheMapsOfSeveralTownsStandApart(String language) {
        TownMaps maps = new TownMaps(input, Locale.forLanguageTag(language));
        maps.of(input.shown()).forEach(this::check);
        maps.of(input.shown().subList(0, 2)).forEach(this::check);
    }

    private void check(ChartSpec map) {
        TextCanvas canvas = new TextCanvas();
        painter.paint(map, canvas, new Rectangle2D.Double(0, 0, Theme.WIDTH, Theme.HEIGHT));
        List<TextCanvas.Written> written = canvas.listWritten();
        assertThat(written).hasSizeGreaterThan(10);
        for (int one = 0; one < written.size(); one++) {
            assertThat(PAGE.contains(written.get(one).box()))
                    .as(
                            "%s: '%s' on the page",
                            map.frame().id(), written.get(one).text())
                    .isTrue();
            for (int other = one + 1; other < written.size(); other++) {
                assertThat(written.get(one).box().intersects(written.get(other).box()))
                        .as(
                                "%s: '%s' over '%s'",
                                map.frame().id(),
                                written.get(one).text(),
                                written.get(other).text())
                        .isFalse();
            }
        }
    }
}
