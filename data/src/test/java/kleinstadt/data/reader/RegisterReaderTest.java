package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.RegisterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registers in the forms of the Auszug GV of several years, with made-up figures. */
class RegisterReaderTest {

    private static final AreaKey FLENSBURG = AreaKey.gemeinde("01001000");
    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey MARNITZ = AreaKey.gemeinde("13076090");

    private final Path folder;
    private final Reader reader = new RegisterReader();
    private final IssueLog log = new IssueLog();

    RegisterReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Families of columns, by what an edition prints and where. */
    enum Edition {
        Y2002("31.12.2002", "", "2002-12-31", 9, -1, "gv-auszug"),
        Y2009("31.12.2009", "31.12.2009", "2009-12-31", 9, 13, "gv-auszug"),
        Y2019("31.12.2019", "31.12.2019", "2019-12-31", 9, 14, "gv-auszug"),
        Y2023("31.12.2023", "31.12.2023", "2023-12-31", 9, 14, "gv-auszug"),
        Q4OF2024("31.12.2024", "31.12.2023", "2023-12-31", 9, 14, "gv-auszug-quartal");

        private final String territory;
        private final String printedDay;
        private final String day;
        private final int persons;
        private final int longitude;
        private final String source;

        Edition(String territory, String printedDay, String day, int persons, int longitude, String source) {
            this.territory = territory;
            this.printedDay = printedDay;
            this.day = day;
            this.persons = persons;
            this.longitude = longitude;
            this.source = source;
        }

        List<List<Object>> rows(String... figuresOfMarnitz) {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.of("Gemeinden in Deutschland nach Fläche, Bevölkerung"));
            rows.add(List.of("Gebietsstand am " + territory + " (Jahr)"));
            List<Object> head = blank();
            head.set(2, "Amtlicher Regionalschlüssel");
            head.set(7, "Gemeindename");
            head.set(persons - 1, "Fläche km²");
            head.set(persons, printedDay.isEmpty() ? "Bevölkerung" : "Bevölkerung auf " + printedDay + " (Jahr)");
            List<Object> second = blank();
            List<String> titles = List.of("Satzart", "Textkennzeichen", "Land", "RB", "Kreis", "VB", "Gem");
            for (int i = 0; i < titles.size(); i++) {
                second.set(i, titles.get(i));
            }
            second.set(persons, "insgesamt");
            second.set(persons + 1, "männlich");
            second.set(persons + 2, "weiblich");
            if (longitude >= 0) {
                second.set(longitude, "Längengrad");
                second.set(longitude + 1, "Breitengrad");
            }
            rows.add(head);
            rows.add(second);
            rows.add(row("10", "01", "", "", "", "", "Schleswig-Holstein", "", "", "", ""));
            rows.add(row("40", "01", "0", "01", "", "", "Flensburg, Stadt", "", "", "", ""));
            rows.add(row("50", "01", "0", "01", "0000", "", "Flensburg, Stadt", "", "", "", ""));
            rows.add(row("60", "01", "0", "01", "0000", "000", "Flensburg, Stadt", 56.73, 100, 40, 60));
            rows.add(row("60", "13", "0", "76", "5656", "089", "Lübz, Stadt", 65.4, 20, 9, 11));
            rows.add(row(
                    "60",
                    "13",
                    "0",
                    "76",
                    "5656",
                    "090",
                    "Marnitz",
                    10.2,
                    figuresOfMarnitz[0],
                    figuresOfMarnitz[1],
                    figuresOfMarnitz[2]));
            rows.add(row("60", "13", "0", "00", "0000", "999", "Küstengewässer", 5, 0, 0, 0));
            rows.add(List.of("Einwohner und Fläche stimmen überein."));
            return rows;
        }

        private static List<Object> blank() {
            return new ArrayList<>(Collections.nCopies(17, ""));
        }

        private List<Object> row(Object... cells) {
            List<Object> row = blank();
            row.set(0, cells[0]);
            for (int i = 1; i <= 6; i++) {
                row.set(i + 1, cells[i]);
            }
            for (int i = 0; i < 4; i++) {
                row.set(persons - 1 + i, cells[7 + i]);
            }
            if (longitude >= 0 && cells[0].equals("60")) {
                row.set(longitude, "9,43751");
                row.set(longitude + 1, 54.78252);
            }
            return row;
        }

        private String territoryDay() {
            return territory.substring(6) + "-" + territory.substring(3, 5) + "-" + territory.substring(0, 2);
        }

        SeriesKey series(String measure, String sex) {
            String of = measure.equals("area-km2") ? territoryDay() : day;
            return SeriesKey.parse(measure + "@" + source + "/" + of + "/" + sex + "/all");
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void readsTheColumnsOfEachEdition(Edition edition) throws IOException {
        Content.RegisterList list = read(edition.rows("7", "3", "4"));

        assertThat(list.territory().toString().substring(0, 4)).isEqualTo(edition.territory.substring(6));
        assertThat(list.entries()).extracting(RegisterEntry::gemeinde).containsExactly(FLENSBURG, LUEBZ, MARNITZ);
        assertThat(list.entries().get(0).name()).isEqualTo("Flensburg, Stadt");
        assertThat(list.areaNames()).containsEntry("010010000", "Flensburg, Stadt");
        assertThat(list.entries().get(1).verbandRs()).isEqualTo("130765656");
        assertThat(list.entries().get(1).areaKm2()).hasValue(65.4);
        if (edition.longitude >= 0) {
            assertThat(list.entries().get(0).longitude()).hasValue(9.43751);
            assertThat(list.entries().get(0).latitude()).hasValue(54.78252);
        } else {
            assertThat(list.entries().get(0).longitude()).isEmpty();
        }
        assertThat(list.observations().value(edition.series("population", "total"), FLENSBURG))
                .isEqualTo(Value.of(100));
        assertThat(list.observations().value(edition.series("population", "female"), LUEBZ))
                .isEqualTo(Value.of(11));
        assertThat(list.observations().value(edition.series("population", "male"), AreaKey.land("13")))
                .isEqualTo(new Value.Known(12, Quality.SUMMED));
        assertThat(list.observations().value(edition.series("population", "total"), AreaKey.GERMANY))
                .isEqualTo(new Value.Known(127, Quality.SUMMED));
        assertThat(list.observations().value(edition.series("area-km2", "total"), AreaKey.land("13")))
                .isEqualTo(new Value.Known(75.6, Quality.SUMMED));
        // Waters that belong to no Kreis are left out and counted.
        assertThat(log.countByCode()).containsOnlyKeys("skipped-rows");
    }

    /** Berlin and Hamburg have no Kreis digits, like the waters, but people. */
    @Test
    void aCityThatIsALandIsCounted() throws IOException {
        List<List<Object>> rows = Edition.Y2019.rows("7", "3", "4");
        rows.add(Edition.Y2019.row("60", "11", "0", "00", "0000", "000", "Berlin, Stadt", 891.1, 1000, 480, 520));
        Content.RegisterList list = read(rows);

        SeriesKey total = Edition.Y2019.series("population", "total");
        assertThat(list.observations().value(total, AreaKey.gemeinde("11000000")))
                .isEqualTo(Value.of(1000));
        assertThat(list.observations().value(total, AreaKey.GERMANY)).isEqualTo(new Value.Known(1127, Quality.SUMMED));
    }

    @Test
    void aDayOfThePopulationBeforeTheTerritoryIsNamed() throws IOException {
        InputFile file =
                new Sheets().sheet("GV", Edition.Q4OF2024.rows("7", "3", "4")).write(folder);

        assertThat(reader.recognise(file))
                .contains("Gemeindeverzeichnis (Auszug GV), Gebietsstand 2024-12-31, Bevölkerung 2023-12-31");
    }

    @Test
    void aSlashIsUnreliableAndSpoilsTheSums() throws IOException {
        Content.RegisterList list = read(Edition.Y2019.rows("/", "3", "4"));
        SeriesKey total = Edition.Y2019.series("population", "total");

        assertThat(list.observations().value(total, MARNITZ)).isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(list.observations().value(total, AreaKey.land("13"))).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        assertThat(list.observations().value(total, AreaKey.land("01")))
                .isEqualTo(new Value.Known(100, Quality.SUMMED));
        // Waters that belong to no Kreis are left out and counted.
        assertThat(log.countByCode()).containsOnlyKeys("skipped-rows");
    }

    @Test
    void aWordForANumberIsNamedWithItsRow() throws IOException {
        Content.RegisterList list = read(Edition.Y2019.rows("viele", "3", "4"));

        assertThat(list.observations().listAreas(Edition.Y2019.series("population", "total")))
                .doesNotContain(MARNITZ);
        assertThat(log.listStored())
                .filteredOn(issue -> !issue.code().equals("skipped-rows"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.message()).contains("viele");
                    assertThat(issue.place().toString()).contains("book.xlsx", "10");
                });
    }

    @Test
    void aBrokenKeyIsNamedAndItsRowLeftOut() throws IOException {
        List<List<Object>> rows = Edition.Y2019.rows("7", "3", "4");
        rows.get(8).set(6, "8x");
        Content.RegisterList list = read(rows);

        assertThat(list.entries()).extracting(RegisterEntry::gemeinde).containsExactly(FLENSBURG, MARNITZ);
        assertThat(log.listStored())
                .filteredOn(issue -> !issue.code().equals("skipped-rows"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message() + issue.place()).contains("13076565608x"));
    }

    @Test
    void theRegisterOf2011IsASourceOfItsOwn() throws IOException {
        List<List<Object>> rows = Edition.Y2009.rows("7", "3", "4");
        rows.set(1, List.of("Gebietsstand am 31.12.2011 (Jahr)"));
        rows.get(2).set(Edition.Y2009.persons - 1, "Fläche km²; Ergebnisse auf Grundlage früherer Zählungen");

        assertThat(read(rows).source()).isEqualTo("gv-auszug-2011");
    }

    @Test
    void otherWorkbooksAndTextsAreNotRecognised() throws IOException {
        assertThat(reader.recognise(new Sheets()
                        .sheet("x", List.of(List.of("Land", "Gemeindename", "Fläche", "insgesamt")))
                        .write(folder)))
                .isEmpty();
        Path text = folder.resolve("text.xlsx");
        Files.writeString(text, "Gebietsstand am 31.12.2019");
        assertThat(reader.recognise(new InputFile(text, "text.xlsx"))).isEmpty();
    }

    private Content.RegisterList read(List<List<Object>> rows) throws IOException {
        InputFile file = new Sheets()
                .sheet("Deckblatt", List.of(List.of("Inhalt")))
                .sheet("GV", rows)
                .write(folder);
        assertThat(reader.recognise(file)).isPresent();
        return (Content.RegisterList)
                reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
    }
}
