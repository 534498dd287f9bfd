package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.pdf.PackComposer;
import kleinstadt.reports.render.pdf.PackContent;
import kleinstadt.reports.render.pdf.TownPack;
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
            PackContent content = PackComposer.of(input, town, locale, created);
            List<ChartSpec> pages = charts.getOrDefault(town.town().centre(), List.of());
            tasks.add(Work.task(
                    () -> TownPack.write(pages, content, painter, folder.resolve(WebPage.folder(town) + ".pdf"))));
        }
        return tasks;
    }
}
