package kleinstadt.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.cache.Cache;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.Outcome;
import kleinstadt.engine.outside.OutsideProgram;
import kleinstadt.engine.outside.ParquetRows;
import kleinstadt.engine.study.ExportFormat;
import kleinstadt.engine.study.PlainProblems;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports of one run over a few indicators of all kinds, opened again by programs of others and compared with its tables. */
@org.jspecify.annotations.NullUnmarked
final class ExportsTest {

    /** Counts, shares, balances, spans of years, figures of Kreise, and every common reason why there is none. */
    private static final List<String> INDICATORS = List.of(
            "population",
            "share-65-plus",
            "natural-balance-rate",
            "unemployment-ratio",
            "vocational-pupils-rate",
            "overnight-stays-per-resident",
            "settlement-density",
            "share-academic-degree",
            "mean-income-of-taxpayers",
            "distance-primary-school");

    @TempDir
    private static Path folder;

    private static Path out;
    private static Done done;

    @BeforeAll
    static void export() throws IOException {
        out = folder.resolve("out");
        done = run("out", catalogue(), Optional.of("first"));
    }

    private static IndicatorCatalogue catalogue() {
        IndicatorCatalogue all = IndicatorCatalogue.bundled();
        return IndicatorCatalogue.of(
                INDICATORS.stream().map(id -> all.find(id).orElseThrow()).toList());
    }

    private static Done run(String name, IndicatorCatalogue catalogue, Optional<String> request) throws IOException {
        return new MainJob(
                        SmallRun.options(folder.resolve(name), Set.of()).withExports(EnumSet.allOf(ExportFormat.class)),
                        new SilentProgress(),
                        new PlainProblems(),
                        catalogue,
                        request.map(
                                each -> new Reuse(new Cache(folder.resolve("cache")), "program", each, Long.MAX_VALUE)),
                        false)
                .complete(Snapshots::bundled);
    }

    private static SortedMap<String, String> exports(String name) throws IOException {
        SortedMap<String, String> files = SmallRun.hashes(folder.resolve(name));
        files.keySet().removeIf(file -> !file.startsWith("exports/"));
        return files;
    }

    @Test
    void everyFormatIsThereAndTheManifestListsItsFiles() throws IOException {
        SortedMap<String, String> files = exports("out");
        assertThat(files.keySet())
                .contains(
                        "exports/indicators.xlsx",
                        "exports/csvw/csv-metadata.json",
                        "exports/parquet/indicators.parquet",
                        "exports/parquet/context.parquet",
                        "exports/json-stat/share-65-plus.json",
                        "exports/json-stat/collection.json",
                        "exports/sdmx/indicators.csv",
                        "exports/sdmx/structure.json",
                        "exports/towns.gpkg",
                        "exports/towns.geojson")
                .noneMatch(name -> name.endsWith(".draft"));
        String manifest = Files.readString(out.resolve("manifest.json"), StandardCharsets.UTF_8);
        files.forEach((name, hash) ->
                assertThat(manifest).contains("\"path\" : \"" + name + "\"").contains(hash));
        ExportFormat.listKeys().forEach(key -> assertThat(manifest).contains("\"" + key + "\""));
    }

    @Test
    void theSameFiguresAreTheSameBytesAndOnlyWhatChangedIsExportedAnew() throws IOException {
        SortedMap<String, String> first = exports("out");
        run("again", catalogue(), Optional.empty());
        assertThat(exports("again")).isEqualTo(first);
        assertThat(done.pieces())
                .filteredOn(piece -> piece.item().kind() == Item.Kind.EXPORT)
                .isNotEmpty()
                .noneMatch(Outcome::isReused);

        Done same = run("same", catalogue(), Optional.of("second"));
        assertThat(exports("same")).isEqualTo(first);
        assertThat(same.pieces())
                .filteredOn(piece -> piece.item().kind() == Item.Kind.EXPORT)
                .hasSizeGreaterThan(ExportFormat.values().length)
                .allMatch(Outcome::isReused);

        IndicatorCatalogue renamed = IndicatorCatalogue.of(Stream.concat(
                        catalogue().listAll().stream()
                                .filter(definition -> !definition.id().equals("share-65-plus")),
                        SmallRun.touched("share-65-plus").find("share-65-plus").stream())
                .toList());
        Map<Boolean, Set<String>> made = run("touched", renamed, Optional.of("third")).pieces().stream()
                .filter(piece -> piece.item().kind() == Item.Kind.EXPORT)
                .collect(Collectors.partitioningBy(
                        Outcome::isReused,
                        Collectors.mapping(piece -> piece.item().name(), Collectors.toCollection(TreeSet::new))));
        // a name was changed and no figure: lineage.csv holds the definition's hash, the other tables are as before
        assertThat(made.get(false))
                .contains("exports/indicators.xlsx", "exports/json-stat", "exports/sdmx", "exports/towns.gpkg");
        assertThat(made.get(true)).contains("exports/parquet/context.parquet", "exports/parquet/estimates.parquet");
        assertThat(exports("touched"))
                .doesNotContainEntry(
                        "exports/json-stat/share-65-plus.json", first.get("exports/json-stat/share-65-plus.json"));
    }

    @Test
    void pythonReadsTheWorkbook() throws Exception {
        check("openpyxl", "check_workbook.py");
    }

    @Test
    void libreOfficeFindsTheFiguresInTheWorkbookAndNoFormulaInTheTables() throws Exception {
        OutsideProgram python = OutsideProgram.python();
        OutsideProgram office = OutsideProgram.libreOffice(Files.createDirectories(folder.resolve("office")));
        Path flat = folder.resolve("flat");
        List<Path> tables;
        try (Stream<Path> entries = Files.list(out)) {
            tables = entries.filter(entry -> entry.toString().endsWith(".csv"))
                    .filter(entry -> !entry.endsWith("context.csv") && !entry.endsWith("trends.csv"))
                    .toList();
        }
        Stream<String> files = Stream.concat(
                Stream.of(
                        "--outdir",
                        flat.toString(),
                        out.resolve("exports/indicators.xlsx").toString()),
                tables.stream()
                        .filter(table -> !table.endsWith("indicators.csv"))
                        .map(Path::toString));
        office.run(files.toArray(String[]::new));
        python.run(
                OutsideProgram.script("python/check_flat_sheet.py"),
                flat.resolve("indicators.fods").toString(),
                out.toString());
        for (Path table : tables) {
            if (!table.endsWith("indicators.csv")) {
                String name = table.getFileName().toString().replace(".csv", ".fods");
                python.run(
                        OutsideProgram.script("python/check_flat_sheet.py"),
                        flat.resolve(name).toString());
            }
        }
    }

    @Test
    void pythonReadsJsonStat() throws Exception {
        check("json", "check_json_stat.py");
    }

    @Test
    void rReadsJsonStat() throws Exception {
        OutsideProgram r = OutsideProgram.r("jsonlite");
        for (String indicator : List.of("share-65-plus", "share-academic-degree")) {
            assertThat(r.run(OutsideProgram.script("R/check_json_stat.R"), out.toString(), indicator))
                    .contains("cells compared");
        }
    }

    @Test
    void pythonReadsSdmxByItsStructure() throws Exception {
        check("csv", "check_sdmx.py");
    }

    @Test
    void everyTableIsAsItsDescriptionSays() throws Exception {
        check("csv", "check_csvw.py");
    }

    @Test
    void gdalAndPythonReadTheMaps() throws Exception {
        OutsideProgram python = OutsideProgram.python("sqlite3");
        OutsideProgram convert = OutsideProgram.named("ogr2ogr");
        String database = out.resolve("exports/towns.gpkg").toString();
        String turned = folder.resolve("turned.geojson").toString();
        convert.run(
                "-f", "GeoJSON", "-t_srs", "EPSG:4326", "-lco", "COORDINATE_PRECISION=9", turned, database, "towns");
        assertThat(OutsideProgram.named("ogrinfo").run("-so", "-al", database))
                .contains("Layer name: towns", "Geometry: Multi Polygon", "Feature Count: 439")
                .contains("ID[\"EPSG\",25832]]", "Layer name: indicators", "Layer name: sources")
                .doesNotContainIgnoringCase("warning")
                .doesNotContain("ERROR");
        assertThat(OutsideProgram.named("ogrinfo")
                        .run("-so", "-al", out.resolve("exports/towns.geojson").toString()))
                .contains("Feature Count: 439", "share_65_plus: Real", "ID[\"EPSG\",4326]]");
        python.run(OutsideProgram.script("python/check_maps.py"), out.toString(), turned);
    }

    @Test
    void anotherReaderFindsEveryCellOfEveryTableInParquet() throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(out.resolve("exports/parquet"))) {
            files = entries.toList();
        }
        assertThat(files).hasSize(17);
        for (Path file : files) {
            Path table = out.resolve(file.getFileName().toString().replace(".parquet", ".csv"));
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
                Iterator<NamedCsvRecord> rows = csv.iterator();
                MessageType schema = ParquetRows.read(file, group -> compare(rows.next(), group));
                assertThat(rows.hasNext()).as(file.toString()).isFalse();
                assertThat(schema.getFieldCount()).isPositive();
            }
        }
        MessageType schema = ParquetRows.read(out.resolve("exports/parquet/indicators.parquet"), group -> {});
        assertThat(schema.getType("value").asPrimitiveType().getPrimitiveTypeName())
                .isEqualTo(PrimitiveTypeName.DOUBLE);
        assertThat(schema.getType("ags").asPrimitiveType().getPrimitiveTypeName())
                .isEqualTo(PrimitiveTypeName.BINARY);
    }

    private static void compare(NamedCsvRecord row, Group group) {
        int column = 0;
        for (Map.Entry<String, String> cell : new TreeMap<>(row.getFieldsAsMap()).entrySet()) {
            assertThat(text(group, cell.getKey(), cell.getValue()))
                    .as("%s", row)
                    .isEqualTo(cell.getValue());
            column++;
        }
        assertThat(group.getType().getFieldCount()).isEqualTo(column);
    }

    /** A cell as the table writes it: the number of the text where that is the number of the cell. */
    private static @Nullable String text(Group group, String column, String expected) {
        if (group.getFieldRepetitionCount(column) == 0) {
            return "";
        }
        return switch (group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName()) {
            case DOUBLE ->
                group.getDouble(column, 0) == Double.parseDouble(expected)
                        ? expected
                        : Double.toString(group.getDouble(column, 0));
            case INT32 -> LocalDate.ofEpochDay(group.getInteger(column, 0)).toString();
            case INT64 -> Long.toString(group.getLong(column, 0));
            case BOOLEAN -> Boolean.toString(group.getBoolean(column, 0)).toLowerCase(Locale.ROOT);
            default -> group.getString(column, 0);
        };
    }

    @Test
    void theExampleInPythonFindsTheRankTheRunFound() throws Exception {
        String found = OutsideProgram.python("sqlite3").run(example("rank.py"), out.toString());
        double rank;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("context.csv"))) {
            rank = csv.stream()
                    .filter(row -> row.getField("town").equals("Lübz")
                            && row.getField("indicator").equals("share-65-plus")
                            && row.getField("period").equals("2023-12-31")
                            && row.getField("group").equals("bbsr-2019"))
                    .mapToDouble(row -> Double.parseDouble(row.getField("rank")))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(found).contains("2023-12-31, 439 towns, median ", "Source: Laufende Raumbeobachtung des BBSR");
        assertThat(found.lines().filter(line -> line.contains("Lübz")))
                .singleElement()
                .satisfies(line -> assertThat(Double.parseDouble(line.strip().split(" ", 2)[0]))
                        .isEqualTo(rank));
    }

    @Test
    void theExampleInRRuns() throws Exception {
        Path chart = folder.resolve("ageing.pdf");
        assertThat(OutsideProgram.r("jsonlite").run(example("ageing.R"), out.toString(), chart.toString()))
                .contains("towns, Spearman's rho -0.", "Lübz");
        assertThat(chart).isNotEmptyFile();
    }

    private static String example(String name) {
        return Path.of("..", "docs", "examples", name)
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    private static void check(String module, String script) throws Exception {
        OutsideProgram.python(module).run(OutsideProgram.script("python/" + script), out.toString());
    }
}
