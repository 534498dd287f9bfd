package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new Program(new PrintWriter(out, true), new PrintWriter(err, true), false).run(arguments);
    }

    @Test
    void helpIsGermanByDefault() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Aufruf: kleinstadt", "Befehle:", "Endstatus:");
    }

    @Test
    void helpIsEnglishOnRequest() {
        assertThat(run("--lang", "en", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: kleinstadt", "Commands:", "Exit status:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "import", "compare", "towns", "indicators", "sources", "sources fetch"})
    void everyCommandHasHelpInBothLanguages(String command) {
        assertThat(run((command + " --help").split(" "))).isZero();
        String german = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run((command + " --lang=en --help").split(" "))).isZero();
        assertThat(german).contains("Optionen:").doesNotContain("Options:");
        assertThat(out.toString()).contains("Options:").doesNotContain("Optionen:");
    }

    @Test
    void anUnknownOptionEndsWithTwoAndOneSentence() {
        assertThat(run("run", "--towen", "Lübz")).isEqualTo(2);
        assertThat(err.toString()).contains("Fehler: unbekannt: --towen", "--towns");
    }

    @Test
    void aWrongValueNamesOptionExpectedAndFound() {
        assertThat(run("run", "--lang", "en", "--unit", "kreis")).isEqualTo(2);
        assertThat(err.toString()).contains("--unit takes gemeinde|verband, found \"kreis\"");
    }

    @Test
    void allWrongOptionsAreNamedAtOnce() {
        assertThat(run("run", "--territory", "gestern", "--charts", "gif", "--export", "xlsx,ods,all"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("gestern").contains("gif");
        assertThat(err.toString())
                .contains(
                        "--export: erwartet werden xlsx, csvw, parquet, json-stat, sdmx-csv, gpkg, geojson oder allein"
                                + " none oder all, gefunden wurde \"ods\"")
                .contains("gefunden wurde \"all\"")
                .doesNotContain("gefunden wurde \"xlsx\"");
    }

    @Test
    void anEmptyTownAndAnOptionGivenTwiceAreNamed() {
        assertThat(run("run", "--towns", "Lübz,,Malchin")).isEqualTo(2);
        assertThat(err.toString()).contains("--towns: ein Name zwischen den Kommas ist leer");
        assertThat(run("run", "--out", "a", "--out", "b")).isEqualTo(2);
        assertThat(err.toString()).contains("--out darf nur einmal stehen");
    }

    @Test
    void aFolderThatIsNoRunEndsTheComparisonWithFourAndOneSentence(@TempDir Path folder) {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(run(
                        "compare",
                        nowhere,
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(4);
        assertThat(err.toString()).isEqualToIgnoringNewLines("Fehler: " + nowhere + " ist kein Ordner");
        err.getBuffer().setLength(0);
        assertThat(run("compare", folder.toString(), nowhere, "--lang", "en")).isEqualTo(4);
        assertThat(err.toString()).contains("is no finished run: the manifest.json of this program is missing");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aDayBeforeAllVintagesEndsWithFour(@TempDir Path folder) {
        String data = folder.resolve("data").toString();
        String out = folder.resolve("out").toString();
        assertThat(run("run", "--data", data, "--as-of", "2020-01-31", "--out", out))
                .isEqualTo(4);
        assertThat(err.toString()).contains("kein aufgehobener Datenbestand ist vom 2020-01-31 oder älter");
        String cache = folder.resolve("cache").toString();
        assertThat(run("run", "--data", data, "--as-of", "2020-01-31", "--out", out, "--cache", cache))
                .isEqualTo(4);
        assertThat(run("run", "--as-of", "gestern")).isEqualTo(2);
        assertThat(err.toString()).contains("für --as-of wird DATE erwartet, gefunden wurde \"gestern\"");
    }

    @Test
    void aPlaceBelowAFileIsNoPlaceForTheOutput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("run", "--out", file.resolve("out").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--out: in " + file).doesNotContain("Fehler im Programm");
    }

    @Test
    void anUnknownProfileIsNamedWithThoseThereAre() {
        assertThat(run("run", "--profile", "robust", "--runs", "-1")).isEqualTo(2);
        assertThat(err.toString())
                .contains("resilienz, mean-percentile", "\"robust\"")
                .contains("--runs: erwartet wird eine Zahl von 0 bis 100.000");
    }

    @Test
    void everythingWrongWithAProfileIsNamedBeforeDataIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.toml"), "id = \"mine\"\nformula = \"1\"\n");
        Path place = folder.resolve("out");
        assertThat(run("run", "--profile", file.toString(), "--out", place.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("mine.toml:2:1", "'formula'", "[normalisation]", "[aggregation]")
                .doesNotContain("DefinitionProblem");
        assertThat(out.toString() + err).doesNotContain("Datenbestand lesen");
        assertThat(place).doesNotExist();
    }

    @Test
    void everyMistypedOptionIsNamedAtOnce() {
        assertThat(run("run", "--lang", "fr", "--unit", "kreis", "--seed", "x", "--towen", "Lübz"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"fr\"", "\"kreis\"", "\"x\"", "--towen");
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThat(run("indicators", "show")).isEqualTo(2);
        assertThat(err.toString()).contains("es fehlt: ID");
    }

    @Test
    void unknownTownsAreNamedWithTheirNeighbours(@TempDir Path folder) {
        Path place = folder.resolve("out");
        assertThat(run("run", "--out", place.toString(), "--towns", "Lübs,Atlantis"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"Lübs\"").contains("Lübz").contains("\"Atlantis\"");
        assertThat(place).doesNotExist();
    }

    @Test
    void aFolderThatIsNotOursIsLeftAlone(@TempDir Path folder) throws IOException {
        Path thesis = Files.writeString(folder.resolve("doktorarbeit.txt"), "unersetzlich");
        assertThat(run("run", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("manifest.json");
        assertThat(thesis).hasContent("unersetzlich");
    }

    @Test
    void townsListShowsThe439ByLand() {
        assertThat(run("towns", "list")).isZero();
        assertThat(out.toString())
                .contains("439 Städte, 143 größere und 296 kleine")
                .contains("Brandenburg: 97")
                .contains("Mecklenburg-Vorpommern: 43")
                .contains("Sachsen: 137")
                .contains("Sachsen-Anhalt: 80")
                .contains("Thüringen: 82")
                .contains("Gardelegen (15081135)")
                .contains("Mittelstadt")
                .contains("Gröningen (15083245)")
                .contains("Landgemeinde");
    }

    @Test
    void indicatorsShowGivesTheFormula() {
        assertThat(run("indicators", "show", "share-65-plus")).isZero();
        assertThat(out.toString()).contains("Formel: ", "population-by-age[65+]");
    }

    @Test
    void anUnknownIndicatorEndsWithTwo() {
        assertThat(run("indicators", "show", "share-65")).isEqualTo(2);
        assertThat(err.toString()).contains("share-65-plus");
    }

    @Test
    void sourcesListNamesPublisherAndLicence() {
        assertThat(run("sources", "list")).isZero();
        assertThat(out.toString())
                .contains("12411-02-03-5", "Statistische Ämter des Bundes und der Länder", "dl-de/by-2-0");
    }

    @Test
    void sourcesCheckFindsTheBundledSnapshotSound() {
        assertThat(run("sources", "check")).isZero();
        assertThat(out.toString()).contains("Der Datenbestand passt zu seiner Sperrdatei");
    }

    @Test
    void rowsReadAreThoseUsedLeftOutAndRefused() {
        assertThat(run("sources", "check", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Used", "Left out", "Refused", "issues noted at import");
        List<long[]> rows = out.toString()
                .lines()
                .map(line -> line.split(" {2,}", -1))
                .filter(cells -> cells.length == 9 && cells[2].matches("[0-9]+"))
                .map(cells -> Stream.of(cells)
                        .skip(2)
                        .limit(4)
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row[0]).isEqualTo(row[1] + row[2] + row[3]));
    }

    @Test
    void aWrongDefinitionIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("new-share.toml"), "id = \"new-share\"\nformula = \"100 * persns\"\n");
        assertThat(run("indicators", "verify", file.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("new-share.toml:2:")
                .contains("persns")
                .doesNotContain("DefinitionProblem");
    }

    @Test
    void aFolderWithoutSnapshotEndsWithFour(@TempDir Path folder) {
        Path place = folder.resolve("out");
        assertThat(run("run", "--data", folder.toString(), "--out", place.toString()))
                .isEqualTo(4);
        assertThat(err.toString()).contains("index.txt");
        assertThat(place).doesNotExist();
    }

    @Test
    void importNamesAnInputThatIsNotThere(@TempDir Path folder) {
        assertThat(run("import", folder.resolve("no-such-folder").toString())).isEqualTo(4);
        assertThat(err.toString()).contains("no-such-folder");
    }

    @Test
    void importSaysWhatASnapshotLacksAndLeavesTheOldOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no table");
        Path snapshot = Files.createDirectory(folder.resolve("snapshot"));
        Path old = Files.writeString(snapshot.resolve("index.txt"), "old");
        String notes = folder.resolve("notes.txt").toString();
        assertThat(run("import", notes, "--into", snapshot.toString(), "--no-vintage"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("ist nicht zu gebrauchen", "--fresh");
        assertThat(run("import", notes, "--into", snapshot.toString(), "--no-vintage", "--fresh"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("Umsteigeschlüssel", "BBSR-Referenz", "Grenzen");
        assertThat(old).hasContent("old");
    }
}
