package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.map.MapComposer;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.PngWriter;
import kleinstadt.reports.render.SvgWriter;
import kleinstadt.reports.web.PageFiles;
import kleinstadt.reports.web.WebPage;

/** Draws charts, packs and the page of a study; no file depends on the order or thread it is drawn in. */
public final class ChartFiles {

    private final Study study;
    private final RunOptions options;
    private final Path folder;
    private final Progress progress;
    private final ReportInput input;
    private final ChartPainter painter = new Painters(new MapPainter());
    private final Map<AreaKey, List<ChartSpec>> charts = new TreeMap<>();

    /** Files of a study, to be drawn into a folder. */
    public ChartFiles(Study study, RunOptions options, Path folder, Progress progress) {
        this.study = study;
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        this.input = new ReportInput(
                study.sources(),
                study.observations(),
                study.results(),
                study.contexts(),
                study.definitions(),
                study.towns(),
                study.shown(),
                study.boundaries(),
                study.territory(),
                study.unit());
    }

    /**
     * Draws everything the options ask for.
     *
     * @throws IOException if a file cannot be written
     */
    public void write() throws IOException {
        if (options.charts().isEmpty()) {
            return;
        }
        for (CaseTown town : study.shown()) {
            List<ChartSpec> specs = new ArrayList<>(TownCharts.of(input, town, options.locale()));
            specs.add(MapComposer.of(input, town, options.locale()));
            charts.put(town.town().centre(), List.copyOf(specs));
        }
        Work.parallel(Progress.Stage.CHARTS, pictures(), progress);
        if (options.charts().contains(ChartFormat.PDF)) {
            PackFiles packs = new PackFiles(input, charts, painter, options.locale(), lastDay());
            Work.parallel(Progress.Stage.PACKS, packs.tasks(folder.resolve("packs")), progress);
        }
        if (options.charts().contains(ChartFormat.HTML)) {
            Files.writeString(folder.resolve("index.html"), page(), StandardCharsets.UTF_8);
        }
    }

    private List<Callable<Void>> pictures() throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>();
        PngWriter png = new PngWriter(painter);
        SvgWriter svg = new SvgWriter(painter);
        for (CaseTown town : study.shown()) {
            Path place = folder.resolve("charts").resolve(WebPage.folder(town));
            if (options.charts().contains(ChartFormat.PNG) || options.charts().contains(ChartFormat.SVG)) {
                Files.createDirectories(place);
            }
            for (ChartSpec chart : charts.getOrDefault(town.town().centre(), List.of())) {
                String name = chart.frame().id();
                if (options.charts().contains(ChartFormat.PNG)) {
                    tasks.add(Work.task(() -> png.write(chart, place.resolve(name + ".png"))));
                }
                if (options.charts().contains(ChartFormat.SVG)) {
                    tasks.add(Work.task(() -> svg.write(chart, place.resolve(name + ".svg"))));
                }
            }
        }
        return tasks;
    }

    private String page() {
        List<String> images = options.charts().stream()
                .filter(format -> format == ChartFormat.PNG || format == ChartFormat.SVG)
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .sorted((first, second) -> second.compareTo(first))
                .toList();
        Map<AreaKey, List<Frame>> frames = new TreeMap<>();
        charts.forEach((town, specs) ->
                frames.put(town, specs.stream().map(ChartSpec::frame).toList()));
        PageFiles files = new PageFiles(
                images,
                options.charts().contains(ChartFormat.PDF),
                List.of("indicators.csv", "context.csv", "scores.csv", "issues.csv", "manifest.json"));
        return WebPage.html(input, frames, files, options.locale());
    }

    /** The last day any result speaks of: what a pack counts as made on, so that it does not depend on the clock. */
    private Instant lastDay() {
        return study.results().listAll().stream()
                .map(Result::period)
                .max((first, second) -> first.lastDay().compareTo(second.lastDay()))
                .map(period -> period.lastDay().atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }
}
