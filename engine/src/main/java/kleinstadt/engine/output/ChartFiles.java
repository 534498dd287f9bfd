package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.pack.Findings;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.Format;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.PngWriter;
import kleinstadt.reports.render.SvgWriter;
import kleinstadt.reports.web.WebPage;

/**
 * Draws charts, packs and the page of a study; no file depends on the order or thread it is drawn in. Town by town charts are
 * composed, drawn, put into the pack and forgotten, so that memory does not grow with the number of towns.
 */
public final class ChartFiles {

    private final Study study;
    private final RunOptions options;
    private final Path folder;
    private final Progress progress;
    private final ReportInput input;
    private final ChartSpecs specs;
    private final PackFiles packs;
    private final PngWriter png;
    private final PngWriter print;
    private final SvgWriter svg;
    private final Set<AreaKey> onPage = new HashSet<>();
    private final Map<AreaKey, List<Frame>> frames = new ConcurrentHashMap<>();

    /** Files of a study, to be drawn into a folder. */
    public ChartFiles(Study study, RunOptions options, Path folder, Progress progress) {
        this.study = study;
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        this.input = input(study);
        this.specs = new ChartSpecs(input, options.locale());
        Painters painters = new Painters(new MapPainter());
        this.png = new PngWriter(painters);
        this.print = new PngWriter(new Painters(new MapPainter(), Format.PAGE), Format.PAGE);
        this.svg = new SvgWriter(painters);
        this.packs = new PackFiles(
                input,
                new Packs(input, options.locale(), lastDay()),
                specs,
                painters::paintBody,
                options.charts(),
                folder);
        study.shown().forEach(town -> onPage.add(town.town().centre()));
    }

    /** What charts of a study are made from. */
    static ReportInput input(Study study) {
        return new ReportInput(
                study.sources(),
                study.observations(),
                study.results(),
                study.contexts(),
                study.definitions(),
                study.towns(),
                study.shown(),
                study.boundaries(),
                study.territory(),
                study.unit(),
                study.lifeLines(),
                Optional.of(new Findings(
                        study.assessment(),
                        study.comparisons().neighbours(),
                        study.comparisons().typology(),
                        study.comparisons().growth())));
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
        packs.prepare();
        List<Callable<Void>> towns = new ArrayList<>();
        for (CaseTown town : study.drawn()) {
            towns.add(Work.task(() -> draw(town)));
        }
        Work.parallel(Progress.Stage.CHARTS, towns, progress);
        List<Callable<Void>> together = new ArrayList<>();
        for (AreaKey land : packs.listLaender()) {
            together.add(Work.task(() -> drawLand(land)));
        }
        together.add(Work.task(this::drawConference));
        Work.parallel(Progress.Stage.PACKS, together, progress);
        if (has(ChartFormat.HTML)) {
            new WebFiles(input, study.drawn(), new TreeMap<>(frames), options.charts(), options.locale()).write(folder);
        }
    }

    private boolean has(ChartFormat format) {
        return options.charts().contains(format);
    }

    private void draw(CaseTown town) throws IOException {
        List<ChartSpec> charts = specs.of(town);
        draw(charts, WebPage.folder(town));
        if (packs.isWanted()) {
            packs.writeTown(town, charts);
        }
        if (onPage.contains(town.town().centre())) {
            keepFrames(town.town().centre(), charts);
        }
    }

    private void drawLand(AreaKey land) throws IOException {
        List<ChartSpec> charts = packs.landCharts(land);
        draw(charts, WebPage.landPack(land));
        packs.writeLand(land, charts);
        keepFrames(land, charts);
    }

    private void drawConference() throws IOException {
        List<ChartSpec> charts = packs.conferenceCharts();
        draw(charts, WebPage.CONFERENCE_PACK);
        packs.writeConference(charts);
        keepFrames(AreaKey.EAST, charts);
    }

    private void keepFrames(AreaKey area, List<ChartSpec> charts) {
        frames.put(area, charts.stream().map(ChartSpec::frame).toList());
    }

    /** Draws charts as files in a folder below {@code charts/}. */
    private void draw(List<ChartSpec> charts, String name) throws IOException {
        Path place = folder.resolve("charts").resolve(name);
        if (has(ChartFormat.PNG) || has(ChartFormat.PRINT) || has(ChartFormat.SVG)) {
            Files.createDirectories(place);
        }
        for (ChartSpec chart : charts) {
            String id = chart.frame().id();
            if (has(ChartFormat.PNG)) {
                png.write(chart, place.resolve(id + ".png"));
            }
            if (has(ChartFormat.PRINT)) {
                print.write(chart, place.resolve(id + "-print.png"));
            }
            if (has(ChartFormat.SVG)) {
                svg.write(chart, place.resolve(id + ".svg"));
            }
        }
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
