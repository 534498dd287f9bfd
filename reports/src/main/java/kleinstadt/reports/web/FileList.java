package kleinstadt.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.pack.ReportInput;

/** What else the run has written: packs, charts by town, tables. */
final class FileList {

    private final ReportInput input;
    private final Map<AreaKey, List<Frame>> charts;
    private final PageFiles files;
    private final PageTexts texts;
    private final Html html;

    FileList(ReportInput input, Map<AreaKey, List<Frame>> charts, PageFiles files, PageTexts texts, Html html) {
        this.input = input;
        this.charts = charts;
        this.files = files;
        this.texts = texts;
        this.html = html;
    }

    void write() {
        boolean packed = files.packs() || files.decks();
        if (packed || !files.images().isEmpty()) {
            packs();
            charts();
        }
        if (packed && files.drawn().size() > input.shown().size()) {
            others();
        }
        tables();
    }

    /** What shows towns together: the conference's, and each Land's. */
    private void packs() {
        open("files.packs");
        packs("<span data-t=\"files.packs.conference\"></span>", WebPage.CONFERENCE_PACK, AreaKey.EAST, "");
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            String towns = input.shown().stream()
                    .map(CaseTown::town)
                    .filter(town -> town.land().equals(land))
                    .map(Town::name)
                    .collect(Collectors.joining(", "));
            if (!towns.isEmpty()) {
                String name =
                        input.boundaries().find(land).map(area -> area.name()).orElse(land.key());
                packs("", WebPage.landPack(land), land, texts.text("files.packs.land", name, towns));
            }
        }
        html.markup("</section>\n");
    }

    private void packs(String markup, String folder, AreaKey area, String name) {
        html.markup("<details>\n<summary>").markup(markup).text(name).markup("</summary>\n");
        if (files.packs() || files.decks()) {
            html.markup("<p>");
            pack(folder);
            html.markup("</p>\n");
        }
        pictures(area, folder);
        html.markup("</details>\n");
    }

    private void charts() {
        open("files.charts");
        if (!files.images().isEmpty()) {
            html.markup("<p data-t=\"files.charts.note\"></p>\n");
        }
        for (CaseTown town : input.shown()) {
            String folder = WebPage.folder(town);
            html.markup("<details data-town-files=\"")
                    .text(town.town().centre().key())
                    .markup("\">\n")
                    .element("summary", town.town().name());
            if (files.packs() || files.decks()) {
                html.markup("<p><span data-t=\"files.town\" data-with=\"")
                        .text(town.town().name())
                        .markup("\"></span>");
                pack(folder);
                html.markup("</p>\n");
            }
            pictures(town.town().centre(), folder);
            html.markup("</details>\n");
        }
        html.markup("</section>\n");
    }

    private void pictures(AreaKey area, String folder) {
        if (!files.images().isEmpty()) {
            html.markup("<div class=\"pictures\" lang=\"" + texts.text("language") + "\">\n");
            for (Frame chart : charts.getOrDefault(area, List.of())) {
                figure(chart, "charts/" + folder + "/" + chart.id() + ".");
            }
            html.markup("</div>\n");
        }
    }

    private void figure(Frame chart, String file) {
        html.markup("<figure>\n<img loading=\"lazy\" width=\"1920\" height=\"1080\" src=\"")
                .text(file + files.images().get(0))
                .markup("\" alt=\"")
                .text(chart.alternative())
                .markup("\"/>\n<figcaption>")
                .text(chart.title() + ". " + chart.subtitle() + " ");
        for (String image : files.images()) {
            html.markup("[").link(file + image, image.toUpperCase(Locale.ROOT)).markup("] ");
        }
        html.markup("</figcaption>\n</figure>\n");
    }

    /** The towns drawn besides the shown ones, with their packs alone. */
    private void others() {
        open("files.others").markup("<ul class=\"others\">\n");
        for (CaseTown town :
                files.drawn().subList(input.shown().size(), files.drawn().size())) {
            html.markup("<li data-town-files=\"")
                    .text(town.town().centre().key())
                    .markup("\">")
                    .text(town.town().name());
            pack(WebPage.folder(town));
            html.markup("</li>\n");
        }
        html.markup("</ul>\n</section>\n");
    }

    /** Links to a pack in the forms there are. */
    private void pack(String name) {
        if (files.packs()) {
            html.markup(" ").link("packs/" + name + ".pdf", "PDF");
        }
        if (files.decks()) {
            html.markup(" ").link("decks/" + name + ".pptx", "PPTX");
        }
    }

    private void tables() {
        open("files.tables").markup("<ul>\n");
        for (String table : files.tables()) {
            html.markup("<li>").link(table, table);
            String key = "files." + table;
            if (texts.has(key)) {
                html.markup(": <span data-t=\"" + key + "\"></span>");
            }
            html.markup("</li>\n");
        }
        html.markup("</ul>\n</section>\n");
    }

    private Html open(String heading) {
        return html.markup("<section>\n<h3 data-t=\"" + heading + "\"></h3>\n");
    }
}
