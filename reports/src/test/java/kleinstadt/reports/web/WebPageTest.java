package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaKey;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;

final class WebPageTest {

    private static final ReportInput INPUT = SampleReport.create();
    private static final PageFiles FILES =
            new PageFiles(List.of("svg", "png"), true, List.of("indicators.csv", "context.csv"));

    private static String page(Locale locale) {
        Frame frame = new Frame("scatter", "Lübz <b>&", "\"Alter\"", "Quelle", "Punkte \"A\" < B");
        return WebPage.html(INPUT, Map.of(AreaKey.gemeinde("13076089"), List.of(frame)), FILES, locale);
    }

    @Test
    void linksLeadToTheFilesOfTheContract() {
        assertThat(page(Locale.GERMAN))
                .contains(
                        "src=\"charts/13076089-luebz/scatter.svg\"",
                        "href=\"charts/13076089-luebz/scatter.png\"",
                        "href=\"packs/16061045-heilbad-heiligenstadt.pdf\"",
                        "href=\"indicators.csv\"",
                        "href=\"context.csv\"");
    }

    @Test
    void everyTextIsEscaped() {
        assertThat(page(Locale.GERMAN))
                .contains("Lübz &lt;b&gt;&amp;. &quot;Alter&quot;", "alt=\"Punkte &quot;A&quot; &lt; B\"")
                .doesNotContain("<b>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(page(Locale.GERMAN)).doesNotContain("<script", "src=\"http", "@import", "<link");
    }

    @Test
    void townsOutsideTheSetAreNamed() {
        assertThat(page(Locale.GERMAN))
                .contains("Gardelegen, Gröningen gehören nicht zu den verglichenen Kleinstädten (bbsr-2019).");
    }

    @Test
    void keyFiguresHaveARowEachIndicatorAndSayWhyOneIsMissing() {
        String page = page(Locale.GERMAN);
        assertThat(Pattern.compile("<tr><th scope=\"row\">")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(20);
        assertThat(page).contains("<td class=\"none\">unbekannt oder geheim gehalten</td>");
    }

    @Test
    void sourcesComeWithTheirLicence() {
        assertThat(page(Locale.GERMAN))
                .contains("(12711-01-03-5): © Statistische Ämter des Bundes und der Länder", "Lizenz: dl-de/by-2-0");
    }

    @Test
    void englishPageIsEnglish() {
        assertThat(page(Locale.ENGLISH))
                .contains("<html lang=\"en\">", "Key figures", "unknown or confidential")
                .doesNotContain("Kennzahl", "Gemeinde ");
    }

    @Test
    void elementsAreClosed() {
        String page = page(Locale.GERMAN);
        for (String element : List.of("section", "table", "tr", "td", "th", "ul", "li", "figure", "p", "a", "div")) {
            long open = Pattern.compile("<" + element + "[ >]")
                    .matcher(page)
                    .results()
                    .count();
            long closed = Pattern.compile("</" + element + ">")
                    .matcher(page)
                    .results()
                    .count();
            assertThat(closed).as(element).isEqualTo(open);
        }
    }
}
