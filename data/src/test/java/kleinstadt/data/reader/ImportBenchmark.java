package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kleinstadt.data.check.IssueLog;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast files are read and in how much memory, beside a plain pass over the same file in the same run. Not part of the
 * gate: {@code ./mvnw -pl data test -Pbench}; the heap is bounded below 1 GiB.
 */
final class ImportBenchmark {

    private static final System.Logger LOG = System.getLogger(ImportBenchmark.class.getName());
    private static final int ROUNDS = 5;
    private static final int GEMEINDEN = 20_000;
    private static final int GRID_ROWS = 3_000_000;
    private static final long BULK_BYTES = 2_000_000_000L;
    private static final long MOST_HEAP_BYTES = 1L << 30;
    private static final double MEBIBYTE = 1 << 20;

    private final Path folder;

    ImportBenchmark(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Something that passes over a file and counts its rows. */
    @FunctionalInterface
    private interface Pass {
        long run(Path path) throws IOException;
    }

    private record Measured(long rows, double seconds, double peakMebibytes) {}

    @BeforeAll
    static void head() {
        LOG.log(
                System.Logger.Level.INFO,
                "heap of {0} bytes at most",
                Runtime.getRuntime().maxMemory());
    }

    @AfterAll
    static void foot() {
        LOG.log(System.Logger.Level.INFO, "done");
    }

    @Test
    void fixedWidth() throws IOException {
        compare("GV100AD", BenchmarkInputs.fixedWidth(folder, GEMEINDEN), ROUNDS, "lines counted", this::lines);
    }

    @Test
    void csv() throws IOException {
        compare("GENESIS CSV", BenchmarkInputs.genesis(folder, GEMEINDEN), ROUNDS, "FastCSV counted", this::csvRows);
    }

    @Test
    void xlsx() throws IOException {
        compare("Auszug GV xlsx", BenchmarkInputs.book(folder, GEMEINDEN), ROUNDS, "fastexcel walked", this::sheetRows);
    }

    @Test
    void grid() throws IOException {
        compare("census grid", BenchmarkInputs.grid(folder, GRID_ROWS), 1, "FastCSV counted", this::csvRows);
    }

    @Test
    void bulk() throws IOException {
        compare("INKAR bulk", BenchmarkInputs.bulk(folder, BULK_BYTES), 1, "FastCSV counted", this::csvRows);
    }

    private void compare(String name, Path path, int rounds, String plainName, Pass plain) throws IOException {
        Measured ours = best(path, rounds, this::read);
        Measured other = best(path, rounds, plain);
        LOG.log(
                System.Logger.Level.INFO,
                String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.0f | %.2f | %,.0f | %.0f | %s %.2f | %.1f |",
                        name,
                        ours.rows(),
                        Files.size(path) / MEBIBYTE,
                        ours.seconds(),
                        ours.rows() / ours.seconds(),
                        ours.peakMebibytes(),
                        plainName,
                        other.seconds(),
                        ours.seconds() / other.seconds()));
        Files.delete(path);
        assertThat(ours.rows()).isPositive();
        assertThat(ours.peakMebibytes()).isLessThan(MOST_HEAP_BYTES / MEBIBYTE);
    }

    private static Measured best(Path path, int rounds, Pass pass) throws IOException {
        Measured best = null;
        for (int round = 0; round < rounds; round++) {
            System.gc();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            long rows = pass.run(path);
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            double peak =
                    heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
            if (best == null || seconds < best.seconds()) {
                best = new Measured(rows, seconds, peak);
            }
        }
        if (best == null) {
            throw new IllegalStateException("no round");
        }
        return best;
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private long read(Path path) throws IOException {
        InputFile file = new InputFile(path, String.valueOf(path.getFileName()));
        return Detection.find(file, Readers.listAll())
                .orElseThrow()
                .reader()
                .read(file, FormatFixtures.KNOWN, new IssueLog())
                .orElseThrow()
                .rows();
    }

    private long lines(Path path) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return reader.lines().count();
        }
    }

    private long csvRows(Path path) throws IOException {
        long rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(path)) {
            for (CsvRecord row : reader) {
                rows += row.getFieldCount() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private long sheetRows(Path path) throws IOException {
        long rows = 0;
        try (InputStream in = Files.newInputStream(path);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Sheet> sheets = book.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                try (Stream<Row> each = sheet.openStream()) {
                    rows += each.mapToLong(row -> row.getCellCount() > 0 ? 1 : 0)
                            .sum();
                }
            }
        }
        return rows;
    }
}
