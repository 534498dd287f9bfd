package kleinstadt.reports.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import kleinstadt.reports.chart.Scatter;
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

final class PackWriterTest {

    private static final Instant CREATED = Instant.parse("2026-11-22T00:00:00Z");

    private final ReportInput input = SampleBoundaries.reportWithBoundaries();

    @Test
    void yieldsTitlesFiguresAndUmlautsAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack("13076089", Locale.GERMAN))) {
            assertThat(text(document, 1)).contains("Lübz", "Mecklenburg-Vorpommern", "Durchschnittsalter", "von 439");
            String all = text(document, 0);
            assertThat(all)
                    .contains("Altersaufbau", "Männer", "im Vergleich der Kleinstädte", "Glashütte", "übriges Gebiet")
                    .contains("So lesen Sie dieses Heft: Vergleich und Kennzahlen")
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
        PackContent content = TownPackComposer.of(input, town, Locale.GERMAN, CREATED);
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
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(1 + charts.size() + 2);
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

        PackWriter.write(
                charts(town, Locale.GERMAN),
                TownPackComposer.of(input, town, Locale.GERMAN, CREATED),
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

    @Test
    void setsTheTownsOfALandSideBySide() throws IOException {
        PackContent content = LandPackComposer.of(input, AreaKey.land("13"), Locale.GERMAN, CREATED);
        assertThat(content.cover().name()).isEqualTo("Mecklenburg-Vorpommern");
        assertThat(content.cover().table().columns())
                .extracting(PackContent.Column::heading)
                .startsWith("Kennzahl", "Stand", "Malchin", "Lübz")
                .last()
                .isEqualTo("Median der 439");
        byte[] bytes = write(content, List.of());
        assertThat(write(LandPackComposer.of(input, AreaKey.land("13"), Locale.GERMAN, CREATED), List.of()))
                .isEqualTo(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(text(document, 1)).contains("Landesdebatte", "Malchin", "Lübz", "Median der 439");
            assertThat(bookmarks(document)).startsWith("Titel und Kennzahlen");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Mecklenburg-Vorpommern: Zahlen und Karten für die Landesdebatte");
        }
    }

    @Test
    void saysWhyATownOfALandHasNoFigure() {
        PackContent content = LandPackComposer.of(input, AreaKey.land("13"), Locale.GERMAN, CREATED);

        // The sample hides the unemployed of Lübz.
        assertThat(content.cover().table().rows())
                .filteredOn(row -> row.cells().get(0).text().startsWith("Arbeitslos"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(3).text()).isEqualTo("unbekannt oder geheim gehalten"));
    }

    @Test
    void continuesBehindTheCoverWhereALandShowsMoreTownsThanFit() {
        List<CaseTown> six = input.towns().towns().stream()
                .filter(town -> town.land().equals(AreaKey.land("16")))
                .limit(6)
                .map(town -> new CaseTown(town, true))
                .toList();

        PackContent content = LandPackComposer.of(showing(six), AreaKey.land("16"), Locale.GERMAN, CREATED);

        // Name, date and two medians beside four towns, then beside the other two.
        assertThat(content.cover().table().columns()).hasSize(8);
        assertThat(content.tables())
                .singleElement()
                .satisfies(page -> assertThat(page.table().columns()).hasSize(6));
    }

    @Test
    void hasNoPackForALandWithoutAShownTown() {
        ReportInput one = showing(List.of(town("13076089")));

        assertThat(LandPackComposer.listTowns(one, AreaKey.land("16"))).isEmpty();
        assertThatThrownBy(() -> LandPackComposer.of(one, AreaKey.land("16"), Locale.GERMAN, CREATED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16");
    }

    @Test
    void showsAllTownsOfTheConferenceAlike() throws IOException {
        PackContent content = ConferencePackComposer.of(input, Locale.GERMAN, CREATED);
        List<ChartSpec> charts = List.of(
                TownCharts.scatter(input, input.shown(), content.cover().name(), Locale.GERMAN),
                MapComposer.of(input, input.shown(), content.cover().name(), Locale.GERMAN));
        byte[] bytes = write(content, charts);
        assertThat(write(ConferencePackComposer.of(input, Locale.GERMAN, CREATED), charts))
                .isEqualTo(bytes);
        assertThat(((Scatter) charts.get(0)).named()).hasSize(10).allMatch(Scatter.Named::subject);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(text(document, 1))
                    .contains("Die 10 Städte der Konferenz", "Gardelegen gehört nicht", "Kleine Kleinstadt");
            assertThat(text(document, 2))
                    .contains("Die Städte im Überblick", "Gröningen", "* gehört nicht zu den 439", "fehlt");
            assertThat(bookmarks(document))
                    .containsExactly(
                            "Titel und Kennzahlen",
                            "Die Städte im Überblick",
                            "Die 10 Städte der Konferenz: Alter und Zuzug",
                            charts.get(1).frame().title(),
                            "So lesen Sie dieses Heft: Vergleich und Kennzahlen",
                            "Quellen und Lizenzen");
        }
    }

    @Test
    void tintsTheOverviewByQuarters() {
        PackContent.Table table = ConferencePackComposer.of(input, Locale.ENGLISH, CREATED)
                .tables()
                .get(0)
                .table();

        assertThat(table.rows()).hasSize(11);
        for (PackContent.Row row : table.rows().subList(0, 10)) {
            assertThat(row.cells().subList(1, row.cells().size()))
                    .allSatisfy(cell -> assertThat(cell.quarter())
                            .isBetween(
                                    cell.text().equals("missing") ? 0 : 1,
                                    cell.text().equals("missing") ? 0 : 4));
        }
        assertThat(table.rows().get(10).cells()).allMatch(cell -> cell.quarter() == 0);
    }

    private ReportInput showing(List<CaseTown> towns) {
        return new ReportInput(
                input.sources(),
                input.observations(),
                input.results(),
                input.contexts(),
                input.definitions(),
                input.towns(),
                towns,
                input.boundaries(),
                input.territory(),
                input.unit());
    }

    private static byte[] write(PackContent content, List<ChartSpec> charts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter.write(charts, content, new Painters(new MapPainter()), out);
        return out.toByteArray();
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private byte[] pack(String ags, Locale locale) throws IOException {
        CaseTown town = town(ags);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter.write(
                charts(town, locale),
                TownPackComposer.of(input, town, locale, CREATED),
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
