package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.RecordForm;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.StudyHashes;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.content.PackContent;

/**
 * Charts, packs and the page of an output folder, copied from the cache where they were drawn before. A chart is known by
 * everything that will be seen on it, which its spec says, and by its file's format, which its name says; a pack by its content.
 */
final class Drawings {

    private static final String LANGUAGE = "language";

    private final Incremental pieces;
    private final StudyHashes study;
    private final String language;
    private final Path folder;

    Drawings(Incremental pieces, StudyHashes study, Locale locale, Path folder) {
        this.pieces = pieces;
        this.study = study;
        this.language = locale.getLanguage();
        this.folder = folder;
    }

    /** Draws a file. */
    @FunctionalInterface
    interface Drawing {
        void draw(Path file) throws IOException;
    }

    void folder(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
    }

    void chart(ChartSpec chart, String name, Drawing drawing) throws IOException {
        file(Item.Kind.CHART, "chart", chart, name, drawing);
    }

    void pack(PackContent content, String name, Drawing drawing) throws IOException {
        file(Item.Kind.PACK, "content", content, name, drawing);
    }

    private void file(Item.Kind kind, String part, Object content, String name, Drawing drawing) throws IOException {
        pieces.files(() -> pieces.key(kind, name, Map.of(part, hash(content), LANGUAGE, language)), folder, () -> {
            drawing.draw(folder.resolve(name));
            return List.of(name);
        });
    }

    /** Outlines are known by the text they were read from; they are too large to be looked through chart by chart. */
    private String hash(Object content) {
        return RecordForm.hash(
                content,
                part -> part instanceof Boundaries outlines
                        ? List.of(outlines.source(), outlines.territory(), study.boundaries())
                        : part);
    }

    void page(
            Map<AreaKey, List<Frame>> charts, List<CaseTown> drawn, Set<ChartFormat> formats, Incremental.Making making)
            throws IOException {
        pieces.files(
                () -> pieces.key(
                        Item.Kind.PAGE,
                        "index.html",
                        Map.of(
                                "figures",
                                study.figures(),
                                "results",
                                study.results(),
                                "contexts",
                                study.contexts(),
                                "profile",
                                study.assessment(),
                                "comparisons",
                                RecordForm.hash(List.of(study.comparisons(), study.growth())),
                                "towns",
                                RecordForm.hash(List.of(study.towns(), drawn)),
                                "boundaries",
                                study.boundaries(),
                                "charts",
                                RecordForm.hash(List.of(new TreeMap<>(charts), formats)),
                                LANGUAGE,
                                language)),
                folder,
                making);
    }
}
