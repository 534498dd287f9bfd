package kleinstadt.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.UsualRun;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.web.WebPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Packs with the bundled figures conform to PDF/A-2a and PDF/UA-1 as veraPDF sees it, stay small, and yield their titles and
 * figures as text. Every time those of one town a language are made, with {@code -Dkleinstadt.all-packs=true} those of
 * all case towns and Länder.
 */
final class PackFilesTest {

    private static final int MOST_BYTES = 3_000_000;

    private static final boolean ALL = Boolean.getBoolean("kleinstadt.all-packs");

    /** A town with many missing figures, and one that is not in the set. */
    private static final Map<String, String> TOWNS = Map.of("de", "16061045", "en", "15083245");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void packsConformAndYieldTheirText(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Study study = UsualRun.study(options(locale));
        ChartFiles files = new ChartFiles(study, options(locale), folder, new SilentProgress());
        files.write();
        ChartSpecs specs = new ChartSpecs(StudyCharts.input(study), locale);
        Packs packs = new Packs(StudyCharts.input(study), locale, Instant.EPOCH);
        for (CaseTown town : study.shown()) {
            check(WebPage.folder(town), specs.of(town));
        }
        Set<AreaKey> laender =
                study.shown().stream().map(town -> town.town().land()).collect(Collectors.toSet());
        for (AreaKey land : laender) {
            check(WebPage.landPack(land), List.of());
        }
        check(WebPage.CONFERENCE_PACK, specs.together(study.shown(), packs.conferenceName()));
        assertThat(laender).hasSize(ALL ? 5 : 1);
    }

    private void check(String name, List<ChartSpec> charts) throws Exception {
        byte[] pdf = Files.readAllBytes(folder.resolve("packs").resolve(name + ".pdf"));
        assertThat(pdf.length).as(name).isLessThan(MOST_BYTES);
        assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).as(name).isEmpty();
        assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
        String text = text(pdf);
        assertThat(charts)
                .as(name)
                .allSatisfy(
                        chart -> assertThat(text).contains(plain(chart.frame().title())));
    }

    /** The text of a PDF without its line breaks. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad]+", "");
    }

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .limit(10)
                    .toList();
        }
    }

    private RunOptions options(Locale locale) {
        List<String> towns = ALL ? List.of() : List.of(TOWNS.getOrDefault(locale.getLanguage(), ""));
        return UsualRun.options(folder, towns, locale, Set.of(ChartFormat.PDF));
    }
}
