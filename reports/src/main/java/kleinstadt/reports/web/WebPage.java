package kleinstadt.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.source.Source;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.pack.Slug;

/** The page {@code index.html}: the case towns with their charts, their key figures, the data files and the sources. */
public final class WebPage {

    private static final String BUNDLE = "kleinstadt.reports.web.page";
    private static final String STYLE = """
            body{font:18px/1.5 "Liberation Sans",Arial,Helvetica,sans-serif;color:#1a1d21;margin:0 auto;max-width:76rem;\
            padding:1.5rem}
            h1{font-size:2.2rem;line-height:1.2}h2{margin-top:3rem;border-top:2px solid #dde1e6;padding-top:1rem}
            a{color:#1f4e79}nav ul{columns:2;padding-left:1.2rem}
            figure{margin:1.5rem 0}figure img{width:100%;height:auto;border:1px solid #dde1e6}
            figcaption{color:#555b63;font-size:.9rem}
            .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.8rem;line-height:1.3}
            th,td{padding:.35rem .4rem;border-bottom:1px solid #dde1e6;text-align:right;white-space:nowrap}
            thead th,th[scope=row]{white-space:normal}thead th{vertical-align:bottom}th[scope=row]{min-width:13rem}
            th[scope=row],thead th:first-child{text-align:left;position:sticky;left:0;background:#fff}
            .none{color:#555b63;font-style:italic;white-space:normal}.note{background:#f4f5f7;padding:.6rem 1rem}
            """;

    /** File name of the conference's pack, without ending. */
    public static final String CONFERENCE_PACK = "konferenz";

    private WebPage() {}

    /**
     * Writes the page.
     *
     * @param input all figures
     * @param charts frames of each town's charts in the order to show, by the town's centre
     * @param files what lies beside the page
     * @param locale language of the reader
     * @return the page, complete and without anything to load from elsewhere
     */
    public static String html(ReportInput input, Map<AreaKey, List<Frame>> charts, PageFiles files, Locale locale) {
        Texts texts = new Texts(BUNDLE, locale);
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n<html lang=\"")
                .text(texts.text("language"))
                .markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", texts.text("title"))
                .markup("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<header>\n")
                .element("h1", texts.text("title"))
                .element(
                        "p",
                        texts.text(
                                "introduction",
                                texts.number(input.towns().towns().size(), 0)));
        outside(input, texts, html);
        html.markup("</header>\n");
        contents(input, texts, html);
        html.markup("<main>\n");
        if (files.packs()) {
            packs(input, texts, html);
        }
        KeyFigures.write(input, texts, new Texts(locale), html);
        for (CaseTown town : input.shown()) {
            town(town, charts.getOrDefault(town.town().centre(), List.of()), files, texts, html);
        }
        html.markup("</main>\n<footer>\n");
        tables(files, texts, html);
        sources(input, texts, html);
        return html.markup("</footer>\n</body>\n</html>\n").toString();
    }

    /** Folder name of a town below {@code charts/}, and file name of its pack. */
    public static String folder(CaseTown town) {
        return town.town().centre().key() + "-" + Slug.of(town.town().name());
    }

    /** File name of a Land's pack, without ending. */
    public static String landPack(AreaKey land) {
        return "land-" + land.key();
    }

    private static void packs(ReportInput input, Texts texts, Html html) {
        html.markup("<section>\n").element("h2", texts.text("packs")).markup("<ul>\n<li>");
        html.link("packs/" + CONFERENCE_PACK + ".pdf", texts.text("packs.conference"))
                .markup("</li>\n");
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            String towns = input.shown().stream()
                    .map(CaseTown::town)
                    .filter(town -> town.land().equals(land))
                    .map(Town::name)
                    .collect(Collectors.joining(", "));
            if (!towns.isEmpty()) {
                String name =
                        input.boundaries().find(land).map(area -> area.name()).orElse(land.key());
                html.markup("<li>")
                        .link("packs/" + landPack(land) + ".pdf", texts.text("packs.land", name, towns))
                        .markup("</li>\n");
            }
        }
        html.markup("</ul>\n</section>\n");
    }

    private static void outside(ReportInput input, Texts texts, Html html) {
        List<String> names = input.shown().stream()
                .filter(town -> !town.inSet())
                .map(town -> town.town().name())
                .toList();
        if (!names.isEmpty()) {
            html.markup("<p class=\"note\">")
                    .text(texts.text(
                            names.size() == 1 ? "outside.one" : "outside.several",
                            String.join(", ", names),
                            input.towns().id()))
                    .markup("</p>\n");
        }
    }

    private static void contents(ReportInput input, Texts texts, Html html) {
        html.markup("<nav aria-label=\"").text(texts.text("towns")).markup("\">\n<ul>\n");
        for (CaseTown town : input.shown()) {
            html.markup("<li>").link("#" + folder(town), town.town().name()).markup("</li>\n");
        }
        html.markup("</ul>\n</nav>\n");
    }

    private static void town(CaseTown town, List<Frame> charts, PageFiles files, Texts texts, Html html) {
        String folder = folder(town);
        html.markup("<section id=\"")
                .text(folder)
                .markup("\">\n")
                .element("h2", town.town().name());
        if (!town.inSet()) {
            html.markup("<p class=\"note\">").text(texts.text("outside.town")).markup("</p>\n");
        }
        if (files.packs()) {
            html.markup("<p>")
                    .link(
                            "packs/" + folder + ".pdf",
                            texts.text("pack", town.town().name()))
                    .markup("</p>\n");
        }
        if (!files.images().isEmpty()) {
            for (Frame chart : charts) {
                figure(chart, "charts/" + folder + "/" + chart.id() + ".", files.images(), html);
            }
        }
        html.markup("</section>\n");
    }

    private static void figure(Frame chart, String file, List<String> images, Html html) {
        html.markup("<figure>\n<img loading=\"lazy\" width=\"1920\" height=\"1080\" src=\"")
                .text(file + images.get(0))
                .markup("\" alt=\"")
                .text(chart.alternative())
                .markup("\">\n<figcaption>")
                .text(chart.title() + ". " + chart.subtitle() + " ");
        for (String image : images) {
            html.markup("[").link(file + image, image.toUpperCase(Locale.ROOT)).markup("] ");
        }
        html.markup("</figcaption>\n</figure>\n");
    }

    private static void tables(PageFiles files, Texts texts, Html html) {
        html.markup("<section>\n").element("h2", texts.text("data")).markup("<ul>\n");
        for (String table : files.tables()) {
            html.markup("<li>").link(table, table).markup("</li>\n");
        }
        html.markup("</ul>\n</section>\n");
    }

    private static void sources(ReportInput input, Texts texts, Html html) {
        html.markup("<section>\n").element("h2", texts.text("sources")).markup("<ul>\n");
        for (Source source : input.sources().listAll()) {
            html.markup("<li>")
                    .link(source.url(), source.title())
                    .text(" (" + source.id() + "): " + source.notice() + ". " + texts.text("licence", source.licence()))
                    .markup("</li>\n");
        }
        html.markup("</ul>\n</section>\n");
    }
}
