package kleinstadt.reports.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.content.Part;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.map.TownMaps;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.BodyPictures;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.sample.SamplePacks;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

final class DeckWriterTest {

    private static final Instant CREATED = Instant.parse("2026-11-22T00:00:00Z");

    private final ReportInput input = SamplePacks.create();

    @Test
    void aSlideAChartWithItsTitleWordsAndVector() throws IOException {
        PackContent content = town("13076089", Locale.GERMAN);
        try (XMLSlideShow deck = open(write(content))) {
            List<Part.Chart> charts = charts(content);
            List<XSLFSlide> drawn = deck.getSlides().stream()
                    .filter(slide -> slide.getShapes().stream().anyMatch(XSLFPictureShape.class::isInstance))
                    .toList();
            assertThat(drawn).hasSameSizeAs(charts);
            for (int number = 0; number < charts.size(); number++) {
                XSLFSlide slide = drawn.get(number);
                Part.Chart chart = charts.get(number);
                assertThat(slide.getTitle()).isEqualTo(chart.title());
                XSLFPictureShape picture = slide.getShapes().stream()
                        .filter(XSLFPictureShape.class::isInstance)
                        .map(XSLFPictureShape.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertThat(((CTPicture) picture.getXmlObject())
                                .getNvPicPr()
                                .getCNvPr()
                                .getDescr())
                        .isEqualTo(chart.chart().frame().alternative());
                assertThat(picture.getSvgImage()).isNotNull();
                assertThat(notes(slide))
                        .contains(chart.title(), chart.chart().frame().alternative())
                        .contains("Das lässt sich nicht sagen")
                        .contains(chart.chart().frame().footer());
            }
        }
    }

    @Test
    void tablesAndSomeChartsAreThoseOfTheOfficeProgram() throws IOException {
        PackContent content = town("13076089", Locale.GERMAN);
        try (XMLSlideShow deck = open(write(content))) {
            Set<String> rows = new HashSet<>();
            int natives = 0;
            for (XSLFSlide slide : deck.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        table.getRows()
                                .forEach(row -> rows.add(row.getCells().get(0).getText()));
                    } else if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
                        natives++;
                    }
                }
            }
            assertThat(rows)
                    .containsAll(input.definitions().stream()
                            .map(definition -> definition.text(Locale.GERMAN).shortName())
                            .toList());
            assertThat(natives).isEqualTo((int) charts(content).stream()
                    .filter(chart -> NativeCharts.canDraw(chart.chart()))
                    .count());
            assertThat(natives).isPositive();
        }
    }

    @Test
    void nothingLeavesTheSlide() throws IOException {
        try (XMLSlideShow deck = open(write(town("15083245", Locale.ENGLISH)))) {
            Rectangle2D whole = new Rectangle2D.Double(0, 0, Look.WIDTH, Look.HEIGHT);
            for (XSLFSlide slide : deck.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    assertThat(whole.contains(shape.getAnchor()))
                            .as(slide.getTitle() + ": " + shape.getShapeName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void givesTheSameBytesTwiceAndHoldsNoTime() throws IOException {
        byte[] bytes = write(town("13076089", Locale.GERMAN));
        assertThat(write(town("13076089", Locale.GERMAN))).isEqualTo(bytes);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        try (XMLSlideShow deck = open(bytes)) {
            assertThat(deck.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(CREATED);
            assertThat(deck.getProperties().getCoreProperties().getTitle()).isEqualTo("Lübz: Zahlen und Karten");
        }
    }

    @Test
    void theConferenceHasADeckAsWell() throws IOException {
        Packs packs = new Packs(input, Locale.GERMAN, CREATED);
        PackContent content =
                packs.conference(new TownCharts(input, Locale.GERMAN).together(input.shown(), packs.conferenceName()));
        try (XMLSlideShow deck = open(write(content))) {
            assertThat(deck.getSlides().get(0).getTitle()).isEqualTo("Die 10 Städte der Konferenz");
        }
    }

    private static List<Part.Chart> charts(PackContent content) {
        List<Part.Chart> charts = new ArrayList<>();
        for (PackContent.Section section : content.sections()) {
            for (Part part : section.parts()) {
                if (part instanceof Part.Chart chart) {
                    charts.add(chart);
                }
            }
        }
        return charts;
    }

    private static String notes(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
            text.append(shape.getText()).append('\n');
        }
        return text.toString();
    }

    private PackContent town(String ags, Locale locale) {
        CaseTown town = input.shown().stream()
                .filter(each -> each.town().centre().equals(AreaKey.gemeinde(ags)))
                .findFirst()
                .orElseThrow();
        List<ChartSpec> charts = new ArrayList<>(TownCharts.of(input, town, locale));
        charts.addAll(new TownMaps(input, locale).of(town));
        return new Packs(input, locale, CREATED).town(town, charts);
    }

    private static byte[] write(PackContent content) throws IOException {
        return DeckWriter.toBytes(content, new BodyPictures(new Painters(new MapPainter())::paintBody));
    }

    private static XMLSlideShow open(byte[] bytes) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }
}
