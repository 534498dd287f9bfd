package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ChartFilesTest {

    private static final ReportInput INPUT = SampleReport.create();
    private static final ChartPainter PAINTER = new Painters((spec, g, area) -> {});

    static Stream<ChartSpec> charts() {
        Frame frame = new Frame("none", "Lübz: nichts", "Gemeinde Lübz", "Quelle: keine", "nichts");
        return Stream.concat(
                TownCharts.of(INPUT, INPUT.shown().get(8), Locale.GERMAN).stream(),
                Stream.of(new NoFigures(frame, "keine Quelle")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pngIsASlideWithSomethingOnItAndNothingAtItsEdge(ChartSpec spec) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new PngWriter(PAINTER).toBytes(spec)));
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
        long inked = 0;
        for (int x = 0; x < 1920; x++) {
            for (int y = 0; y < 1080; y++) {
                boolean ink = image.getRGB(x, y) != Color.WHITE.getRGB();
                inked += ink ? 1 : 0;
                if (x < 20 || y < 20 || x >= 1900 || y >= 1060) {
                    assertThat(ink)
                            .as("%s has ink at %d,%d", spec.frame().id(), x, y)
                            .isFalse();
                }
            }
        }
        assertThat(inked).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sameChartSameBytes(ChartSpec spec, @TempDir Path folder) throws IOException {
        assertThat(new PngWriter(PAINTER).toBytes(spec)).isEqualTo(new PngWriter(PAINTER).toBytes(spec));
        Path file = folder.resolve("chart.svg");
        new SvgWriter(PAINTER).write(spec, file);
        assertThat(Files.readString(file)).isEqualTo(new SvgWriter(PAINTER).toText(spec));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void svgIsWellFormedAndHoldsTheWords(ChartSpec spec) throws Exception {
        byte[] svg = new SvgWriter(PAINTER).toText(spec).getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String text = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains(spec.frame().title(), spec.frame().alternative());
        for (String line :
                Text.wrap(spec.frame().footer(), Theme.regular(Theme.SOURCE), Theme.WIDTH - 2 * Theme.MARGIN)) {
            assertThat(text).contains(line);
        }
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .contains("'Liberation Sans', Arial, Helvetica, sans-serif")
                .contains("font-weight=\"bold\"");
    }

    @Test
    void chartsPaintedAtTheSameTimeAreTheSame() throws Exception {
        ChartSpec spec = charts().skip(2).findFirst().orElseThrow();
        byte[] alone = new PngWriter(PAINTER).toBytes(spec);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> painted = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                painted.add(threads.submit(() -> new PngWriter(PAINTER).toBytes(spec)));
            }
            for (Future<byte[]> each : painted) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void printsAreA4At300DotsPerInch() throws IOException {
        ChartSpec spec = charts().skip(2).findFirst().orElseThrow();
        ChartPainter painter = new Painters((map, g, area) -> {}, Format.PAGE);
        byte[] png = new PngWriter(painter, Format.PAGE).toBytes(spec);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        // 297 by 210 millimetres at 300 dots per inch.
        assertThat(image.getWidth()).isEqualTo((int) Math.round(297 / 25.4 * 300));
        assertThat(image.getHeight()).isEqualTo((int) Math.round(210 / 25.4 * 300));
        String bytes = new String(png, StandardCharsets.ISO_8859_1);
        int physical = bytes.indexOf("pHYs");
        // Pixels per metre, four bytes each way: 300 dots per inch are 11811.
        int perMetre = ((png[physical + 6] & 0xff) << 8) | (png[physical + 7] & 0xff);
        assertThat(perMetre).isEqualTo(11811);
        assertThat(png[physical + 12]).as("the unit is the metre").isEqualTo((byte) 1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsFilled(Format format) throws IOException {
        ChartPainter painter = new Painters((map, g, area) -> {}, format);
        String svg = new SvgWriter(painter, format).toText(charts().findFirst().orElseThrow());
        assertThat(svg).contains("viewBox=\"0 0 " + (int) format.width() + " " + (int) format.height() + "\"");
    }
}
