package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Gazetteer.Presence;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Flat files in the forms of "Das neue Flatfile CSV-Format (ffcsv) der Datenbank GENESIS-Online" (Statistisches
 * Bundesamt), of downloads of the Regionalstatistik (variables GEMEIN, KREISE, DLAND, DINSG, GES, ALTX20) and of the census
 * database (GEOGM4, ALTKL2, GESCH1, values PRS018 and FLC001). Figures are made up.
 */
class GenesisFlatReaderTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey ROSTOCK = AreaKey.gemeinde("13003000");

    private static final String LONG_HEAD = "statistics_code;statistics_label;time_code;time_label;time;"
            + "1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;"
            + "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;";
    private static final String THIRD =
            "3_variable_code;3_variable_label;3_variable_attribute_code;3_variable_attribute_label;";
    private static final String LONG_VALUE = "value;value_unit;value_variable_code;value_variable_label;value_q\n";

    static final String POPULATION = LONG_HEAD
            + LONG_VALUE
            + population("DINSG;Deutschland;DG;Deutschland", "", "1000", "e")
            + population("DLAND;Bundesländer;13;Mecklenburg-Vorpommern", "", "250", "e")
            + population("KREISE;Kreise und kreisfreie Städte;13003;Rostock, kreisfreie Stadt", "", "200", "e")
            + population("KREISE;Kreise und kreisfreie Städte;13076;Ludwigslust-Parchim", "", "50", "e")
            + population("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "", "48", "p")
            + population("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "GESM", ".", "")
            + population("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "GESW", "25", "e")
            + population("GEMEIN;Gemeinden;13076090;Made-up", "", "-", "-");

    private static final String WIDE_POPULATION = """
            Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;\
            1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;\
            BEVSTD__Bevoelkerungsstand__Anzahl;BEVSTD__Bevoelkerungsstand__q;Bevoelkerungsstand__CH0004
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;DINSG;Deutschland;DG;Deutschland;GES;Geschlecht;;Insgesamt;1000;e;1,2
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;DLAND;Bundesländer;13;Mecklenburg-Vorpommern;GES;Geschlecht;;Insgesamt;250;e;1,2
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;KREISE;Kreise;13003;Rostock, kreisfreie Stadt;GES;Geschlecht;;Insgesamt;200;e;-
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;KREISE;Kreise;13076;Ludwigslust-Parchim;GES;Geschlecht;;Insgesamt;50;e;-
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;GEMEIN;Gemeinden;13076089;Lübz, Stadt;GES;Geschlecht;;Insgesamt;48;p;-
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;GEMEIN;Gemeinden;13076089;Lübz, Stadt;GES;Geschlecht;GESM;männlich;.;;-
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;GEMEIN;Gemeinden;13076089;Lübz, Stadt;GES;Geschlecht;GESW;weiblich;25;e;-
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2020;GEMEIN;Gemeinden;13076090;Made-up;GES;Geschlecht;;Insgesamt;-;-;-
            """;

    private static final String AGES = LONG_HEAD
            + THIRD
            + LONG_VALUE
            + ages("GESW", "ALT000B03", "unter 3 Jahre", "64")
            + ages("", "ALT075UM", "75 Jahre und mehr", "956")
            + ages("", "", "Insgesamt", "6281");

    private static final String CENSUS = LONG_HEAD + THIRD + LONG_VALUE
            + census("GEODL1;Deutschland;DG;Deutschland", "", "", "82000", "Anzahl")
            + census("GEOVB2;Verbände;130765656;Eldenburg Lübz", "", "", "90", "Anzahl")
            + census("GEOGM4;Gemeinden;130765656089;Lübz, Stadt", "", "", "61", "Anzahl")
            + census("GEOGM4;Gemeinden;130765656089;Lübz, Stadt", "ALT000B002", "", "7", "Anzahl")
            + census("GEOGM4;Gemeinden;130765656089;Lübz, Stadt", "ALT000B002", "", "11,5", "%")
            + census("GEOGM4;Gemeinden;130765656089;Lübz, Stadt", "ALT075BXXX", "GESW", "/", "Anzahl")
            + "1000A;Bevölkerung kompakt (Gebietsstand 15.05.2022);STAG;Stichtag;2022-05-15;GEOGM4;Gemeinden;130765656089;"
            + "Lübz, Stadt;ALTKL2;Alter (11 Altersklassen);;Insgesamt;GESCH1;Geschlecht;;Insgesamt;57,62;qkm;FLC001;Fläche;e\n"
            + "1000A;Bevölkerung kompakt (Gebietsstand 15.05.2022);STAG;Stichtag;2022-05-15;GEOGM4;Gemeinden;130765656089;"
            + "Lübz, Stadt;ALTKL2;Alter (11 Altersklassen);;Insgesamt;GESCH1;Geschlecht;;Insgesamt;109;Ew/qkm;PRS017;Bevölkerungsdichte;e\n";

    private final ReaderAssert reader;

    GenesisFlatReaderTest(@TempDir Path folder) {
        reader = ReaderAssert.of(new GenesisFlatReader(Sources.listBundled()), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {POPULATION_FORM, WIDE_FORM, AGES_FORM, CENSUS_FORM})
    void everyFormOfTheFileReadsAlike(String form) throws IOException {
        reader.readsAllVariantsAlike(text(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {POPULATION_FORM, WIDE_FORM})
    void bothGenerationsGiveTheFiguresOfTheClassicTable(String form) throws IOException {
        Content.Figures content = reader.read(text(form));
        Observations figures = content.observations();
        SeriesKey total = SeriesKey.parse("population@12411-01-01-5/2020-12-31/total/all");

        assertThat(content.source()).isEqualTo("12411-01-01-5");
        assertThat(content.rows()).isEqualTo(8);
        assertThat(figures.value(total, AreaKey.GERMANY)).isEqualTo(Value.of(1000));
        assertThat(figures.value(total, AreaKey.land("13"))).isEqualTo(Value.of(250));
        assertThat(figures.value(total, LUEBZ)).isEqualTo(new Value.Known(48, Quality.LIMITED));
        assertThat(figures.value(total, ROSTOCK)).isEqualTo(Value.of(200));
        assertThat(figures.listAreas(total)).doesNotContain(AreaKey.gemeinde("13076000"));
        assertThat(figures.value(SeriesKey.parse("population@12411-01-01-5/2020-12-31/male/all"), LUEBZ))
                .isEqualTo(Value.missing(Reason.SECRET));
        assertThat(figures.value(SeriesKey.parse("population@12411-01-01-5/2020-12-31/female/all"), LUEBZ))
                .isEqualTo(Value.of(25));
        assertThat(figures.findTerritory(total).orElseThrow()).hasToString("2020-12-31");
        assertThat(reader.listIssueCodes()).isEmpty();
    }

    @Test
    void aDashIsWhatItIsInTheClassicForm() throws IOException {
        SeriesKey total = SeriesKey.parse("population@12411-01-01-5/2020-12-31/total/all");
        AreaKey madeUp = AreaKey.gemeinde("13076090");

        assertThat(reader.read(POPULATION).observations().value(total, madeUp))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        reader.knowing((area, day) -> Presence.EXISTED);
        assertThat(reader.read(POPULATION).observations().value(total, madeUp))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
    }

    @Test
    void agesAreToldByTheirCodes() throws IOException {
        Content.Figures content = reader.read(AGES);
        String prefix = "population-by-age@12411-02-03-5/2020-12-31/";

        assertThat(content.source()).isEqualTo("12411-02-03-5");
        assertThat(content.observations().value(SeriesKey.parse(prefix + "female/0-3"), LUEBZ))
                .isEqualTo(Value.of(64));
        assertThat(content.observations().value(SeriesKey.parse(prefix + "total/75+"), LUEBZ))
                .isEqualTo(Value.of(956));
        assertThat(content.observations().value(SeriesKey.parse(prefix + "total/all"), LUEBZ))
                .isEqualTo(Value.of(6281));
    }

    @Test
    void anAgeWhoseLabelContradictsItsCodeIsLeftOut() throws IOException {
        Observations figures =
                reader.read(AGES.replace("unter 3 Jahre", "unter 5 Jahre")).observations();

        assertThat(figures.listSeries())
                .extracting(series -> series.age().toString())
                .containsOnly("75+", "all");
        assertThat(reader.listIssueMessages())
                .contains("1 rows left out: figures of BEVSTD Bevölkerungsstand in Anzahl by GES, ALTX20,"
                        + " which nobody describes");
    }

    @Test
    void theCensusPrintsTheLastAgeOfAClassAndTwelveDigits() throws IOException {
        Observations figures = reader.read(CENSUS).observations();
        String day = "@zensus-2022-1000A/2022-05-15/";

        assertThat(figures.value(SeriesKey.parse("population-by-age" + day + "total/0-3"), LUEBZ))
                .isEqualTo(Value.of(7));
        assertThat(figures.value(SeriesKey.parse("population-by-age" + day + "female/75+"), LUEBZ))
                .isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(figures.value(SeriesKey.parse("population" + day + "total/all"), LUEBZ))
                .isEqualTo(Value.of(61));
        assertThat(figures.value(SeriesKey.parse("population" + day + "total/all"), AreaKey.GERMANY))
                .isEqualTo(Value.of(82000));
        assertThat(figures.value(SeriesKey.parse("area-km2" + day + "total/all"), LUEBZ))
                .isEqualTo(Value.of(57.62));
    }

    @Test
    void aPercentageNeverBecomesACount() throws IOException {
        Observations figures = reader.read(CENSUS).observations();

        for (SeriesKey series : figures.listSeries()) {
            assertThat(figures.value(series, LUEBZ)).as(series.toString()).isNotEqualTo(Value.of(11.5));
        }
        assertThat(reader.listIssueMessages())
                .contains(
                        "1 rows left out: figures of PRS018 Personen in % by ALTKL2, which nobody describes",
                        "1 rows left out: figures of PRS017 Bevölkerungsdichte in Ew/qkm, which nobody describes",
                        "1 rows left out: figures of Samt- and Verbandsgemeinden, whose members have rows of their own");
    }

    @ParameterizedTest
    @CsvSource({"57.62, 57.62", "'57,62', 57.62"})
    void aDecimalIsThatOfTheLanguage(String printed, double expected) throws IOException {
        Observations figures = reader.read(CENSUS.replace("57,62", printed)).observations();

        assertThat(figures.value(SeriesKey.parse("area-km2@zensus-2022-1000A/2022-05-15/total/all"), LUEBZ))
                .isEqualTo(Value.of(expected));
    }

    @Test
    void twoDecimalMarksInOneFileAreNotGuessed() throws IOException {
        String two = CENSUS
                + "1000A;Bevölkerung kompakt;STAG;Stichtag;2022-05-15;GEOGM4;Gemeinden;130765656090;Made-up;"
                + "ALTKL2;Alter;;Insgesamt;GESCH1;Geschlecht;;Insgesamt;1.234;qkm;FLC001;Fläche;e\n";

        assertThat(reader.read(two)
                        .observations()
                        .value(
                                SeriesKey.parse("area-km2@zensus-2022-1000A/2022-05-15/total/all"),
                                AreaKey.gemeinde("13076090")))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(reader.listIssueCodes()).contains("unreadable-cell");
    }

    @ParameterizedTest
    @CsvSource({
        "48;Anzahl;BEVSTD;Bevölkerungsstand;e, 48, EXACT",
        "48;Anzahl;BEVSTD;Bevölkerungsstand;r, 48, EXACT",
        "48;Anzahl;BEVSTD;Bevölkerungsstand;, 48, EXACT",
        "48;Anzahl;BEVSTD;Bevölkerungsstand;s, 48, LIMITED",
        "(48);Anzahl;BEVSTD;Bevölkerungsstand;e, 48, LIMITED",
        "48;Number;BEVSTD;Population;e, 48, EXACT"
    })
    void marksOfQualityAreKept(String row, double expected, Quality quality) throws IOException {
        assertThat(luebz(row)).isEqualTo(new Value.Known(expected, quality));
        assertThat(reader.listIssueCodes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/;Anzahl;BEVSTD;Bevölkerungsstand;, UNRELIABLE",
        "0;Anzahl;BEVSTD;Bevölkerungsstand;/, UNRELIABLE",
        ".;Anzahl;BEVSTD;Bevölkerungsstand;., SECRET",
        "...;Anzahl;BEVSTD;Bevölkerungsstand;..., NOT_YET_AVAILABLE",
        "x;Anzahl;BEVSTD;Bevölkerungsstand;, NOT_APPLICABLE"
    })
    void symbolsBecomeReasons(String row, Reason reason) throws IOException {
        assertThat(luebz(row)).isEqualTo(Value.missing(reason));
        assertThat(reader.listIssueCodes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.800", "4,5", "48 Personen", ""})
    void whatIsNoCountIsRefused(String printed) throws IOException {
        assertThat(luebz(printed + ";Anzahl;BEVSTD;Bevölkerungsstand;e")).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(reader.listIssueCodes()).containsExactly("unreadable-cell");
    }

    @Test
    void anUnknownMarkOfQualityIsNoted() throws IOException {
        assertThat(luebz("48;Anzahl;BEVSTD;Bevölkerungsstand;z")).isEqualTo(new Value.Known(48, Quality.LIMITED));
        assertThat(reader.listIssueMessages())
                .containsExactly("expected a mark of quality: e, p, r, s, () or a symbol for no figure, found 'z'");
    }

    @Test
    void columnsAreFoundByName() throws IOException {
        String shuffled = """
                value_q;time;value;value_unit;value_variable_label;value_variable_code;1_variable_attribute_label;\
                1_variable_attribute_code;1_variable_code;1_variable_label;2_variable_code;2_variable_label;\
                2_variable_attribute_code;2_variable_attribute_label;statistics_label;statistics_code;time_label;time_code
                e;2020;31;Anzahl;Lebendgeborene;BEV001;Lübz, Stadt;13076089;GEMEIN;Gemeinden;GES;Geschlecht;;Insgesamt;Statistik der Geburten;12612;Jahr;JAHR
                """;

        Content.Figures content = reader.read(shuffled);
        assertThat(content.observations().value(SeriesKey.parse("births@12612-01-01-5-B/2020/total/all"), LUEBZ))
                .isEqualTo(Value.of(31));
    }

    @Test
    void aTableThatNobodyDescribesIsNamedByCodeAndLabelAndNotRead() throws IOException {
        String other = POPULATION.replace("GES;Geschlecht", "NAT;Nationalität");

        assertThat(reader.kind(other))
                .isEqualTo("GENESIS-Flatfile 12411 Fortschreibung des Bevölkerungsstandes: BEVSTD Bevölkerungsstand"
                        + " nach NAT");
        reader.readsNothingFrom(other);
        assertThat(reader.listIssueCodes()).containsExactly("undescribed-table");
    }

    @Test
    void aDescribedTableIsNamedByItsTitle() throws IOException {
        assertThat(reader.kind(POPULATION))
                .isEqualTo("GENESIS-Flatfile 12411-01-01-5 Bevölkerung nach Geschlecht, Stichtag 31.12.");
    }

    @Test
    void brokenRowsAreNotedAndTheRestIsRead() throws IOException {
        String broken = POPULATION
                + population("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "", "49", "e")
                + population("GEMEIN;Gemeinden;1307;Lübz, Stadt", "", "49", "e")
                + population("GEMEIN;Gemeinden;13076091;Made-up", "", "49", "e").replace("2020-12-31", "2023-P2Y")
                + "12411;too;short\n"
                + population("GEMEIN;Gemeinden;13076092;Made-up", "", "7", "e")
                + "12411;Fortschreibung";
        Observations figures = reader.read(broken).observations();
        SeriesKey total = SeriesKey.parse("population@12411-01-01-5/2020-12-31/total/all");

        assertThat(figures.value(total, LUEBZ)).isEqualTo(new Value.Known(48, Quality.LIMITED));
        assertThat(figures.value(total, AreaKey.gemeinde("13076092"))).isEqualTo(Value.of(7));
        assertThat(reader.listIssueCodes())
                .containsExactly(
                        "duplicate-row", "truncated-file", "unknown-key", "unreadable-cell", "wrong-column-count");
    }

    @Test
    void aFileWithoutRowsIsNoTable() throws IOException {
        reader.readsNothingFrom(LONG_HEAD + LONG_VALUE);

        assertThat(reader.listIssueCodes()).containsExactly("not-a-table");
    }

    @Test
    void otherTextIsNotRecognised() throws IOException {
        for (String text : List.of("", "a;b\n1;2\n", "\"", "time;value\n2020;1\n", "Statistik_Code;Zeit_Code;Zeit\n")) {
            assertThat(reader.recognises(text)).as(text).isFalse();
        }
    }

    private static final String POPULATION_FORM = "long";
    private static final String WIDE_FORM = "wide";
    private static final String AGES_FORM = "ages";
    private static final String CENSUS_FORM = "census";

    private static String text(String form) {
        return switch (form) {
            case POPULATION_FORM -> POPULATION;
            case WIDE_FORM -> WIDE_POPULATION;
            case AGES_FORM -> AGES;
            default -> CENSUS;
        };
    }

    private Value luebz(String valueFields) throws IOException {
        String table = LONG_HEAD
                + LONG_VALUE
                + population("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "", "48", "e")
                        .replace("48;Anzahl;BEVSTD;Bevölkerungsstand;e", valueFields);
        return reader.read(table)
                .observations()
                .value(SeriesKey.parse("population@12411-01-01-5/2020-12-31/total/all"), LUEBZ);
    }

    private static String population(String area, String sex, String value, String quality) {
        return "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2020-12-31;" + area + ";GES;Geschlecht;"
                + sex + ";;" + value + ";Anzahl;BEVSTD;Bevölkerungsstand;" + quality + "\n";
    }

    private static String ages(String sex, String age, String label, String value) {
        return "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2020-12-31;GEMEIN;Gemeinden;13076089;Lübz, Stadt;"
                + "GES;Geschlecht;" + sex + ";;ALTX20;Altersgruppen (unter 3 bis 75 u. m.);" + age + ";" + label + ";"
                + value + ";Anzahl;BEVSTD;Bevölkerungsstand;e\n";
    }

    private static String census(String area, String age, String sex, String value, String unit) {
        return "1000A;Bevölkerung kompakt (Gebietsstand 15.05.2022);STAG;Stichtag;2022-05-15;" + area
                + ";ALTKL2;Alter (11 Altersklassen);" + age + ";;GESCH1;Geschlecht;" + sex + ";;" + value + ";" + unit
                + ";PRS018;Personen;e\n";
    }
}
