package kleinstadt.data.snapshot;

import static kleinstadt.data.model.AreaKey.gemeinde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundaryText;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.RowsLost;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.CentralPlace;
import kleinstadt.data.register.ChangeKind;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Location;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.TerritoryChange;
import kleinstadt.data.register.TownClasses;
import kleinstadt.data.register.TownType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SnapshotTextTest {

    private static final TerritoryDate Y2019 = TerritoryDate.endOf(2019);
    private static final TerritoryDate Y2020 = TerritoryDate.endOf(2020);
    private static final AreaKey A = gemeinde("12000001");
    private static final AreaKey B = gemeinde("12000002");
    private static final SeriesKey POPULATION = SeriesKey.of("population", "gv-auszug", Period.endOf(2019));
    private static final SeriesKey AREA = SeriesKey.of("area-km2", "gv-auszug", Period.endOf(2019));
    private static final SeriesKey AGES =
            new SeriesKey("population-by-age", "12411-02-03-5", Period.endOf(2019), Sex.FEMALE, new AgeClass(65, 75));

    private static final TownClasses CLASSES = new TownClasses(
            Optional.of(CentralPlace.BASIC),
            Optional.of(Location.VERY_PERIPHERAL),
            Optional.empty(),
            Optional.of(GrowthClass.STRONGLY_SHRINKING));

    private static Map<String, String> texts() {
        Observations figures = Observations.builder()
                .column(
                        POPULATION,
                        Y2019,
                        List.of(A, B, AreaKey.land("12"), AreaKey.EAST, AreaKey.GERMANY),
                        List.of(
                                Value.of(12.5),
                                new Value.Known(3, Quality.LIMITED),
                                new Value.Known(15.5, Quality.SUMMED),
                                new Value.Known(0.1, Quality.ESTIMATED),
                                Value.missing(Reason.NO_SOURCE)))
                .column(AREA, Y2019, List.of(A), List.of(Value.of(1.25)))
                .column(AGES, Y2020, List.of(B), List.of(Value.missing(Reason.UNRELIABLE)))
                .build();
        Map<String, String> texts = SnapshotWriter.texts(
                figures,
                List.of(register(Y2019, "Lübz", 120000000), register(Y2020, "Lübz, Stadt", 120000000)),
                Crosswalk.of(links(), "test", new IssueLog()),
                List.of(CHANGE),
                Y2019,
                List.of(
                        new AssociationMember(
                                A,
                                "Lübz, Stadt",
                                AreaKey.verband("12000901"),
                                "Amt \"X\"",
                                TownType.LARGER_SMALL_TOWN,
                                CLASSES),
                        new AssociationMember(
                                B, "Dorf", AreaKey.verband("12000901"), "Amt \"X\"", TownType.LARGER_SMALL_TOWN)),
                List.of(BoundaryText.parse(
                        "bkg\t2020-12-31\nGEMEINDE:12000001\tLübz\t0 0 10 0 0 10,1 1 2 0 0 2|100 100 5 0 0 5\n")),
                List.of(new LockEntry("gv-auszug", "register/a.xlsx", "00ff", 2, RowsLost.NONE, "", List.of(Y2019))));
        texts.putAll(IssuesText.write(new IssueLog()));
        return texts;
    }

    private static final TerritoryChange CHANGE = new TerritoryChange(
            "12/2020/0001-R",
            ChangeKind.PARTIAL_TRANSFER,
            "120000000002",
            "Neben, Dorf",
            OptionalDouble.of(12.5),
            OptionalDouble.empty(),
            "120000000001",
            "Lübz, Stadt",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 2, 1));

    /** A register with A and, on the first day only, B. */
    private static Register register(TerritoryDate day, String name, int verband) {
        List<RegisterEntry> entries = new ArrayList<>();
        entries.add(new RegisterEntry(
                A,
                name,
                Integer.toString(verband),
                OptionalDouble.of(1.25),
                OptionalDouble.of(11.5),
                OptionalDouble.of(53)));
        if (day.equals(Y2019)) {
            entries.add(new RegisterEntry(
                    B,
                    "Neben, Dorf",
                    "120000001",
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        return new Register(day, entries, new TreeMap<>(Map.of("12000", "Kreis " + day)));
    }

    private static List<CrosswalkLink> links() {
        return List.of(
                CrosswalkLink.unchanged(Y2019, Y2020, A),
                new CrosswalkLink(Y2019, B, Y2020, A, 0.25, 0.5, OptionalDouble.empty()),
                new CrosswalkLink(Y2019, B, Y2020, B, 0.75, 0.5, OptionalDouble.empty()));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = files.getPath("/data/snapshot");
            SnapshotWriter.write(texts(), folder);
            SnapshotWriter.write(texts(), folder);
            Snapshot snapshot = Snapshots.read(folder);
            Observations figures = snapshot.figures().all();
            assertThat(figures.value(POPULATION, A)).isEqualTo(Value.of(12.5));
            assertThat(figures.value(POPULATION, B)).isEqualTo(new Value.Known(3, Quality.LIMITED));
            assertThat(figures.value(POPULATION, AreaKey.EAST)).isEqualTo(new Value.Known(0.1, Quality.ESTIMATED));
            assertThat(figures.value(POPULATION, AreaKey.GERMANY)).isEqualTo(Value.missing(Reason.NO_SOURCE));
            assertThat(figures.listAreas(AGES)).containsExactly(B);
            assertThat(figures.value(AGES, B)).isEqualTo(Value.missing(Reason.UNRELIABLE));
            assertThat(figures.findTerritory(AGES)).contains(Y2020);
            assertThat(snapshot.crosswalk().listLinks()).containsExactlyElementsOf(links());
            assertThat(snapshot.towns().findByCentre(A).orElseThrow().verbandName())
                    .isEqualTo("Amt \"X\"");
            assertThat(snapshot.towns().listMembers())
                    .extracting(AssociationMember::classes)
                    .containsExactly(CLASSES, TownClasses.UNKNOWN);
            RegisterEntry entry = snapshot.registers().get(Y2019).find(A).orElseThrow();
            assertThat(entry.name()).isEqualTo("Lübz");
            assertThat(entry.areaKm2()).hasValue(1.25);
            assertThat(entry.longitude()).hasValue(11.5);
            assertThat(snapshot.registers().get(Y2019).find(B)).isPresent();
            Register later = snapshot.registers().get(Y2020);
            assertThat(later.entries()).singleElement().satisfies(only -> {
                assertThat(only.name()).isEqualTo("Lübz, Stadt");
                assertThat(only.verbandRs()).isEqualTo("120000000");
                assertThat(only.areaKm2()).isEmpty();
            });
            assertThat(later.findAreaName("12000")).contains("Kreis 2020-12-31");
            assertThat(snapshot.changes()).containsExactly(CHANGE);
            Boundaries.Area area = snapshot.boundaries().get(Y2020).find(A).orElseThrow();
            assertThat(area.shape().getArea()).isEqualTo(50 - 2 + 12.5);
            assertThat(snapshot.lock())
                    .containsExactly(new LockEntry(
                            "gv-auszug", "register/a.xlsx", "00ff", 2, RowsLost.NONE, "", List.of(Y2019)));
            try (Stream<Path> left = Files.list(folder.getParent())) {
                assertThat(left).containsExactly(folder);
            }
        }
    }

    @Test
    void sameContentGivesSameBytes() {
        assertThat(SnapshotFiles.index(texts())).isEqualTo(SnapshotFiles.index(texts()));
        assertThat(texts().get("observations/gv-auszug.csv")).isEqualTo("""
                area,area-km2/2019-12-31/total/all,population/2019-12-31/total/all
                territory,2019-12-31,2019-12-31
                12000001,1.25,12.5
                12000002,,3l
                12,,15.5s
                OST,,0.1e
                DG,,none
                """);
        assertThat(texts().get("towns/2019-12-31.csv")).isEqualTo("""
                ags,name,verband,verband_name,type,central_place,location,regiostar7,growth
                12000001,"Lübz, Stadt",12000901,"Amt ""X\"\"\",30,3,4,,1
                12000002,Dorf,12000901,"Amt ""X\"\"\",30,,,,
                """);
        assertThat(texts().get("registers/2020-12-31.csv"))
                .isEqualTo(
                        "key,name,verband_rs\n12000,Kreis 2020-12-31,\n12000001,\"Lübz, Stadt\",120000000\n12000002,,\n");
        assertThat(texts().get("crosswalk/gemeinden.csv")).isEqualTo("ags,territories\n12000001,2019\n12000002,2019\n");
    }

    @Test
    void refusesAChangedFileAndAnotherVersion() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = files.getPath("/data/snapshot");
            SnapshotWriter.write(texts(), folder);
            Files.writeString(folder.resolve("sources.lock"), "", StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Snapshots.read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("sources.lock");
            Files.writeString(folder.resolve("index.txt"), "kleinstadt-snapshot 0\n", StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Snapshots.read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("kleinstadt-snapshot 0");
        }
    }

    @Test
    void namesEveryDamagedOrMissingFile() throws IOException {
        for (String path : texts().keySet()) {
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                Path folder = files.getPath("/data/snapshot");
                SnapshotWriter.write(texts(), folder);
                byte[] bytes = Files.readAllBytes(folder.resolve(path));
                bytes[bytes.length / 2] ^= 1;
                Files.write(folder.resolve(path), bytes);
                assertThatThrownBy(() -> Snapshots.read(folder))
                        .as("one byte changed")
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(path);
                Files.delete(folder.resolve(path));
                assertThatThrownBy(() -> Snapshots.read(folder))
                        .as("gone")
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(path);
            }
        }
    }

    @Test
    void refusesTextThatFitsItsChecksumButIsNone() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = files.getPath("/data/snapshot");
            Map<String, String> broken = new TreeMap<>(texts());
            broken.put(
                    "observations/gv-auszug.csv", "area,population/2019-12-31/total/all\nterritory,2019-12-31\n12,?\n");
            SnapshotWriter.write(broken, folder);
            assertThatThrownBy(() -> Snapshots.read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("'?'");
        }
    }

    @ParameterizedTest
    @CsvSource({"30;3;4;;1, 60;3;4;;1, no TownType of the code 60", "30;3;4;;1, 30;3;5;;1, no Location of the code 5"})
    void refusesACodeThatIsNoClass(String right, String wrong, String message) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = files.getPath("/data/snapshot");
            Map<String, String> broken = new TreeMap<>(texts());
            broken.computeIfPresent(
                    "towns/2019-12-31.csv",
                    (path, text) -> text.replace(right.replace(';', ','), wrong.replace(';', ',')));
            SnapshotWriter.write(broken, folder);
            assertThatThrownBy(() -> Snapshots.read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(message);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'area,a/2019/total/all\nterritory,2019-12-31\n12,1,2\n', found more",
        "'area,a/2019/total/all\nterritory,2019-12-31\n12\n', found 0",
        "'area,a/2019/total/all\narea,2019-12-31\n', areas and territories",
        "'area,a/2019/total/all\nterritory,2019-12-31\n12,nothing\n', nothing"
    })
    void refusesABrokenTableOfFigures(String text, String message) {
        assertThatThrownBy(() -> read(text, "table", measure -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-3",
                "46",
                "123456789012345",
                "1234567890123456",
                "65.24",
                "0.849797804737146",
                "-0.1",
                "9.43751",
                "0.30000000000000004",
                "123456.789",
                "0.000001",
                "99999999999999.9"
            })
    void readsEveryNumberExactly(String number) {
        for (String letter : List.of("", "l", "s", "e")) {
            String text = "area,population/2019-12-31/total/all\nterritory,2019-12-31\n12," + number + letter + "\n";
            Value value = read(text, "gv-auszug", measure -> true).value(POPULATION, AreaKey.land("12"));
            assertThat(((Value.Known) value).number()).isEqualTo(Double.parseDouble(number));
            assertThat(CellText.of(value)).isEqualTo(number + letter);
        }
    }

    @Test
    void readsTheMeasuresAskedForOnly() {
        String text =
                "area,births/2015/total/all,deaths/2015/total/all\nterritory,2015-12-31,2015-12-31\n13076089,46,broken\n";
        Observations births = read(text, "table", "births"::equals);
        assertThat(births.listSeries()).extracting(SeriesKey::measure).containsExactly("births");
        assertThat(births.countCells()).isEqualTo(1);
        assertThat(read(text, "table", "population"::equals).countCells()).isZero();
    }

    /** An association's key has eight digits as an AGS has, so the text tells them apart. */
    @Test
    void keysOfEveryLevelComeBack() {
        SeriesKey series = SeriesKey.of("births", "table", Period.parse("2015"));
        Observations.Builder figures = Observations.builder().series(series, Y2019);
        for (AreaKey area : List.of(
                AreaKey.gemeinde("15083245"),
                AreaKey.verband("15083245"),
                AreaKey.kreis("15083"),
                AreaKey.land("15"),
                AreaKey.EAST,
                AreaKey.GERMANY)) {
            figures.add(series, area, Value.of(area.key().hashCode()));
        }
        Observations written = figures.build();
        Observations again = read(ObservationsText.write(written, List.of(series)), "table", measure -> true);
        assertThat(again.listAreas(series)).isEqualTo(written.listAreas(series));
        assertThat(again.listValues(series)).isEqualTo(written.listValues(series));
    }

    private static Observations read(String text, String source, Predicate<String> measures) {
        Observations.Builder figures = Observations.builder();
        ObservationsText.read(
                text.getBytes(StandardCharsets.UTF_8), source, measures, new ObservationsText.Keys(), figures);
        return figures.build();
    }

    @Test
    void crosswalkTextComesBackOverGapsAndDaysInsideAYear() {
        TerritoryDate may = TerritoryDate.parse("2021-05-15");
        TerritoryDate end = TerritoryDate.endOf(2021);
        List<CrosswalkLink> links = List.of(
                CrosswalkLink.unchanged(Y2019, Y2020, A),
                CrosswalkLink.unchanged(Y2019, Y2020, B),
                CrosswalkLink.whole(Y2020, A, may, B),
                CrosswalkLink.unchanged(Y2020, may, B),
                new CrosswalkLink(may, B, end, A, 0.1, 0.2, OptionalDouble.of(0.3)),
                new CrosswalkLink(may, B, end, B, 0.9, 0.8, OptionalDouble.of(0.7)));
        Map<String, String> written = CrosswalkText.write(Crosswalk.of(links, "test", new IssueLog()));

        assertThat(written.get("crosswalk/gemeinden.csv"))
                .isEqualTo("ags,territories\n12000001,2019..2020\n12000002,2019..2021-05-15\n");
        IssueLog log = new IssueLog();
        Crosswalk again = CrosswalkText.read(
                written.getOrDefault(CrosswalkText.STEPS, ""),
                written.getOrDefault(CrosswalkText.GEMEINDEN, ""),
                written.getOrDefault(CrosswalkText.CHANGES, ""),
                log);
        assertThat(again.listLinks()).containsExactlyElementsOf(links);
        assertThat(CrosswalkText.write(again)).isEqualTo(written);
        assertThat(log.count()).isZero();
    }

    @Test
    void writesNumbersShort() {
        assertThat(NumberText.of(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(NumberText.of(65.24)).isEqualTo("65.24");
        assertThat(NumberText.of(-3)).isEqualTo("-3");
        assertThat(NumberText.of(0.849797804737146)).isEqualTo("0.849797804737146");
    }
}
