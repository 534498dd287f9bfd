package kleinstadt.reports.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kleinstadt.reports.compose.RevisionWords;
import kleinstadt.reports.content.RevisionPack;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.sample.SampleRevision;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every kind of pack conforms to PDF/A-2a and PDF/UA-1 in both languages, as veraPDF sees it. */
final class PackConformanceTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> packs() {
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .flatMap(locale -> Stream.of(SamplePdfs.Kind.values()).map(kind -> Arguments.of(kind, locale)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void conforms(SamplePdfs.Kind kind, Locale locale) throws Exception {
        byte[] pdf = SamplePdfs.write(new SamplePdfs(locale).content(kind));

        assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf.length).isLessThan(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aRevisionReportConforms(String language) throws Exception {
        for (RevisionReport report : List.of(SampleRevision.create(), SampleRevision.nothing())) {
            RevisionWords words = new RevisionWords(report, Locale.forLanguageTag(language));
            byte[] pdf = SamplePdfs.write(RevisionPack.of(report, words, SamplePdfs.CREATED));

            assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void theCheckFindsAPackWithoutLanguageAndTags() throws Exception {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        byte[] pdf = SamplePdfs.write(new SamplePdfs(Locale.GERMAN).content(SamplePdfs.Kind.CONFERENCE));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(broken);
        }

        assertThat(problems(broken.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .limit(10)
                    .toList();
        }
    }
}
