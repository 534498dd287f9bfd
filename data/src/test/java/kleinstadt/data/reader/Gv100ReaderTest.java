package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.RegisterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GV100AD and its sister GV100NAD in their own form, with made-up figures, and the official files. */
class Gv100ReaderTest {

    private static final AreaKey MUEHL = AreaKey.gemeinde("13076089");
    private static final AreaKey HOF = AreaKey.gemeinde("13076090");
    private static final SeriesKey PERSONS = SeriesKey.of("population", "gv100ad", Period.endOf(2024));

    private final Path folder;
    private final Reader reader = new Gv100Reader();
    private final IssueLog log = new IssueLog();

    Gv100ReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String line(String kindDayKey, String name, String seat, String figures) {
        return String.format(Locale.ROOT, "%-22s%-50s%-50s%-98s", kindDayKey, name, seat, figures);
    }

    private static String gemeinde(String day, String key, String name, long hectares, long persons, long male) {
        String figures = String.format(Locale.ROOT, "63    %011d%011d%011d    19386", hectares, persons, male);
        return line("60" + day + key, name, "", figures);
    }

    static String file(String day) {
        return String.join(
                        "\n",
                        line("10" + day + "13", "Mecklenburg-Vorpommern", "Schwerin", ""),
                        line("20" + day + "130", "Bezirk Süd", "", ""),
                        line("40" + day + "13076", "Ludwigslust-Parchim", "Parchim", "44"),
                        line("50" + day + "13076   5655", "Eldenburg Mühl", "Mühl", "54"),
                        gemeinde(day, "130760895655", "Mühl, Stadt", 7469, 5892, 2804),
                        gemeinde(day, "130760905655", "Hof-Bäk", 1234, 108, 55),
                        gemeinde(day, "130009999999", "Küstengewässer", 1, 0, 0))
                + "\n";
    }

    static String sister() {
        return line("412025083113076", "2017-12-31 3", "", "") + "\n"
                + line("612025083113076089", "2017-12-31 07", "", "") + "\n";
    }

    private Content.RegisterList read(byte[] bytes) throws IOException {
        InputFile file = write(bytes);
        assertThat(reader.recognise(file)).isPresent();
        return (Content.RegisterList)
                reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
    }

    private Content.RegisterList read(String text) throws IOException {
        return read(new Fixture(text).listVariants().get(0).toBytes());
    }

    private InputFile write(byte[] bytes) throws IOException {
        Path path = folder.resolve("gv.txt");
        Files.write(path, bytes);
        return new InputFile(path, "gv.txt");
    }

    @Test
    void everyFormOfTheFileGivesTheSame() throws IOException {
        for (Fixture.Variant variant : new Fixture(file("20250831")).listVariants()) {
            Content.RegisterList list = read(variant.toBytes());
            assertThat(list.territory()).as(variant.name()).isEqualTo(TerritoryDate.parse("2025-08-31"));
            assertThat(list.entries())
                    .as(variant.name())
                    .extracting(RegisterEntry::gemeinde, RegisterEntry::name, RegisterEntry::verbandRs)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(MUEHL, "Mühl, Stadt", "130765655"),
                            org.assertj.core.api.Assertions.tuple(HOF, "Hof-Bäk", "130765655"));
            assertThat(list.entries().get(0).areaKm2()).hasValue(74.69);
            assertThat(list.areaNames())
                    .isEqualTo(Map.of(
                            "13", "Mecklenburg-Vorpommern",
                            "13076", "Ludwigslust-Parchim",
                            "130765655", "Eldenburg Mühl"));
            Observations figures = list.observations();
            assertThat(figures.value(PERSONS, MUEHL)).as(variant.name()).isEqualTo(Value.of(5892));
            assertThat(figures.value(PERSONS.withCategories(Sex.MALE, AgeClass.ALL), MUEHL))
                    .isEqualTo(Value.of(2804));
            assertThat(figures.value(PERSONS.withCategories(Sex.FEMALE, AgeClass.ALL), MUEHL))
                    .isEqualTo(Value.of(3088));
            assertThat(figures.value(PERSONS, AreaKey.land("13"))).isEqualTo(new Value.Known(6000, Quality.SUMMED));
            assertThat(figures.findTerritory(PERSONS)).contains(list.territory());
        }
        assertThat(log.countByCode()).containsOnlyKeys("skipped-rows");
    }

    @Test
    void namesBothDays() throws IOException {
        assertThat(reader.recognise(write(
                        new Fixture(file("20231130")).listVariants().get(0).toBytes())))
                .contains("Gemeindeverzeichnis GV100AD, Gebietsstand 2023-11-30, Bevölkerung 2022-12-31");
    }

    @Test
    void inhabitantsOfAnUnknownDayAreLeftOutWithAWord() throws IOException {
        Content.RegisterList list = read(file("20241231"));
        assertThat(list.entries()).hasSize(2);
        assertThat(list.observations().listSeries())
                .containsExactly(SeriesKey.of("area-km2", "gv100ad", Period.endOf(2024)));
        assertThat(log.countByCode()).containsOnlyKeys("population-day-unknown", "skipped-rows");
    }

    @Test
    void badRecordsAreNamedAndTheRestIsRead() throws IOException {
        assertThat(issuesOf(text -> text.replace("00000005892", "0000000x892"))).containsExactly("unreadable-cell");
        assertThat(issuesOf(
                        text -> text.replace("60" + "20250831" + "130760895655", "60" + "20250731" + "130760895655")))
                .containsExactly("unreadable-row");
        assertThat(issuesOf(text -> text.replace("130760905655", "130760895655")))
                .containsExactly("duplicate-row");
        assertThat(issuesOf(text -> text.replace("130760905655", "13076090    ")))
                .containsExactly("unreadable-row");
        assertThat(issuesOf(text -> text.substring(0, text.indexOf("Hof-Bäk") + 3)))
                .containsExactly("truncated-file");
    }

    private List<String> issuesOf(UnaryOperator<String> harm) throws IOException {
        IssueLog own = new IssueLog();
        InputFile file = write(
                new Fixture(harm.apply(file("20250831"))).listVariants().get(0).toBytes());
        Content.RegisterList list = (Content.RegisterList)
                reader.read(file, ReaderAssert.UNKNOWN, own).orElseThrow();
        assertThat(list.entries()).isNotEmpty();
        // Waters that belong to no Kreis are left out and counted.
        return own.countByCode().keySet().stream()
                .filter(code -> !code.equals("skipped-rows"))
                .toList();
    }

    @Test
    void theSisterIsKnownAndNotTakenForIt() throws IOException {
        InputFile file = write(new Fixture(sister()).listVariants().get(0).toBytes());
        Reader sister = new Gv100NadReader();
        assertThat(reader.recognise(file)).isEmpty();
        assertThat(sister.recognise(file).orElseThrow()).contains("GV100NAD", "2025-08-31");
        assertThat(sister.read(file, ReaderAssert.UNKNOWN, log)).isEmpty();
        assertThat(sister.isDescribed(file)).isFalse();
        assertThat(sister.recognise(write(
                        new Fixture(file("20250831")).listVariants().get(0).toBytes())))
                .isEmpty();
    }

    @Test
    void otherTextIsNeither() throws IOException {
        for (String text : List.of("", "60", "6020259931\n", "60;20250831\n1;2\n", "<html>\n")) {
            InputFile file = write(new Fixture(text).listVariants().get(0).toBytes());
            assertThat(reader.recognise(file)).as(text).isEmpty();
        }
    }

    /** Counts of the task: GV100AD of 31.08.2025 has 425 eastern Gemeinden of 5,000 to under 20,000 inhabitants. */
    @Test
    void theOfficialFileOf2025HasThe425Towns() throws IOException {
        Content.RegisterList list = official("register/GV100AD_31082025.txt");
        // 10,952 records of Satzart 60, two of them waters; the inhabitants of all add up to 83,577,140.
        assertThat(list.entries().size()).isEqualTo(10950);
        assertThat(list.observations().value(PERSONS, AreaKey.GERMANY))
                .isEqualTo(new Value.Known(83_577_140, Quality.SUMMED));
        assertThat(list.entries().stream().filter(entry -> entry.gemeinde().isEastern()))
                .hasSize(2378);
        Map<String, Long> towns = list.observations().listAreas(PERSONS).stream()
                .filter(area -> area.level() == AreaLevel.GEMEINDE && area.isEastern())
                .filter(area -> {
                    double persons = ((Value.Known) list.observations().value(PERSONS, area)).number();
                    return persons >= 5_000 && persons < 20_000;
                })
                .collect(
                        Collectors.groupingBy(area -> area.key().substring(0, 2), TreeMap::new, Collectors.counting()));
        assertThat(towns).isEqualTo(Map.of("12", 96L, "13", 39L, "14", 130L, "15", 79L, "16", 81L));
        assertThat(list.observations().value(PERSONS, AreaKey.gemeinde("16061045")))
                .isEqualTo(Value.of(18230));
        assertThat(log.countByCode()).containsOnlyKeys("skipped-rows");
    }

    @Test
    void theOfficialFileOf2023CountsThePersonsOf2022() throws IOException {
        Content.RegisterList list = official("register/GV100AD_301123.txt");
        SeriesKey persons = SeriesKey.of("population", "gv100ad", Period.endOf(2022));
        assertThat(list.observations().value(persons, MUEHL)).isEqualTo(Value.of(6183));
        assertThat(list.areaNames()).containsEntry("13076", "Ludwigslust-Parchim");
        assertThat(log.countByCode()).containsOnlyKeys("skipped-rows");
    }

    private Content.RegisterList official(String path) throws IOException {
        InputFile file = OfficialFiles.requireFile(path);
        assertThat(reader.recognise(file)).isPresent();
        return (Content.RegisterList)
                reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
    }
}
