package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
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
    private final Drawings drawings;
    private final boolean keepGoing;
    private final SortedMap<String, String> failedTowns = new ConcurrentSkipListMap<>();
    private final StudyCharts charts;
    private final PackFiles packs;
    private final Set<AreaKey> onPage = new HashSet<>();
    private final Map<AreaKey, List<Frame>> frames = new ConcurrentHashMap<>();

    /** Files of a study, to be drawn into a folder. */
    public ChartFiles(Study study, RunOptions options, Path folder, Progress progress) {
        this(study, options, folder, progress, Incremental.off(), false);
    }

    /**
     * Files of a study, to be drawn into a folder where they were not drawn before.
     *
     * @param keepGoing whether a town whose charts or pack cannot be made is left out and the others are made
     */
    public ChartFiles(
            Study study, RunOptions options, Path folder, Progress progress, Incremental pieces, boolean keepGoing) {
        this.keepGoing = keepGoing;
        this.study = study;
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        this.drawings = new Drawings(pieces, study.hashes(), options.locale(), folder);
        this.charts = new StudyCharts(study, options.locale());
        this.packs = new PackFiles(charts, options.charts(), drawings);
        study.shown().forEach(town -> onPage.add(town.town().centre()));
    }

    /**
     * Draws everything the options ask for.
     *
     * @throws IOException if a file cannot be written
     */
    public void write() throws IOException {
        packs.prepare();
        List<Callable<Void>> towns = new ArrayList<>();
        for (CaseTown town : study.drawn()) {
            towns.add(Work.task(() -> tryToDraw(town)));
        }
        Work.parallel(Progress.Stage.CHARTS, towns, progress);
        List<Callable<Void>> together = new ArrayList<>();
        for (AreaKey land : packs.listLaender()) {
            together.add(Work.task(() -> drawLand(land)));
        }
        together.add(Work.task(this::drawConference));
        Work.parallel(Progress.Stage.PACKS, together, progress);
        if (has(ChartFormat.HTML)) {
            WebFiles page = new WebFiles(
                    charts.input(), study.drawn(), new TreeMap<>(frames), options.charts(), options.locale());
            drawings.page(new TreeMap<>(frames), study.drawn(), options.charts(), () -> page.write(folder));
        }
    }

    private boolean has(ChartFormat format) {
        return options.charts().contains(format);
    }

    /** Towns whose charts or pack could not be made, each with the cause. */
    public SortedMap<String, String> failedTowns() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(failedTowns));
    }

    /** What cannot be written stops everything; a bug stops its town only, where the others are to go on. */
    private void tryToDraw(CaseTown town) throws IOException {
        try {
            draw(town);
        } catch (RuntimeException e) {
            if (!keepGoing) {
                throw e;
            }
            failedTowns.put(town.town().name(), e.toString());
        }
    }

    private void draw(CaseTown town) throws IOException {
        List<ChartSpec> specs = charts.listCharts(town);
        draw(specs, WebPage.folder(town));
        if (packs.isWanted()) {
            packs.writeTown(town, specs);
        }
        if (onPage.contains(town.town().centre())) {
            keepFrames(town.town().centre(), specs);
        }
    }

    private void drawLand(AreaKey land) throws IOException {
        List<ChartSpec> specs = packs.landCharts(land);
        draw(specs, WebPage.landPack(land));
        packs.writeLand(land, specs);
        keepFrames(land, specs);
    }

    private void drawConference() throws IOException {
        List<ChartSpec> specs = packs.conferenceCharts();
        draw(specs, WebPage.CONFERENCE_PACK);
        packs.writeConference(specs);
        keepFrames(AreaKey.EAST, specs);
    }

    private void keepFrames(AreaKey area, List<ChartSpec> specs) {
        frames.put(area, specs.stream().map(ChartSpec::frame).toList());
    }

    /** Draws charts as files in a folder below {@code charts/}. */
    private void draw(List<ChartSpec> specs, String name) throws IOException {
        String place = "charts/" + name + "/";
        if (has(ChartFormat.PNG) || has(ChartFormat.PRINT) || has(ChartFormat.SVG)) {
            Files.createDirectories(folder.resolve(place));
        }
        for (ChartSpec chart : specs) {
            String path = place + chart.frame().id();
            if (has(ChartFormat.PNG)) {
                drawings.chart(chart, path + ".png", file -> charts.png().write(chart, file));
            }
            if (has(ChartFormat.PRINT)) {
                drawings.chart(
                        chart, path + "-print.png", file -> charts.print().write(chart, file));
            }
            if (has(ChartFormat.SVG)) {
                drawings.chart(chart, path + ".svg", file -> charts.svg().write(chart, file));
            }
        }
    }
}
