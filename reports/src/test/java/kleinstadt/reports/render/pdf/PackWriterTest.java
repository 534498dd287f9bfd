package kleinstadt.reports.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.Part;
import kleinstadt.reports.content.Table;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.render.Painters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackWriterTest {

    private final SamplePdfs german = new SamplePdfs(Locale.GERMAN);

    @Test
    void yieldsEveryTitleAndFigureAsText() throws IOException {
        for (SamplePdfs.Kind kind : SamplePdfs.Kind.values()) {
            PackContent content = german.content(kind);
            try (PDDocument document = Loader.loadPDF(SamplePdfs.write(content))) {
                String text = plain(text(document));
                assertThat(text)
                        .contains(
                                plain(content.cover().name()),
                                plain(content.cover().place()));
                content.cover().figures().forEach(figure -> assertThat(text).contains(plain(figure.figure())));
                for (PackContent.Section section : content.sections()) {
                    assertThat(text).contains(plain(section.title()));
                    for (Part part : section.parts()) {
                        assertThat(text).contains(plain(part.title()));
                        if (part instanceof Part.Figures figures) {
                            for (Table.Row row : figures.table().rows()) {
                                row.cells().forEach(cell -> assertThat(text).contains(words(cell.text())));
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyChartIsAFigureWithItsWords() throws IOException {
        PackContent content = german.content(SamplePdfs.Kind.TOWN);
        try (PDDocument document = Loader.loadPDF(SamplePdfs.write(content))) {
            List<PDStructureElement> elements = elements(document);
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactlyInAnyOrderElementsOf(german.charts("13076089").stream()
                            .map(chart -> chart.frame().alternative())
                            .toList());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "H4", "Table", "TR", "TH", "TD", "L", "LI", "TOC", "TOCI", "Link");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("H1"))
                    .hasSize(1);
        }
    }

    @Test
    void embedsEveryFontAsSubsetAndDrawsNoImages() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdfs.write(german.content(SamplePdfs.Kind.TOWN)))) {
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
        for (SamplePdfs.Kind kind : SamplePdfs.Kind.values()) {
            assertThat(SamplePdfs.write(new SamplePdfs(Locale.GERMAN).content(kind)))
                    .isEqualTo(SamplePdfs.write(german.content(kind)));
        }
    }

    @Test
    void hasABookmarkForEachSectionAndPartAndContentsThatLeadThere() throws IOException {
        PackContent content = german.content(SamplePdfs.Kind.TOWN);
        try (PDDocument document = Loader.loadPDF(SamplePdfs.write(content))) {
            List<String> expected = new ArrayList<>(List.of("Titel und Kennzahlen", "Inhalt"));
            for (PackContent.Section section : content.sections()) {
                expected.add(section.title());
                // The pack's own name before each line would say nothing.
                section.parts().forEach(part -> expected.add(part.bookmark().replaceFirst("^Lübz\\u2002·\\u2002", "")));
            }
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmark(item, document, bookmarks);
            }
            assertThat(bookmarks).isEqualTo(expected);
            // All but the cover and the contents themselves.
            assertThat(document.getPage(1).getAnnotations()).hasSize(expected.size() - 2);
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdfs.write(german.content(SamplePdfs.Kind.TOWN)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lübz: Zahlen und Karten");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SamplePdfs.CREATED);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("Lübz: Zahlen und Karten", "2026-11-22T00:00:00");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
            assertThat(text(document)).contains("Seite 1 von " + document.getNumberOfPages());
        }
        try (PDDocument document =
                Loader.loadPDF(SamplePdfs.write(new SamplePdfs(Locale.ENGLISH).content(SamplePdfs.Kind.TOWN)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(document)).contains("page 1 of " + document.getNumberOfPages(), "Contents");
        }
    }

    @Test
    void writesAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("13076089-luebz.pdf");
        PackContent content = german.content(SamplePdfs.Kind.TOWN);

        PackWriter.write(content, new Painters(new MapPainter())::paintBody, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(SamplePdfs.write(content));
    }

    @Test
    void bringsAColourProfileThatJavaAccepts() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());

        assertThat(profile.getNumComponents()).isEqualTo(3);
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(SrgbProfile.bytes()).isEqualTo(SrgbProfile.bytes());
    }

    private static void bookmark(PDOutlineItem item, PDDocument document, List<String> found) throws IOException {
        found.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).isNotNull();
        for (PDOutlineItem child : item.children()) {
            bookmark(child, document, found);
        }
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** Without spaces and line ends, which fall where lines break. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }

    /** The first word of a cell: the rest may stand in other lines beside other cells. */
    private static String words(String text) {
        return plain(text.split(" ", 2)[0]);
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
