package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleBoundaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class WebPageTest {

    private static final ReportInput INPUT = SampleBoundaries.reportWithBoundaries();
    private static final PageFiles FILES = new PageFiles(
            List.of("svg", "png"),
            true,
            true,
            Stream.concat(
                            INPUT.shown().stream(),
                            Stream.of(new CaseTown(INPUT.towns().towns().get(100), true)))
                    .toList(),
            List.of("context.csv", "indicators.csv", "other.csv"));
    private static final SortedMap<String, String> GERMAN = files(Locale.GERMAN);

    private static SortedMap<String, String> files(Locale locale) {
        Frame frame = new Frame("scatter", "Lübz <b>&", "\"Alter\"", "Quelle", "Punkte \"A\" < B");
        return WebPage.files(INPUT, Map.of(AreaKey.gemeinde("13076089"), List.of(frame)), FILES, locale);
    }

    private static String page(Locale locale) {
        return files(locale).getOrDefault("index.html", "");
    }

    private static List<Element> elements(String page) throws IOException, SAXException, ParserConfigurationException {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void thePageIsWellFormedAndEveryIdResolves(String language) throws Exception {
        List<Element> elements = elements(page(Locale.forLanguageTag(language)));
        List<String> ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        Set<String> wanted = new HashSet<>();
        for (Element element : elements) {
            for (String attribute : List.of("for", "aria-labelledby", "aria-controls", "aria-describedby")) {
                wanted.addAll(List.of(element.getAttribute(attribute).split(" ", -1)));
            }
            String target = element.getAttribute("href");
            if (target.startsWith("#") && !target.contains("=")) {
                wanted.add(target.substring(1));
            }
        }
        wanted.remove("");
        assertThat(ids).containsAll(wanted);
    }

    @Test
    void everythingThePageLoadsLiesBesideIt() throws Exception {
        for (Element element : elements(page(Locale.GERMAN))) {
            String source = element.getAttribute("src");
            if (element.getTagName().equals("script")) {
                assertThat(GERMAN).containsKey(source);
            } else if (element.getTagName().equals("link")
                    && !element.getAttribute("href").startsWith("data:")) {
                assertThat(GERMAN).containsKey(element.getAttribute("href"));
            } else if (!source.isEmpty()) {
                assertThat(source).isEqualTo("charts/13076089-luebz/scatter.svg");
            }
        }
    }

    @Test
    void nothingIsAskedOfTheNetwork() {
        GERMAN.forEach((name, text) -> {
            assertThat(text)
                    .as(name)
                    .doesNotContain("fetch(", "XMLHttpRequest", "WebSocket", "import(", "@import", "sendBeacon");
            assertThat(text)
                    .as(name)
                    .doesNotContainPattern("src=\"(https?:)?//")
                    .doesNotContainPattern("url\\((?!#|')");
        });
    }

    @Test
    void noTextIsTakenForMarkup() {
        GERMAN.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("));
    }

    @Test
    void everyScriptIsLoadedAfterTheData() throws Exception {
        List<String> loaded = elements(page(Locale.GERMAN)).stream()
                .map(element -> element.getAttribute("src"))
                .filter(source -> source.endsWith(".js"))
                .toList();
        assertThat(loaded)
                .containsExactlyInAnyOrderElementsOf(GERMAN.keySet().stream()
                        .filter(name -> name.endsWith(".js"))
                        .toList());
        assertThat(loaded.indexOf("web/data.js")).isLessThan(loaded.indexOf("web/text.js"));
        assertThat(loaded).last().isEqualTo("web/main.js");
    }

    @Test
    void linksLeadToTheFilesOfTheContract() {
        assertThat(page(Locale.GERMAN))
                .contains(
                        "src=\"charts/13076089-luebz/scatter.svg\"",
                        "href=\"charts/13076089-luebz/scatter.png\"",
                        "href=\"packs/konferenz.pdf\"",
                        "href=\"packs/land-13.pdf\"",
                        "href=\"packs/16061045-heilbad-heiligenstadt.pdf\"",
                        "href=\"decks/land-13.pptx\"",
                        "href=\"decks/16061045-heilbad-heiligenstadt.pptx\"",
                        "<li data-town-files=\""
                                + FILES.drawn().get(10).town().centre().key() + "\">",
                        "href=\"indicators.csv\"",
                        "href=\"other.csv\"");
    }

    @Test
    void withoutPacksAndPicturesThereAreNoLinksToThem() {
        String page = WebPage.files(
                        INPUT, Map.of(), new PageFiles(List.of(), false, false, List.of(), List.of()), Locale.GERMAN)
                .getOrDefault("index.html", "");
        assertThat(page).doesNotContain("packs/", "charts/", "data-town-files");
    }

    @Test
    void everyTextIsEscaped() {
        assertThat(page(Locale.GERMAN))
                .contains("Lübz &lt;b&gt;&amp;. &quot;Alter&quot;", "alt=\"Punkte &quot;A&quot; &lt; B\"")
                .doesNotContain("<b>");
    }

    @Test
    void thePageIsInTheLanguageOfTheRunAndHoldsTheOther() {
        assertThat(page(Locale.ENGLISH))
                .contains("<html lang=\"en\">", ">Town profile<", "439 small towns")
                .doesNotContain("Stadtprofil", "{{", "{0}");
        assertThat(page(Locale.GERMAN)).contains("<html lang=\"de\">", ">Stadtprofil<", "439 Kleinstädte");
        assertThat(GERMAN.get("web/data.js"))
                .contains("Stadtprofil", "Town profile", "unbekannt oder geheim", "unknown or conf");
        SortedMap<String, String> english = files(Locale.ENGLISH);
        GERMAN.forEach((name, text) -> {
            if (!name.equals("index.html")) {
                assertThat(english).containsEntry(name, text);
            }
        });
    }

    @Test
    void everyTextTheScriptsAskForIsThere() {
        PageTexts texts = new PageTexts(Locale.GERMAN);
        Pattern asked = Pattern.compile("K\\.t\\('([^']+)'[,)]");
        GERMAN.forEach((name, script) -> {
            if (name.endsWith(".js") && !name.contains("data")) {
                asked.matcher(script)
                        .results()
                        .forEach(found -> assertThat(texts.has(found.group(1)))
                                .as("%s in %s", found.group(1), name)
                                .isTrue());
            }
        });
    }

    @Test
    void twoPagesHaveTheSameBytes() {
        assertThat(files(Locale.GERMAN)).isEqualTo(GERMAN);
    }
}
