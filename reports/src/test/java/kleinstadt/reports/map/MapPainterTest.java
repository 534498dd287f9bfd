package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChoroplethMap;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.sample.SampleBoundaries;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;

final class MapPainterTest {

    private static final int TOWN = 0xC8420A;
    private static final int HATCHING = 0x6B7178;
    private static final int GROUND = 0xF4F2ED;

    private final ReportInput input = SampleBoundaries.reportWithBoundaries();

    @Test
    void paintsGroundClassesAndTheTownsOutline() {
        ChoroplethMap map = map(input, "share-65-plus");

        Map<Integer, Long> colours = colours(paint(map));

        int own = map.colours()
                .legend()
                .rows()
                .get(map.highlights().get(0).classIndex().orElseThrow())
                .rgb();
        assertThat(colours.getOrDefault(GROUND, 0L)).isGreaterThan(50_000);
        assertThat(colours.getOrDefault(own, 0L)).isGreaterThan(1_000);
        assertThat(colours.getOrDefault(TOWN, 0L)).isGreaterThan(500);
        assertThat(colours.getOrDefault(HATCHING, 0L)).isLessThan(200);
    }

    @Test
    void hatchesATownWithoutAFigureOnTheMapAndInTheLegend() {
        assertThat(colours(paint(map(input, "unemployment-ratio"))).getOrDefault(HATCHING, 0L))
                .isGreaterThan(colours(paint(map(input, "share-65-plus"))).getOrDefault(HATCHING, 0L) + 300);
    }

    @Test
    void paintsTheSamePictureFromTheKeptGround() {
        MapPainter painter = new MapPainter();
        ChoroplethMap map = map(input, "share-65-plus");

        BufferedImage first = paint(map, painter);
        BufferedImage second = paint(map, painter);

        assertThat(pixels(second)).isEqualTo(pixels(first)).isEqualTo(pixels(paint(map)));
    }

    @Test
    void paintsOnlyTheLegendWithoutBoundaries() {
        ReportInput bare = SampleReport.create();

        Map<Integer, Long> colours = colours(paint(map(bare, "share-65-plus")));

        assertThat(colours.getOrDefault(GROUND, 0L)).isLessThan(5_000);
        assertThat(colours.getOrDefault(0x004586, 0L)).isGreaterThan(1_000);
    }

    private static ChoroplethMap map(ReportInput input, String indicator) {
        CaseTown luebz = input.shown().stream()
                .filter(each -> each.town().centre().equals(AreaKey.gemeinde("13076089")))
                .findFirst()
                .orElseThrow();
        return new TownMaps(input, Locale.GERMAN)
                .find(indicator, ClassMethod.QUANTILE)
                .orElseThrow()
                .compose(List.of(luebz), "Lübz");
    }

    private static BufferedImage paint(MapChart map) {
        return paint(map, new MapPainter());
    }

    private static BufferedImage paint(MapChart map, MapPainter painter) {
        BufferedImage image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new Painters(painter).paint(map, g, new Rectangle2D.Double(0, 0, 1920, 1080));
        g.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Map<Integer, Long> colours(BufferedImage image) {
        return Arrays.stream(pixels(image))
                .map(pixel -> pixel & 0xFFFFFF)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
