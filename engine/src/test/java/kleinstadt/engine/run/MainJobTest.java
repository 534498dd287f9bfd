package kleinstadt.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.check.Severity;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.PlainProblems;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.engine.study.TerritoryChoice;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainJobTest {

    private static final Set<ChartFormat> ALL = EnumSet.complementOf(EnumSet.of(ChartFormat.PRINT));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFileOfTheContractIsWrittenAndListed() throws IOException {
        SortedMap<String, String> files = run("out", List.of("Lübz", "15083245"), ALL);
        assertThat(files.keySet())
                .contains(
                        "indicators.csv",
                        "indicators.csv-metadata.json",
                        "context.csv",
                        "scores.csv",
                        "issues.csv",
                        "manifest.json",
                        "index.html",
                        "charts/13076089-luebz/age-pyramid.png",
                        "charts/13076089-luebz/age-pyramid.svg",
                        "charts/15083245-groeningen/scatter.svg",
                        "packs/13076089-luebz.pdf",
                        "packs/15083245-groeningen.pdf");
        String manifest = Files.readString(folder.resolve("out/manifest.json"), StandardCharsets.UTF_8);
        files.forEach((name, hash) -> {
            if (!name.equals("manifest.json")) {
                assertThat(manifest).contains("\"path\" : \"" + name + "\"").contains(hash);
            }
        });
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(run("first", List.of("Frohburg"), ALL)).isEqualTo(run("second", List.of("Frohburg"), ALL));
    }

    @Test
    void tablesDoNotDependOnTheChartsAskedFor() throws IOException {
        SortedMap<String, String> with = run("with", List.of("Malchin"), EnumSet.of(ChartFormat.SVG));
        SortedMap<String, String> without = run("without", List.of("Malchin"), Set.of());
        assertThat(without.keySet())
                .containsExactly(
                        "context.csv",
                        "estimates.csv",
                        "funnel.csv",
                        "growth.csv",
                        "indicators.csv",
                        "indicators.csv-metadata.json",
                        "issues.csv",
                        "lineage.csv",
                        "manifest.json",
                        "neighbours.csv",
                        "profile-steps.csv",
                        "scores.csv",
                        "sensitivity.csv",
                        "territory.csv",
                        "theme-scores.csv",
                        "trends.csv",
                        "typology-choice.csv",
                        "typology-types.csv",
                        "typology.csv");
        without.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .forEach(table -> assertThat(with).containsEntry(table, without.get(table)));
    }

    @Test
    void scoresHaveTheirRangesAndTheManifestNamesTheProfile() throws IOException {
        run("out", List.of("Gröningen"), Set.of());
        List<String> rows = Files.readAllLines(folder.resolve("out/scores.csv"), StandardCharsets.UTF_8);
        assertThat(rows.get(0))
                .isEqualTo(
                        "ags,town,profile,member,score,score_lower,score_upper,n,rank,rank_lower,rank_upper,rank_mean,"
                                + "rank_median,coverage");
        assertThat(rows).hasSize(442);
        assertThat(rows).anyMatch(row -> row.matches("15083245,Gröningen,resilienz,false,([0-9.]+,){9}[0-9.]+"));
        assertThat(Files.readAllLines(folder.resolve("out/theme-scores.csv"), StandardCharsets.UTF_8))
                .hasSize(1 + 441 * 9);
        assertThat(Files.readAllLines(folder.resolve("out/profile-steps.csv"), StandardCharsets.UTF_8))
                .contains("profile,number,stage,subject,status,what,parameters,changed,reason")
                .anyMatch(row -> row.startsWith("resilienz,") && row.contains("monte-carlo,runs=2000;seed=1"));
        assertThat(Files.readString(folder.resolve("out/manifest.json"), StandardCharsets.UTF_8))
                .contains("\"id\" : \"resilienz\"", "\"runs\" : 2000", "\"sobolPoints\" : 256");
    }

    @Test
    void theIndicatorTableHasTheColumnsOfTheContractInOrder() throws IOException {
        run("out", List.of("Lübz"), Set.of());
        try (Stream<String> lines = Files.lines(folder.resolve("out/indicators.csv"), StandardCharsets.UTF_8)) {
            List<String> rows = lines.toList();
            assertThat(rows.get(0))
                    .isEqualTo("ags,town,indicator,period,territory,value,unit,lower,upper,status,reason,source");
            assertThat(rows)
                    .contains("13071092,Malchin,population,2023-12-31,2025-08-31,7231,persons,,,known,,gv-auszug")
                    .contains("13071092,Malchin,population,2023-12-31,2025-08-31,6764,persons,,,known,,inkar-2025");
            assertThat(rows.subList(1, rows.size()))
                    .extracting(row -> row.split(",", 2)[0])
                    .isSorted();
        }
    }

    @Test
    void issuesAtTheLevelAskedForMakeTheRunFail() throws IOException {
        RunOptions options = options("out", List.of("Lübz"), Set.of(), Optional.of(Severity.WARNING));
        RunOutcome outcome = new MainJob(options, new SilentProgress(), new PlainProblems()).run(Snapshots.bundled());
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.issueCounts()).containsEntry("towns-merged", 7L);
        assertThat(folder.resolve("out/indicators.csv")).exists();
    }

    @Test
    void theAssociationCanStandForTheTown() throws IOException {
        RunOptions options = new RunOptions(
                folder.resolve("out"),
                List.of("Lübz"),
                false,
                "bbsr-2019",
                Unit.VERBAND,
                new TerritoryChoice.Latest(),
                Locale.GERMAN,
                Set.of(),
                1,
                ProfileRun.usual(),
                Optional.empty());
        new MainJob(options, new SilentProgress(), new PlainProblems()).run(Snapshots.bundled());
        // Eldenburg Lübz on 15.05.2022: the sum of its Gemeinden is the association's own row of the census table.
        assertThat(Files.readString(folder.resolve("out/indicators.csv"), StandardCharsets.UTF_8))
                .contains("13076955,Eldenburg Lübz,population,2022-05-15,2025-08-31,11762,persons");
    }

    private SortedMap<String, String> run(String name, List<String> towns, Set<ChartFormat> charts) throws IOException {
        RunOptions options = options(name, towns, charts, Optional.empty());
        new MainJob(options, new SilentProgress(), new PlainProblems()).run(Snapshots.bundled());
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(options.out())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = options.out().relativize(file).toString().replace('\\', '/');
                hashes.put(path, DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private RunOptions options(String name, List<String> towns, Set<ChartFormat> charts, Optional<Severity> failOn) {
        return new RunOptions(
                folder.resolve(name),
                towns,
                false,
                "bbsr-2019",
                Unit.GEMEINDE,
                new TerritoryChoice.Latest(),
                Locale.GERMAN,
                charts,
                1,
                ProfileRun.usual(),
                failOn);
    }
}
