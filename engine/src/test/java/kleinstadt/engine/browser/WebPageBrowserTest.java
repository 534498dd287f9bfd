package kleinstadt.engine.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.engine.output.ChartFiles;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.UsualRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of a run on the bundled snapshot, opened from disk in Chromium and used as a reader does. */
@org.jspecify.annotations.NullUnmarked
final class WebPageBrowserTest {

    private static final String LUEBZ = "13076089";

    @TempDir
    private static Path folder;

    private static Study study;
    private static ChromeDriver driver;
    private static PageUnderTest page;

    @BeforeAll
    static void openThePage() throws IOException {
        Path downloads = Files.createDirectories(folder.resolve("downloads"));
        driver = Chromium.start(Files.createDirectories(folder.resolve("profile")), downloads);
        Path out = Files.createDirectories(folder.resolve("out"));
        RunOptions options = UsualRun.options(out, List.of(), Locale.GERMAN, Set.of(ChartFormat.HTML));
        study = UsualRun.study(options);
        new ChartFiles(study, options, out, new SilentProgress()).write();
        page = new PageUnderTest(driver, out.resolve("index.html"));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @BeforeEach
    void forgetWhatWasBefore() {
        page.requests();
        page.complaints();
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, de", "town, de", "compare, de", "table, de", "about, de", "files, de",
        "indicator, en", "town, en", "compare, en", "table, en", "about, en", "files, en",
    })
    void everyViewIsAccessibleWithoutComplaintAndWithoutNetwork(String view, String language) {
        page.open("#view=" + view + "&town=" + LUEBZ + "&compare=16061045&theme=ageing&land=13&lang=" + language);
        assertThat(page.textOf("#view-" + view + " h2")).isNotBlank();
        assertThat(page.list(".view").stream().filter(WebElement::isDisplayed)).hasSize(1);
        assertThat(page.accessibilityProblems()).isEmpty();
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests()).isNotEmpty().allMatch(address -> address.matches("(file|data|about|blob):.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator", "town", "compare", "table", "about", "files"})
    void aPhoneNeedsNoSidewaysScrolling(String view) {
        page.open("#view=" + view + "&town=16061045&compare=15083245&indicator=net-migration-rate", 390, 844);
        assertThat(page.number("return document.documentElement.clientWidth")).isLessThan(520);
        assertThat(page.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(page.number("return document.documentElement.clientWidth"));
        assertThat(page.accessibilityProblems()).isEmpty();
    }

    @Test
    void figuresRanksAndIntervalsAreThoseOfTheRun() {
        page.open("");
        assertThat(new FigureComparison(study, page).compare()).isGreaterThan(20_000);
    }

    @Test
    void aTownIsFoundHoweverItsUmlautIsWritten() {
        page.open("#view=indicator&town=14729140");
        for (String query : List.of("luebz", "LÜBZ", "lubz", LUEBZ)) {
            page.pick("town", "frohburg");
            assertThat(page.textOf(".fact-town")).isEqualTo("Frohburg");
            page.pick("town", query);
            assertThat(page.textOf(".fact-town")).as(query).isEqualTo("Lübz");
        }
        assertThat(page.text("return location.hash")).contains("town=" + LUEBZ);
        page.await(() -> page.textOf("#live").startsWith("Lübz"), "the announcement");
        page.back();
        assertThat(page.textOf(".fact-town")).isEqualTo("Frohburg");
    }

    @Test
    void whatIsNotFoundChangesNothing() {
        page.open("#view=indicator&town=" + LUEBZ);
        page.pick("town", "Atlantis");
        assertThat(page.textOf("#town-list")).isEqualTo("Nichts gefunden");
        page.press(Keys.ESCAPE);
        assertThat(page.find("#town").getAttribute("value")).isEqualTo("Lübz");
        assertThat(page.textOf(".fact-town")).isEqualTo("Lübz");
    }

    @Test
    void indicatorThemeAndPeriodCanBeChosen() {
        page.open("#view=indicator&town=" + LUEBZ);
        page.pick("indicator", "arbeitslose 100");
        assertThat(page.textOf("#heading-indicator")).startsWith("Arbeitslose je 100");
        page.select("pick-period", "2009");
        assertThat(page.textOf("#heading-indicator")).endsWith(", 2009");
        assertThat(page.text("return location.hash")).contains("period=2009");
        page.select("pick-theme", "digital");
        assertThat(page.text("return Kleinstadt.currentIndicator().theme")).isEqualTo("digital");
        assertThat(page.text("return location.hash")).doesNotContain("period");
    }

    @Test
    void theTableIsSearchedFilteredAndSorted() {
        page.open("#view=table&indicator=population");
        page.await(() -> page.list(".rows tr").size() == 441, "all towns");
        page.find("#table-search").sendKeys("grossroehrsdorf");
        assertThat(page.list(".rows tr")).hasSize(1);
        assertThat(page.textOf("#table-count")).isEqualTo("1 von 441 Städten");
        assertThat(driver.switchTo().activeElement().getAttribute("id")).isEqualTo("table-search");
        page.find("#table-search").clear();
        page.find("#table-search").sendKeys(" ", Keys.BACK_SPACE);
        page.select("pick-land", "13");
        assertThat(page.list(".rows tr")).hasSize(43);
        page.select("table-type", "shown");
        assertThat(page.list(".rows tr")).hasSize(2);
        page.select("table-type", "");
        page.click("[data-focus='sort-value']");
        List<Double> values = page
                .json(
                        "[...document.querySelectorAll('.rows tr')].map((row) => "
                                + "Kleinstadt.currentSlice().value[Kleinstadt.townByKey.get(row.querySelector('button').dataset.town).index])")
                .findValuesAsText("none")
                .stream()
                .map(Double::valueOf)
                .toList();
        assertThat(values).isSorted();
        assertThat(page.find("th[aria-sort]").getAttribute("aria-sort")).isEqualTo("ascending");
        page.click("[data-focus='sort-value']");
        assertThat(page.find("th[aria-sort]").getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(driver.switchTo().activeElement().getAttribute("data-focus")).isEqualTo("sort-value");
        page.select("table-columns", "theme");
        assertThat(page.list(".theme-table thead th").size())
                .isEqualTo(1
                        + page.number("return Kleinstadt.definitions.filter((d) => d.theme === 'population').length"));
    }

    @Test
    void townsOutsideTheSetHaveTheRankTheyWouldHave() {
        page.open("#view=table&indicator=population&search=Gardelegen");
        assertThat(page.textOf(".rows tr")).contains("nicht unter den verglichenen", "(wäre 2)");
        page.open("#view=indicator&indicator=population&town=15083245");
        assertThat(page.textOf(".fact")).contains("Gröningen gehört nicht zu den 439 verglichenen", "Wäre Rang");
    }

    @Test
    void whatIsMissingSaysWhyAndIsHatched() {
        page.open("#view=table&indicator=share-unemployed-25-to-54");
        page.open("#view=about");
        String indicator = page.text(
                "return Kleinstadt.definitions.find((d) => { const s = Kleinstadt.latest(d.id); return s && s.n < 430; }).id");
        page.open("#view=table&down=1&indicator=" + indicator);
        assertThat(page.list(".rows td.none"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getText()).isNotBlank());
        page.open("#view=indicator&indicator=" + indicator);
        assertThat(page.list("path[fill='url(#hatching)']")).isNotEmpty();
        assertThat(page.textOf(".legend")).contains("keine Angabe");
    }

    @Test
    void mapStripAndTableAnswerToAClick() {
        page.open("#view=indicator&indicator=population&town=14729140");
        int index = (int) page.number("return Kleinstadt.townByKey.get('" + LUEBZ + "').index");
        page.run(
                "const p = document.querySelector('path[data-town=\"' + arguments[0] + '\"]'); "
                        + "p.dispatchEvent(new MouseEvent('click', {bubbles: true}));",
                index);
        assertThat(page.textOf(".fact-town")).isEqualTo("Lübz");
        page.open("#view=table&indicator=population&town=14729140&search=Malchin");
        page.click(".rows button");
        assertThat(page.find("#town").getAttribute("value")).isEqualTo("Malchin");
        assertThat(driver.switchTo().activeElement().getText()).isEqualTo("Malchin");
    }

    @Test
    void twoTownsAreComparedSideBySide() {
        page.open("#view=compare&town=13071092");
        assertThat(page.textOf("#heading-compare")).isEqualTo("Malchin vergleichen");
        page.pick("compare", "heiligenst");
        assertThat(page.textOf("#heading-compare")).isEqualTo("Malchin und Heilbad Heiligenstadt");
        assertThat(page.list("#view-compare .profile tbody tr:not(.theme)")).hasSize((int)
                page.number("return Kleinstadt.definitions.filter((d) => Kleinstadt.latest(d.id)).length"));
        page.click("[data-focus='swap']");
        assertThat(page.textOf("#heading-compare")).isEqualTo("Heilbad Heiligenstadt und Malchin");
        page.click("#pick-compare .clear");
        assertThat(page.textOf("#heading-compare")).isEqualTo("Heilbad Heiligenstadt vergleichen");
    }

    @Test
    void aTypoFindsTheNearestNames() {
        page.open("#view=indicator&town=14729140");
        page.pick("town", "Schmalkaden");
        assertThat(page.textOf(".fact-town")).isEqualTo("Schmalkalden");
        page.find("#town").click();
        page.find("#town").sendKeys(Keys.chord(Keys.CONTROL, "a"), "heiligenstatt");
        assertThat(page.textOf("#town-list"))
                .startsWith("Nicht gefunden. Gemeint war vielleicht:")
                .contains("Heilbad Heiligenstadt");
    }

    /** 56 of 70 against 48 of 80, Newcombe 1998 (Statistics in Medicine 17: 873-890), table II, example (a), method 10. */
    @Test
    void differencesHaveNewcombesInterval() {
        page.open("");
        JsonNode found = page.json("Kleinstadt.difference({value: 0.8, lower: 0.69181, upper: 0.87695}, "
                + "{value: 0.6, lower: 0.49038, upper: 0.70038})");
        assertThat(found.path("value").asDouble()).isCloseTo(0.2, within(1e-9));
        assertThat(found.path("lower").asDouble()).isCloseTo(0.0524, within(5e-5));
        assertThat(found.path("upper").asDouble()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void aDifferenceWithinChanceIsNotCalledOne() {
        page.open("#view=compare&town=13071092&compare=" + LUEBZ);
        JsonNode verdicts = page.json("Kleinstadt.latestByTheme().flatMap(({slices}) => slices).map((s) => "
                + "Kleinstadt.differenceOf(s, Kleinstadt.town().index, Kleinstadt.other().index)).filter(Boolean)");
        assertThat(verdicts).isNotEmpty().allSatisfy(each -> {
            boolean leavesOutZero = each.has("lower")
                    && (each.path("lower").asDouble() > 0 || each.path("upper").asDouble() < 0);
            assertThat(List.of("higher", "lower").contains(each.path("verdict").asText()))
                    .isEqualTo(leavesOutZero);
        });
    }

    @Test
    void theLanguageChangesTextsAndNumbersAndStays() {
        page.open("#view=indicator&indicator=share-65-plus&town=" + LUEBZ);
        assertThat(page.textOf(".fact-number")).isEqualTo("31,4%");
        page.click("button[lang='en']");
        assertThat(page.textOf(".fact-number")).isEqualTo("31.4%");
        assertThat(page.textOf("#heading-indicator")).isEqualTo("Share 65 and older, 31 December 2023");
        assertThat(page.text("return document.documentElement.lang")).isEqualTo("en");
        assertThat(page.textOf("nav.views")).contains("Explanations").doesNotContain("Erläuterungen");
        String hash = page.text("return location.hash");
        assertThat(hash).contains("lang=en");
        page.open(hash);
        assertThat(page.textOf(".fact-number")).isEqualTo("31.4%");
        assertThat(page.json("Object.keys(Kleinstadt.texts.de).filter((k) => !(k in Kleinstadt.texts.en))"))
                .isEmpty();
    }

    @Test
    void linesDoNotCrossACensus() {
        page.open("#view=indicator&indicator=population&town=" + LUEBZ);
        // Each stretch of Lübz, drawn in the colour of the town: as many as censuses it is counted by.
        assertThat(page.list(".area-series path[stroke='#C8420A'][stroke-linejoin]"))
                .hasSize((int)
                        page.number("return new Set(Kleinstadt.slices('population').map((slice) => slice.base)).size"))
                .hasSize(3);
    }

    @Test
    void definitionAndSourcesAreOneClickAway() {
        page.open("#view=indicator&indicator=share-65-plus&town=" + LUEBZ);
        page.click("#definition summary");
        assertThat(page.textOf("#definition"))
                .contains("100 * population-by-age[65+] / population-by-age", "dl-de/by-2-0", "INKAR 4111 a_bev65um");
        assertThat(page.find("#definition a").getAttribute("href")).startsWith("https://");
        page.pick("town", "malchin");
        assertThat(page.find("#definition").getAttribute("open"))
                .as("stays open")
                .isNotNull();
    }

    @Test
    void theKeyboardReachesEverything() {
        page.open("#view=indicator&town=" + LUEBZ);
        page.press(Keys.TAB);
        assertThat(driver.switchTo().activeElement().getText()).isEqualTo("Zum Inhalt springen");
        page.press(Keys.ENTER);
        assertThat(driver.switchTo().activeElement().getAttribute("id")).isEqualTo("main");
        page.run("document.getElementById('town').focus()");
        page.press(Keys.ARROW_DOWN);
        assertThat(page.find("#town").getAttribute("aria-expanded")).isEqualTo("true");
        page.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(page.textOf(".fact-town")).isEqualTo(nextInGerman("Lübz"));
        assertThat(driver.switchTo().activeElement().getAttribute("id")).isEqualTo("town");
        assertThat(page.text("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void tablesAndChartsAreSaved() throws IOException {
        page.open("#view=table&indicator=unemployment-ratio&land=13&sort=name&town=" + LUEBZ);
        page.click("#table-download");
        Path table = downloaded("unemployment-ratio.csv");
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(44);
        assertThat(lines.get(0)).startsWith("\ufeffSchlüssel;Stadt;Land;");
        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith("13071092;Malchin;Mecklenburg-Vorpommern;") && line.contains(";10,4;"));
        page.open("#view=indicator&indicator=unemployment-ratio&lang=en&town=" + LUEBZ);
        page.click(".area-map .actions button");
        Path map = downloaded("unemployment-ratio-map.svg");
        assertThat(Files.readString(map, StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .contains("data-town", "Source: ")
                .doesNotContain("<script");
        assertThat(page.json("Kleinstadt.csv([['=1+1', {number: -1.5, decimals: 1}, 'a\"b']])")
                        .asText())
                .isEqualTo("'=1+1,-1.5,\"a\"\"b\"\r\n");
    }

    /** The town that follows in a German dictionary, where ü is a u. */
    private static String nextInGerman(String name) {
        List<String> names = study.towns().towns().stream()
                .map(town -> town.name())
                .sorted(Collator.getInstance(Locale.GERMAN))
                .toList();
        return names.get(names.indexOf(name) + 1);
    }

    /** The browser first keeps the place of a file with an empty one and moves the whole content there at the end. */
    private static Path downloaded(String name) {
        File file = folder.resolve("downloads").resolve(name).toFile();
        page.await(() -> file.length() > 0, name);
        return file.toPath();
    }

    @Test
    void paperHasTheViewWithoutItsControls() throws IOException {
        page.open("#view=indicator&indicator=share-65-plus&town=" + LUEBZ);
        try (PDDocument pdf = Loader.loadPDF(page.print())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Anteil 65-Jährige und Ältere", "31,4", "Quelle:", "Auswahl: Lübz")
                    .doesNotContain("Als SVG speichern", "Vergleichen mit");
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void addressesThatMakeNoSenseAreIgnored() {
        page.open("#view=nonsense&town=99999999&indicator=%3Cscript%3E&period=1&land=99&sort=&lang=fr&compare=x");
        assertThat(page.textOf(".fact-town")).isNotBlank();
        page.open("#" + LUEBZ + "-luebz");
        assertThat(page.textOf("#heading-town"))
                .as("address of an earlier version")
                .isEqualTo("Lübz im Profil");
        assertThat(page.complaints()).isEmpty();
    }
}
