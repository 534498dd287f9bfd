package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.cache.CacheKey;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.study.ExportFormat;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.export.ExportData;
import kleinstadt.reports.export.GeoJsonFile;
import kleinstadt.reports.export.GeoPackageFile;
import kleinstadt.reports.export.JsonStatFiles;
import kleinstadt.reports.export.MapData;
import kleinstadt.reports.export.ParquetFile;
import kleinstadt.reports.export.SdmxFiles;
import kleinstadt.reports.export.WorkbookComposer;
import kleinstadt.reports.export.WorkbookFile;

/**
 * The exports of a study in {@code exports/}, copied from the cache where they were written before from the same. They are made
 * after the tables, which some of them are made of.
 */
public final class ExportFiles {

    /** The folder below that of the run. */
    static final String FOLDER = "exports";

    private final Study study;
    private final RunOptions options;
    private final Path folder;
    private final Progress progress;
    private final Incremental pieces;
    private final ExportData data;

    /** Exports of a study, to be written below a folder that holds its tables. */
    public ExportFiles(Study study, RunOptions options, Path folder, Progress progress, Incremental pieces) {
        this.study = study;
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        this.pieces = pieces;
        this.data = ExportData.of(StudyCharts.input(study), study.areaNames(), options.locale());
    }

    /**
     * Writes all exports the options ask for.
     *
     * @throws IOException if a file cannot be written
     */
    public void write() throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        List<Callable<Void>> tasks = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            if (options.exports().contains(format)) {
                tasks.add(Work.task(() -> write(format)));
            }
        }
        Work.parallel(Progress.Stage.EXPORTS, tasks, progress);
    }

    private void write(ExportFormat format) throws IOException {
        switch (format) {
            case XLSX ->
                figures("indicators.xlsx", file -> {
                    WorkbookComposer workbook = new WorkbookComposer(data);
                    WorkbookFile.write(workbook.compose(), workbook.title(), file);
                });
            case GPKG -> map("towns.gpkg", file -> GeoPackageFile.write(map(), file));
            case GEOJSON -> map("towns.geojson", file -> GeoJsonFile.write(map(), file));
            case JSON_STAT -> folder("json-stat", place -> JsonStatFiles.write(data, place));
            case SDMX_CSV ->
                folder("sdmx", place -> {
                    SdmxFiles.write(data, place);
                    return List.of(SdmxFiles.DATA, SdmxFiles.STRUCTURE);
                });
            case CSVW -> folder("csvw", this::describe);
            case PARQUET -> {
                for (TableDescription table : TableDescriptions.list()) {
                    if (!table.list()) {
                        parquet(table);
                    }
                }
            }
        }
    }

    /** Writes one file. */
    @FunctionalInterface
    private interface Writing {
        void write(Path file) throws IOException;
    }

    private void figures(String name, Writing writing) throws IOException {
        file(name, ofFigures(), writing);
    }

    private void file(String name, Map<String, String> parts, Writing writing) throws IOException {
        piece(name, parts, () -> {
            writing.write(folder.resolve(FOLDER).resolve(name));
            return List.of(FOLDER + "/" + name);
        });
    }

    /** Writes files into a folder and names them. */
    @FunctionalInterface
    private interface FolderWriting {
        List<String> write(Path place) throws IOException;
    }

    private void folder(String name, FolderWriting writing) throws IOException {
        String path = FOLDER + "/" + name;
        piece(name, ofFigures(), () -> {
            Files.createDirectories(folder.resolve(path));
            return writing.write(folder.resolve(path)).stream()
                    .map(file -> path + "/" + file)
                    .toList();
        });
    }

    private List<String> describe(Path place) throws IOException {
        List<String> names = new ArrayList<>(CodeLists.write(data, place));
        String metadata = "csv-metadata.json";
        new CsvwMetadata(options.locale())
                .writeAll(
                        data.sources(),
                        table -> (table.list() ? "" : "../../") + table.file(),
                        place.resolve(metadata));
        names.add(metadata);
        return names;
    }

    private void parquet(TableDescription table) throws IOException {
        String name = table.file().replace(".csv", ".parquet");
        String path = FOLDER + "/parquet/" + name;
        Files.createDirectories(folder.resolve(FOLDER).resolve("parquet"));
        SortedMap<String, String> notes = new TreeMap<>();
        notes.put("title", table.file());
        notes.put(
                "sources",
                data.sources().stream()
                        .map(source -> source.id() + ": " + source.notice() + ", " + source.licence())
                        .collect(Collectors.joining("; ")));
        Supplier<CacheKey> key = () -> pieces.key(
                Item.Kind.EXPORT,
                path,
                Map.of(
                        "table",
                        pieces.fileHashes().getOrDefault(table.file(), ""),
                        "sources",
                        Sha256.of(notes.toString())));
        pieces.files(key, folder, () -> {
            ParquetFile.write(folder.resolve(table.file()), table.columns(), notes, folder.resolve(path));
            return List.of(path);
        });
    }

    private void map(String name, Writing writing) throws IOException {
        Map<String, String> parts = ofFigures();
        parts.put("boundaries", study.hashes().boundaries());
        parts.put(
                "shown",
                study.drawn().stream().map(drawn -> drawn.town().centre().key()).collect(Collectors.joining(";")));
        file(name, parts, writing);
    }

    private MapData map() {
        return MapData.of(
                data,
                study.towns(),
                study.drawn().stream().map(CaseTown::town).toList(),
                study.boundaries(),
                study.sources().find(study.boundaries().source()));
    }

    private void piece(String name, Map<String, String> parts, Incremental.Making making) throws IOException {
        pieces.files(() -> pieces.key(Item.Kind.EXPORT, FOLDER + "/" + name, parts), folder, making);
    }

    /** What an export of all figures depends on. */
    private Map<String, String> ofFigures() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("results", study.hashes().results());
        parts.put("towns", study.hashes().towns());
        parts.put(
                "definitions",
                Sha256.of(study.definitions().stream()
                        .map(IndicatorDefinition::hash)
                        .toList()));
        parts.put("unit", study.unit().name());
        parts.put("territory", study.territory().map(Object::toString).orElse("reported"));
        parts.put("language", options.locale().getLanguage());
        return parts;
    }
}
