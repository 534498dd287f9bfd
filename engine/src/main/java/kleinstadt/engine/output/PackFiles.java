package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.map.MapComposer;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.pdf.ConferencePackComposer;
import kleinstadt.reports.render.pdf.LandPackComposer;
import kleinstadt.reports.render.pdf.PackContent;
import kleinstadt.reports.render.pdf.PackWriter;
import kleinstadt.reports.render.pdf.TownPackComposer;
import kleinstadt.reports.web.WebPage;

/** The PDF packs of a study: a town, a Land, the conference. */
final class PackFiles {

    private final ReportInput input;
    private final Map<AreaKey, List<ChartSpec>> charts;
    private final ChartPainter painter;
    private final Locale locale;
    private final Instant created;

    PackFiles(
            ReportInput input,
            Map<AreaKey, List<ChartSpec>> charts,
            ChartPainter painter,
            Locale locale,
            Instant created) {
        this.input = input;
        this.charts = charts;
        this.painter = painter;
        this.locale = locale;
        this.created = created;
    }

    List<Callable<Void>> tasks(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (CaseTown town : input.shown()) {
            PackContent content = TownPackComposer.of(input, town, locale, created);
            List<ChartSpec> pages = charts.getOrDefault(town.town().centre(), List.of());
            tasks.add(task(pages, content, folder.resolve(WebPage.folder(town) + ".pdf")));
        }
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            List<CaseTown> towns = LandPackComposer.listTowns(input, land);
            if (!towns.isEmpty()) {
                PackContent content = LandPackComposer.of(input, land, locale, created);
                List<ChartSpec> pages = land(towns, content.cover().name());
                tasks.add(task(pages, content, folder.resolve(WebPage.landPack(land) + ".pdf")));
            }
        }
        PackContent content = ConferencePackComposer.of(input, locale, created);
        List<ChartSpec> pages = conference(content.cover().name());
        tasks.add(task(pages, content, folder.resolve(WebPage.CONFERENCE_PACK + ".pdf")));
        return tasks;
    }

    private Callable<Void> task(List<ChartSpec> pages, PackContent content, Path file) {
        return Work.task(() -> PackWriter.write(pages, content, painter, file));
    }

    /** The towns' charts kind by kind, so that the same ones follow each other, then what shows them together. */
    private List<ChartSpec> land(List<CaseTown> towns, String name) {
        List<ChartSpec> together = together(towns, name);
        Set<String> shownTogether =
                together.stream().map(chart -> chart.frame().id()).collect(Collectors.toSet());
        Map<String, List<ChartSpec>> byKind = new LinkedHashMap<>();
        for (CaseTown town : towns) {
            for (ChartSpec chart : charts.getOrDefault(town.town().centre(), List.of())) {
                String kind = chart.frame().id();
                if (!shownTogether.contains(kind)) {
                    byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(chart);
                }
            }
        }
        List<ChartSpec> pages = new ArrayList<>();
        byKind.values().forEach(pages::addAll);
        pages.addAll(together);
        return pages;
    }

    /** All profiles, town by town, then what shows the towns together. */
    private List<ChartSpec> conference(String name) {
        List<ChartSpec> pages = new ArrayList<>();
        for (CaseTown town : input.shown()) {
            charts.getOrDefault(town.town().centre(), List.of()).stream()
                    .filter(IndicatorProfile.class::isInstance)
                    .forEach(pages::add);
        }
        pages.addAll(together(input.shown(), name));
        return pages;
    }

    private List<ChartSpec> together(List<CaseTown> towns, String name) {
        return List.of(TownCharts.scatter(input, towns, name, locale), MapComposer.of(input, towns, name, locale));
    }
}
