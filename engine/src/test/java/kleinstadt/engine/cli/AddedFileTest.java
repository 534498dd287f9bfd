package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kleinstadt.data.snapshot.Vintage;
import kleinstadt.data.snapshot.Vintages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer table is imported on top of the snapshot, and yesterday's numbers are computed again. */
final class AddedFileTest {

    /** Lübz had 50 births in 2015; the bundled snapshot says 46. */
    private static final String CORRECTED = """
            GENESIS-Tabelle: 12612-01-01-5-B
            Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;
            Lebendgeborene (Anzahl);;
            ;;2015
            ;;Insgesamt
            13076089;Lübz, Stadt;50
            __________
            Stand: 01.12.2026 / 11:01:03
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return new Program(new PrintWriter(out, true), new PrintWriter(err, true), false).run(arguments);
    }

    @BeforeEach
    void copySnapshot() throws IOException {
        Path bundled = Path.of("..", "data", "snapshot");
        try (Stream<Path> files = Files.walk(bundled)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("snapshot").resolve(bundled.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void aTableIsAddedAndTheOldNumbersCanBeHadAgain() throws IOException {
        String snapshot = folder.resolve("snapshot").toString();
        Path table = Files.writeString(folder.resolve("births.csv"), CORRECTED);
        assertThat(run("import", table.toString(), "--into", snapshot)).isZero();
        assertThat(out.toString()).contains("aufgehoben als").containsPattern("12612-01-01-5-B +0 +1 +0 +\\d{4,}");

        List<Vintage> vintages = Vintages.beside(Path.of(snapshot)).list();
        assertThat(vintages).hasSize(2);
        out.getBuffer().setLength(0);
        assertThat(run("sources", "list", "--data", snapshot)).isZero();
        assertThat(out.toString())
                .contains(vintages.get(0).hash(), vintages.get(1).hash());

        Path now = compute(
                "now", "--data", snapshot, "--as-of", vintages.get(1).day().toString());
        Path then =
                compute("then", "--data", snapshot, "--vintage", vintages.get(0).name());
        // Four births more; what Lübz has taken in since had two.
        assertThat(birthRate(now) / birthRate(then)).isEqualTo(52.0 / 48, within(1e-12));
        assertThat(vintages.get(0).folder().resolve("index.txt"))
                .hasSameTextualContentAs(Path.of("..", "data", "snapshot", "index.txt"));
    }

    /** The table of indicators of a run. */
    private Path compute(String name, String... data) {
        List<String> arguments = new ArrayList<>(List.of(
                "run", "--towns", "Lübz", "--charts", "none", "--runs", "0", "--no-cache", "--out", place(name)));
        arguments.addAll(List.of(data));
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        return folder.resolve(name).resolve("indicators.csv");
    }

    private static double birthRate(Path indicators) throws IOException {
        try (Stream<String> lines = Files.lines(indicators)) {
            String row = lines.filter(line -> line.startsWith("13076089,Lübz,birth-rate,2015,"))
                    .findFirst()
                    .orElseThrow();
            return Double.parseDouble(row.split(",", -1)[5]);
        }
    }

    @Test
    void aVintageThatIsNotThereIsNamedWithThoseThatAre() {
        String snapshot = folder.resolve("snapshot").toString();
        assertThat(run("run", "--data", snapshot, "--vintage", "2020-01-01-1-aaaa", "--out", place("out")))
                .isEqualTo(4);
        assertThat(err.toString()).contains("2020-01-01-1-aaaa", snapshot, "dort sind: –");
        assertThat(run("run", "--as-of", "2026-01-01", "--vintage", "a", "--out", place("out")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--as-of oder --vintage");
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }
}
