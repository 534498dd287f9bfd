package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official files added to a snapshot one after the other: in the end it is the one that all of them make at once. */
final class AddedFilesTest {

    private static final List<String> FIRST = List.of(
            "register/31122019_Auszug_GV.xlsx",
            "register/31122023_Auszug_GV.xlsx",
            "crosswalk/xm20_east_1990_2019_to_2020.csv",
            "crosswalk/ref-gemeinden-ab-2020.xlsx",
            "typology",
            "boundaries/east_2023_m.gpkg",
            "regionalstatistik/12411-01-01-5.csv",
            "inkar/inkar2024_gem_wirtschaft_ost.csv");

    private static final List<String> NEWER = List.of(
            "register/AuszugGV4QAktuell_2024.xlsx",
            "register/GV100AD_31082025.txt",
            "crosswalk/gebietsaenderungen_2023.xlsx",
            "crosswalk/gebietsaenderungen_2024.xlsx",
            "crosswalk/gebietsaenderungen_2025-02.xlsx",
            "boundaries/east_2025.gpkg");

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final String TABLE = "regionalstatistik/12411-02-03-5.csv";

    private static Path folder = Path.of("");
    private static Path first = Path.of("");

    @BeforeAll
    static void importFirst(@TempDir Path place) throws IOException {
        folder = place;
        first = place.resolve("first");
        importer().run(files(FIRST), first, false, new IssueLog());
    }

    @Test
    void registerTableAndBoundariesThatComeLaterMakeTheSameSnapshot() throws IOException {
        List<String> everything = new ArrayList<>(FIRST);
        everything.addAll(NEWER);
        everything.add(TABLE);
        Path whole = folder.resolve("whole");
        importer().run(files(everything), whole, false, new IssueLog());

        Path grown = folder.resolve("grown");
        importer().add(files(List.of(TABLE)), Snapshots.read(first), grown, false, new IssueLog());
        importer().add(files(NEWER), Snapshots.read(grown), grown, false, new IssueLog());

        assertThat(Snapshots.read(grown).newestTerritory()).hasToString("2025-08-31");
        assertThat(texts(grown)).isEqualTo(texts(whole));
    }

    @Test
    void whatIsReadAgainChangesNothingAndIsNotNotedAgain() throws IOException {
        IssueLog log = new IssueLog();
        Path again = folder.resolve("again");
        ImportReport report = importer().add(files(FIRST), Snapshots.read(first), again, false, log);

        assertThat(texts(again)).isEqualTo(texts(first));
        assertThat(log.listStored()).isEmpty();
        assertThat(report.moved()).isNotEmpty().allSatisfy(moved -> {
            assertThat(moved.same()).isPositive();
            assertThat(moved.added()).as("added to %s", moved.source()).isZero();
            assertThat(moved.changed()).isZero();
            assertThat(moved.kept()).isZero();
        });
    }

    @Test
    void aRevisedTableTakesThePlaceOfTheOldFiguresAndBothFilesStandBehindThem() throws IOException {
        Path revised = folder.resolve("revised.csv");
        String text = Files.readString(OfficialFiles.require("regionalstatistik/12411-01-01-5.csv"));
        String head = text.substring(0, text.indexOf("\nDG;") + 1);
        String row = text.substring(text.indexOf("\n13076089;") + 1);
        Files.writeString(
                revised,
                head
                        + row.substring(0, row.indexOf('\n') + 1).replace(";6281;", ";6280;")
                        + text.substring(text.indexOf("__________")));
        Path target = folder.resolve("corrected");
        ImportReport report = importer().add(List.of(revised), Snapshots.read(first), target, false, new IssueLog());

        SeriesKey population = SeriesKey.of("population", "12411-01-01-5", Period.endOf(2015));
        Snapshot before = Snapshots.read(first);
        Snapshot after = Snapshots.read(target);
        assertThat(number(after, population, LUEBZ)).isEqualTo(6280);
        assertThat(number(before, population, LUEBZ)).isEqualTo(6281);
        assertThat(after.figures().all().countCells())
                .isEqualTo(before.figures().all().countCells());
        assertThat(report.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.changed()).isEqualTo(1);
            assertThat(moved.added()).isZero();
            assertThat(moved.same()).isEqualTo(3 * 5 - 1);
        });
        assertThat(after.lock().stream()
                        .filter(entry -> entry.source().equals("12411-01-01-5"))
                        .map(LockEntry::file))
                .containsExactly("12411-01-01-5.csv", "revised.csv");
        // What the office printed of its Land stands, and so does the sum of the Länder.
        for (AreaKey larger : List.of(LUEBZ.toLand(), AreaKey.EAST)) {
            assertThat(number(after, population, larger)).isEqualTo(number(before, population, larger));
        }
    }

    private static double number(Snapshot snapshot, SeriesKey series, AreaKey area) throws IOException {
        return ((Value.Known) snapshot.figures().all().value(series, area)).number();
    }

    @Test
    void aRegisterThatNoGebietsaenderungExplainsIsNamedWithItsGemeinden() throws IOException {
        IssueLog log = new IssueLog();
        Path target = folder.resolve("unexplained");
        importer().add(files(List.of("register/GV100AD_31082025.txt")), Snapshots.read(first), target, false, log);

        assertThat(Snapshots.read(target).newestTerritory()).hasToString("2023-12-31");
        Issue issue = log.listStored().stream()
                .filter(each -> each.code().equals("register-not-used"))
                .findFirst()
                .orElseThrow();
        assertThat(issue.message())
                .contains(
                        "since 2023-12-31",
                        "Gemeinden which are new",
                        "Gemeinden which are gone",
                        "16076094",
                        "16061007");
    }

    private static Importer importer() {
        return new Importer(Sources.bundled(), Readers.listAll());
    }

    private static List<Path> files(List<String> names) {
        return names.stream().map(OfficialFiles::require).toList();
    }

    private static SortedMap<String, String> texts(Path snapshot) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(snapshot)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(snapshot.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
