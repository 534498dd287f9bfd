package kleinstadt.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.output.OutputLock;
import kleinstadt.engine.study.PlainProblems;
import kleinstadt.reports.revision.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareJobTest {

    private static final String MALCHIN = "13071092";
    private static final String HEILIGENSTADT = "16061045";
    private static final String DAY = "2023-12-31";

    @TempDir
    private Path folder = Path.of("");

    private CompareJob job(Path before, Path after) {
        return new CompareJob(before, after, folder.resolve("out"), Locale.GERMAN, new PlainProblems());
    }

    private CompareOutcome compare(RunOnDisk before, RunOnDisk after) throws IOException, BrokenRun {
        Path old = before.write(folder.resolve("a"));
        Path now = after.write(folder.resolve("b"));
        return job(old, now).run();
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("out/revisions.csv")).stream()) {
            return rows.toList();
        }
    }

    private String cause(RunOnDisk before, RunOnDisk after) throws IOException, BrokenRun {
        compare(before, after);
        assertThat(rows()).hasSize(1);
        return rows().get(0).getField("cause");
    }

    private static RunOnDisk population(String figure, String figures) {
        return new RunOnDisk()
                .file("f1", "gv-auszug")
                .lineage("population", DAY, "zensus_2011", "gv-auszug", "rule", figures)
                .figure(MALCHIN, "population", DAY, figure, "gv-auszug");
    }

    private static RunOnDisk withCensus(RunOnDisk run) {
        return run.file("f2", "inkar-2025")
                .snapshot("newer")
                .lineage("population", DAY, "zensus_2022", "inkar-2025", "rule", "other")
                .figure(MALCHIN, "population", DAY, "6764", "inkar-2025");
    }

    @Test
    void aNewBaseBesideTheOldFigureIsTheBaseAlone() throws IOException, BrokenRun {
        compare(population("7231", "same"), withCensus(population("7231", "same")));

        assertThat(rows()).hasSize(1);
        NamedCsvRecord row = rows().get(0);
        assertThat(List.of(
                        row.getField("change"),
                        row.getField("old"),
                        row.getField("new"),
                        row.getField("difference"),
                        row.getField("old_base"),
                        row.getField("new_base"),
                        row.getField("leading"),
                        row.getField("cause")))
                .containsExactly("changed", "7231", "6764", "-467", "zensus_2011", "zensus_2022", "true", "base");
    }

    @Test
    void aNewBaseInPlaceOfTheOldFigureMayBeTheDataAsWell() throws IOException, BrokenRun {
        assertThat(cause(population("7231", "same"), withCensus(new RunOnDisk())))
                .isEqualTo("data;base");
    }

    @Test
    void aNewBaseBesideACorrectedOldFigureIsBoth() throws IOException, BrokenRun {
        CompareOutcome outcome = compare(population("7231", "same"), withCensus(population("7230", "corrected")));

        assertThat(rows())
                .extracting(row -> row.getField("leading") + " " + row.getField("new") + " " + row.getField("cause"))
                .containsExactly("true 6764 data;base", "false 7230 data");
        assertThat(outcome.compared()).isEqualTo(2);
        assertThat(outcome.causes()).containsOnlyKeys("data;base", "data");
    }

    @Test
    void otherPublishedFiguresAreData() throws IOException, BrokenRun {
        assertThat(cause(population("7231", "old"), population("7230", "new"))).isEqualTo("data");
    }

    @Test
    void aTownMadeOfOtherGemeindenIsTerritory() throws IOException, BrokenRun {
        RunOnDisk before = new RunOnDisk()
                .lineage("population", DAY, "zensus_2011", "gv-auszug", "rule", "same")
                .figure(HEILIGENSTADT, "population", DAY, "17260", "gv-auszug");
        RunOnDisk after = new RunOnDisk()
                .territory("2025-08-31")
                .lineage("population", DAY, "zensus_2011", "gv-auszug", "rule", "same")
                .figure(HEILIGENSTADT, "population", DAY, "18657", "gv-auszug")
                .madeOf(HEILIGENSTADT, DAY, "16061039;16061045;16061049");

        assertThat(cause(before, after)).isEqualTo("territory");
    }

    @Test
    void anotherTerritoryDoesNotExplainATownThatKeptItsBoundaries() throws IOException, BrokenRun {
        RunOnDisk after = new RunOnDisk()
                .territory("2025-08-31")
                .lineage("population", DAY, "zensus_2011", "gv-auszug", "rule", "new")
                .figure(MALCHIN, "population", DAY, "7230", "gv-auszug")
                .madeOf(HEILIGENSTADT, DAY, "16061039;16061045;16061049");

        assertThat(cause(population("7231", "old"), after)).isEqualTo("data");
    }

    @Test
    void definitionProgramAndUnitAreToldFromHashesAndOptions() throws IOException, BrokenRun {
        RunOnDisk otherRule = new RunOnDisk()
                .file("f1", "gv-auszug")
                .lineage("population", DAY, "zensus_2011", "gv-auszug", "other rule", "same")
                .figure(MALCHIN, "population", DAY, "7230", "gv-auszug");

        assertThat(cause(population("7231", "same"), otherRule)).isEqualTo("definition");
        assertThat(cause(population("7231", "same"), population("7230", "same").code("other")))
                .isEqualTo("program");
        assertThat(cause(population("7231", "same"), population("7230", "same").unit("verband")))
                .isEqualTo("options");
        assertThat(cause(population("7231", "old"), population("7230", "new").code("other")))
                .isEqualTo("data;program");
    }

    @Test
    void aDifferenceNothingExplainsIsCalledSo() throws IOException, BrokenRun {
        assertThat(cause(population("7231", "same"), population("7230", "same")))
                .isEqualTo("unexplained");
    }

    @Test
    void whatAppearedAndVanishedHasACauseToo() throws IOException, BrokenRun {
        RunOnDisk with = population("7231", "same")
                .file("f3", "gv100ad")
                .lineage("population", "2024-12-31", "zensus_2022", "gv100ad", "rule", "new")
                .figure(MALCHIN, "population", "2024-12-31", "6767", "gv100ad")
                .lineage("town-cats", DAY, "", "gv-auszug", "cats", "cats")
                .figure(MALCHIN, "town-cats", DAY, "9", "gv-auszug");

        CompareOutcome outcome = compare(population("7231", "same"), with);
        assertThat(rows())
                .extracting(
                        row -> row.getField("indicator") + " " + row.getField("change") + " " + row.getField("cause"))
                .containsExactly("population appeared data", "town-cats appeared definition");
        assertThat(outcome.count(Change.APPEARED)).isEqualTo(2);

        compare(with, population("7231", "same"));
        assertThat(rows()).extracting(row -> row.getField("change")).containsOnly("vanished");
    }

    @Test
    void aFigureThatBecameSecretVanishedAndReasonsAreToldApart() throws IOException, BrokenRun {
        compare(population("7231", "old"), population("SECRET", "new"));
        assertThat(rows())
                .extracting(row -> row.getField("change") + " " + row.getField("new_reason"))
                .containsExactly("vanished SECRET");

        compare(population("SECRET", "old"), population("UNRELIABLE", "new"));
        assertThat(rows()).extracting(row -> row.getField("change")).containsExactly("reason");
    }

    @Test
    void aRankMovedOnlyWhereBothIntervalsAreLeft() throws IOException, BrokenRun {
        compare(
                population("7231", "same").rank(MALCHIN, "population", DAY, 83, 69, 98),
                population("7231", "same").rank(MALCHIN, "population", DAY, 148, 134, 165));
        assertThat(rows())
                .extracting(
                        row -> row.getField("change") + " " + row.getField("cause") + " " + row.getField("rank_beyond"))
                .containsExactly("rank others true");

        compare(
                population("7231", "same").rank(MALCHIN, "population", DAY, 83, 69, 98),
                population("7231", "same").rank(MALCHIN, "population", DAY, 100, 80, 120));
        assertThat(rows()).isEmpty();
    }

    @Test
    void roundingOfTheLastDigitIsNoRevision() throws IOException, BrokenRun {
        compare(population("0.30000000000000004", "same"), population("0.3", "same"));

        assertThat(rows()).isEmpty();
    }

    @Test
    void scoresAreComparedToo() throws IOException, BrokenRun {
        compare(
                population("7231", "same").score(MALCHIN, 40.5),
                population("7231", "same").score(MALCHIN, 42));

        assertThat(Files.readString(folder.resolve("out/score-revisions.csv"), StandardCharsets.UTF_8))
                .contains("13071092,Town 13071092,changed,40.5,42,1.5,10,5.5,20.25,10,5.5,20.25,false");
    }

    @Test
    void theReportIsWholeAndTheSameEachTime() throws IOException, BrokenRun {
        compare(population("7231", "old"), population("7230", "new"));
        byte[] manifest = Files.readAllBytes(folder.resolve("out/manifest.json"));
        assertThat(new String(manifest, StandardCharsets.UTF_8))
                .contains("revisions.csv", "summary.csv", "causes.csv", "charts/causes.png", "revision.pdf");

        compare(population("7231", "old"), population("7230", "new"));
        assertThat(Files.readAllBytes(folder.resolve("out/manifest.json"))).isEqualTo(manifest);
        assertThat(Files.readAllLines(folder.resolve("out/summary.csv"), StandardCharsets.UTF_8))
                .contains("population,1,1,0,0,0,0,-1,-1,-1,-1,-1,Town 13071092");
    }

    @Test
    void brokenFoldersAreToldApart() throws IOException {
        Path good = population("7231", "same").write(folder.resolve("good"));
        assertFault(folder.resolve("nowhere"), good, BrokenRun.Fault.ABSENT);
        assertFault(good, Files.createDirectory(folder.resolve("empty")), BrokenRun.Fault.UNFINISHED);

        Path cut = population("7231", "same").write(folder.resolve("cut"));
        Files.writeString(cut.resolve("context.csv"), "ags,town", StandardCharsets.UTF_8);
        assertFault(good, cut, BrokenRun.Fault.DIFFERENT);
        Files.delete(cut.resolve("context.csv"));
        assertFault(good, cut, BrokenRun.Fault.MISSING);
        Files.writeString(cut.resolve("manifest.json"), "{\"program\":{\"na", StandardCharsets.UTF_8);
        assertFault(good, cut, BrokenRun.Fault.MANIFEST);
        Files.writeString(cut.resolve("manifest.json"), "{\"program\":{\"name\":\"kleinstadt\"}}");
        assertFault(good, cut, BrokenRun.Fault.OLDER);

        Path unknownSource = population("7231", "same")
                .figure(MALCHIN, "population", "2024-12-31", "1", "nobody")
                .write(folder.resolve("unknown"));
        assertFault(good, unknownSource, BrokenRun.Fault.ROW);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void assertFault(Path before, Path after, BrokenRun.Fault fault) {
        assertThatThrownBy(() -> job(before, after).run())
                .isInstanceOfSatisfying(
                        BrokenRun.class, broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    @Test
    void aRunIsNoPlaceForAReport() throws IOException, BrokenRun {
        Path run = population("7231", "same").write(folder.resolve("run"));
        assertThat(new CompareJob(run, run, run, Locale.GERMAN, new PlainProblems()).isOutputFree())
                .isFalse();

        compare(population("7231", "same"), population("7231", "same"));
        assertThat(job(run, run).isOutputFree()).isTrue();
    }

    @Test
    void aPlaceAnotherProgramWritesIsLeftAlone() throws IOException, BrokenRun {
        Path run = population("7231", "same").write(folder.resolve("run"));
        OutputLock other = OutputLock.find(folder.resolve("out")).orElseThrow();
        try (other) {
            assertThatThrownBy(() -> job(run, run).run())
                    .isInstanceOfSatisfying(
                            CommandFailure.class,
                            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.IN_USE));
        }
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(job(run, run).run().compared()).isEqualTo(1);
    }
}
