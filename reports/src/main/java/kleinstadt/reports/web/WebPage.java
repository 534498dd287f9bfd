package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.Themes;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.pack.Slug;

/**
 * The page {@code index.html} with the folder {@code web/} beside it: all towns and indicators as a table, map and charts that
 * answer to the reader, and links to everything else a run has written. It opens from disk and loads nothing from elsewhere.
 */
public final class WebPage {

    /** File name of the conference's pack, without ending. */
    public static final String CONFERENCE_PACK = "konferenz";

    /** Folder beside {@code index.html}. */
    static final String FOLDER = "web/";

    /** Scripts of the page in the order they are loaded, after the data. */
    private static final List<String> SCRIPTS = List.of(
            "colours.js",
            "text.js",
            "figures.js",
            "state.js",
            "dom.js",
            "axis.js",
            "statement.js",
            "tip.js",
            "picker.js",
            "download.js",
            "strip.js",
            "classes.js",
            "map.js",
            "series.js",
            "definition.js",
            "profile.js",
            "view-indicator.js",
            "view-town.js",
            "view-table.js",
            "view-about.js",
            "main.js");

    private static final String STYLE = "page.css";

    private WebPage() {}

    /**
     * Writes the page.
     *
     * @param input all figures
     * @param charts frames of charts in the order to show: of each town by its centre, of each Land, and of the conference by the East
     * @param files what lies beside the page
     * @param locale language the page opens in; a reader can change it
     * @return the text of each file by its path from the folder of the run
     */
    public static SortedMap<String, String> files(
            ReportInput input, Map<AreaKey, List<Frame>> charts, PageFiles files, Locale locale) {
        PageTowns towns = new PageTowns(input);
        SourceLines lines = new SourceLines(input.sources());
        SortedMap<String, String> data = figures(input, towns, lines);
        data.put("data.js", data(input, towns, lines));
        data.put("map-data.js", Script.set("map", Outlines.write(input, towns)));
        List<String> scripts = new ArrayList<>(data.keySet());
        scripts.addAll(SCRIPTS);

        SortedMap<String, String> written = new TreeMap<>();
        data.forEach((name, text) -> written.put(FOLDER + name, text));
        SCRIPTS.forEach(name -> written.put(FOLDER + name, resource(name)));
        written.put(FOLDER + STYLE, resource(STYLE));
        written.put("index.html", IndexPage.html(input, charts, files, scripts, locale));
        return written;
    }

    /** Folder name of a town below {@code charts/}, and file name of its pack. */
    public static String folder(CaseTown town) {
        return town.town().centre().key() + "-" + Slug.of(town.town().name());
    }

    /** File name of a Land's pack, without ending. */
    public static String landPack(AreaKey land) {
        return "land-" + land.key();
    }

    /** A script of figures each theme. */
    private static SortedMap<String, String> figures(ReportInput input, PageTowns towns, SourceLines lines) {
        Figures figures = new Figures(input, towns, lines);
        Map<String, ObjectNode> byTheme = new TreeMap<>();
        for (IndicatorDefinition definition : Definitions.list(input)) {
            byTheme.computeIfAbsent(definition.theme(), theme -> Script.object())
                    .set(definition.id(), figures.write(definition));
        }
        SortedMap<String, String> scripts = new TreeMap<>();
        byTheme.forEach((theme, node) -> scripts.put("figures-" + theme + ".js", Script.set("figures." + theme, node)));
        return scripts;
    }

    private static String data(ReportInput input, PageTowns towns, SourceLines lines) {
        StringBuilder script = new StringBuilder();
        ObjectNode texts = Script.object();
        PageTexts.LANGUAGES.forEach(language -> texts.set(language.getLanguage(), PageTexts.write(language)));
        script.append(Script.set("texts", texts));
        script.append(Script.set("towns", towns.write()));
        script.append(Script.set("definitions", Definitions.write(input)));
        ArrayNode themes = Script.object().arrayNode();
        Themes.ALL.stream()
                .filter(theme -> Definitions.list(input).stream()
                        .anyMatch(definition -> definition.theme().equals(theme)))
                .forEach(themes::add);
        script.append(Script.set("themes", themes));
        script.append(Script.set("periods", Definitions.periods(input)));
        script.append(Script.set("sources", Definitions.sources(input)));
        script.append(Script.set("sourceLines", lines.write()));
        ObjectNode territory = Script.object();
        input.territory()
                .ifPresent(date -> PageTexts.LANGUAGES.forEach(
                        language -> territory.put(language.getLanguage(), new Texts(language).date(date.date()))));
        return script.append(Script.set("territory", territory.isEmpty() ? territory.nullNode() : territory))
                .toString();
    }

    /**
     * Text of a file of the page.
     *
     * @throws IllegalStateException if the program lacks it
     */
    static String resource(String name) {
        try (InputStream stream = WebPage.class.getResourceAsStream("page/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource page/" + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
