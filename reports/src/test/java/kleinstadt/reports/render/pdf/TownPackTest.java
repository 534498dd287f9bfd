package kleinstadt.reports.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.map.MapComposer;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.sample.SampleBoundaries;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TownPackTest {

    private static final Instant CREATED = Instant.parse("2026-11-22T00:00:00Z");

    private final ReportInput input = SampleBoundaries.reportWithBoundaries();

    @Test
    void yieldsTitlesFiguresAndUmlautsAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack("13076089", Locale.GERMAN))) {
            assertThat(text(document, 1)).contains("Lübz", "Mecklenburg-Vorpommern", "Durchschnittsalter", "von 439");
            String all = text(document, 0);
            assertThat(all)
                    .contains("Altersaufbau", "Männer", "im Vergleich der Kleinstädte", "Glashütte", "übriges Gebiet")
                    .contains("Kennzahlen: was sie bedeuten und wie sie gerechnet sind")
                    .contains("Quellen und Lizenzen", "dl-de/by-2-0", "Seite 1 von " + document.getNumberOfPages());
        }
    }

    @Test
    void speaksEnglishWhereAsked() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack("13076089", Locale.ENGLISH))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(document, 1)).contains("Key figure", "page 1 of");
        }
    }

    @Test
    void saysOnTheCoverThatATownIsOutsideTheSet() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack("15081135", Locale.GERMAN))) {
            assertThat(text(document, 1)).contains("Gardelegen gehört nicht zu den 439");
        }
    }

    @Test
    void embedsEveryFontAsSubsetAndDrawsNoImages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack("14628130", Locale.GERMAN))) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), fonts);
            }
            assertThat(fonts).hasSize(2);
            assertThat(fonts).allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans(-Bold)?"));
        }
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        assertThat(pack("16061045", Locale.GERMAN)).isEqualTo(pack("16061045", Locale.GERMAN));
    }

    @Test
    void hasAPageAChartAndABookmarkToEach() throws IOException {
        CaseTown town = town("13076089");
        List<ChartSpec> charts = charts(town, Locale.GERMAN);
        PackContent content = PackComposer.of(input, town, Locale.GERMAN, CREATED);
        try (PDDocument document = Loader.loadPDF(pack("13076089", Locale.GERMAN))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            List<String> expected = new ArrayList<>(List.of("Titel und Kennzahlen"));
            charts.forEach(chart -> expected.add(chart.frame().title()));
            content.methods().forEach(chapter -> expected.add(chapter.title()));
            assertThat(bookmarks).isEqualTo(expected);
            // The chapter on twenty indicators takes two pages; the rest one each.
            assertThat(document.getNumberOfPages()).isEqualTo(expected.size() + 1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(540);
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack("13076089", Locale.GERMAN))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lübz: Zahlen und Karten");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CREATED);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("Lübz: Zahlen und Karten", "2026-11-22T00:00:00");
        }
    }

    @Test
    void writesAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("13076089-luebz.pdf");
        CaseTown town = town("13076089");

        TownPack.write(
                charts(town, Locale.GERMAN),
                PackComposer.of(input, town, Locale.GERMAN, CREATED),
                new Painters(new MapPainter()),
                file);

        assertThat(Files.readAllBytes(file)).isEqualTo(pack("13076089", Locale.GERMAN));
        assertThat(Files.size(file)).isLessThan(3_000_000);
    }

    @Test
    void bringsAColourProfileThatJavaAccepts() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());

        assertThat(profile.getNumComponents()).isEqualTo(3);
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(SrgbProfile.bytes()).isEqualTo(SrgbProfile.bytes());
    }

    private byte[] pack(String ags, Locale locale) throws IOException {
        CaseTown town = town(ags);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TownPack.write(
                charts(town, locale),
                PackComposer.of(input, town, locale, CREATED),
                new Painters(new MapPainter()),
                out);
        return out.toByteArray();
    }

    private List<ChartSpec> charts(CaseTown town, Locale locale) {
        List<ChartSpec> charts = new ArrayList<>(TownCharts.of(input, town, locale));
        charts.add(MapComposer.of(input, town, locale));
        return charts;
    }

    private CaseTown town(String ags) {
        return input.shown().stream()
                .filter(each -> each.town().centre().equals(AreaKey.gemeinde(ags)))
                .findFirst()
                .orElseThrow();
    }

    /** Text of a page, from 1; of all pages for 0. */
    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document);
    }

    private static void collect(PDResources resources, Set<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            fonts.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            assertThat(object).isNotInstanceOf(PDImageXObject.class);
            if (object instanceof PDFormXObject form) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
