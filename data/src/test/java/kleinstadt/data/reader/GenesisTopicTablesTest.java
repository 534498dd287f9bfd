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
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the classic form with heads of several lines, repeated labels and units; figures made up. */
class GenesisTopicTablesTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");

    private static final String FOOTER = """
            __________
            "zu ""gesamte Tabelle"":
            Sachsen (2014, 2015): Es werden keine Gemeindeergebnisse ver-
            öffentlicht (Liegenschaftskataster-
            Informationssystem).

            zu ""Unland"":
            Sachsen-Anhalt: einschl. Friedhöfe"
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:30:01
            """;

    private static final String LAND_USE = """
            GENESIS-Tabelle: 33111-01-01-5
            Bodenfläche nach Art der tatsächlichen Nutzung;;;;;
            - Stichtag 31.12. -;;;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;;
            Flächenerhebung nach Art der tatsächlichen Nutzung;;;;;
            31.12.2015;;;;;
            ;;Bodenfläche;Bodenfläche;Bodenfläche;Bodenfläche
            ;;;Gebäude- und Freifläche;Gebäude- und Freifläche;Waldfläche
            ;;;Insgesamt;Wohnen;
            ;;ha;ha;ha;ha
            13;  Mecklenburg-Vorpommern;2000;300;100;700
            13076089;        Lübz, Stadt;577;31;12;103
            14628130;        Glashütte, Stadt;.;.;.;.
            """ + FOOTER;

    private static final String JOBS = """
            GENESIS-Tabelle: 13111-01-03-5
            Sozialversicherungspflichtig Beschäftigte am Arbeitsort;;;;;;;
            nach Geschlecht und Nationalität - Stichtag 30.06.-;;;;;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;;;;
            Sozialversicherungspfl. Beschäftigte (Arbeitsort) (Anzahl);;;;;;;
            30.06.2015;;;;;;;
            ;;Nationalität;Nationalität;Nationalität;Nationalität;Nationalität;Nationalität
            ;;Insgesamt;Insgesamt;Insgesamt;Ausländer(innen);Ausländer(innen);Ausländer(innen)
            ;;Geschlecht;Geschlecht;Geschlecht;Geschlecht;Geschlecht;Geschlecht
            ;;Insgesamt;männlich;weiblich;Insgesamt;männlich;weiblich
            13076089;        Lübz, Stadt;220;120;100;7;5;2
            """ + FOOTER;

    private static final String INCOME_TAX = """
            GENESIS-Tabelle: 73111-01-01-5
            Lohn- und Einkommensteuer - Jahressumme -;;;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;;
            Lohn- und Einkommensteuerstatistik;;;;;
            ;;;Lohn- und Einkommensteuerpflichtige;Gesamtbetrag der Einkünfte;Lohn- und Einkommensteuer
            ;;;Anzahl;Tsd. EUR;Tsd. EUR
            2010;13076089;        Lübz, Stadt;2400;60600;-7
            2007;13076089;        Lübz, Stadt;.;.;.
            """ + FOOTER;

    private final ReaderAssert reader;

    GenesisTopicTablesTest(@TempDir Path folder) {
        reader = ReaderAssert.of(new GenesisClassicReader(cutTo(LAND_USE, JOBS, INCOME_TAX)), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {LAND_USE, JOBS, INCOME_TAX})
    void everyFormOfTheTableReadsAlike(String table) throws IOException {
        reader.readsAllVariantsAlike(table);
        assertThat(reader.listIssueCodes()).isEmpty();
    }

    @Test
    void hectaresBecomeSquareKilometresAndTheirSumsToo() throws IOException {
        Observations figures =
                reader.read(LAND_USE.replace("13;  Meck", "12065084;")).observations();

        assertThat(figures.value(series("area-km2@33111-01-01-5/2015-12-31"), LUEBZ))
                .isEqualTo(Value.of(5.77));
        assertThat(figures.value(series("land-buildings@33111-01-01-5/2015-12-31"), LUEBZ))
                .isEqualTo(Value.of(0.31));
        assertThat(figures.value(series("land-buildings-housing@33111-01-01-5/2015-12-31"), LUEBZ))
                .isEqualTo(Value.of(0.12));
        assertThat(figures.value(series("land-forest@33111-01-01-5/2015-12-31"), AreaKey.gemeinde("14628130")))
                .isEqualTo(Value.missing(Reason.SECRET));
        // the only Gemeinde of its Land here: 103 ha
        assertThat(figures.value(series("land-forest@33111-01-01-5/2015-12-31"), AreaKey.land("13")))
                .isEqualTo(new Value.Known(1.03, Quality.SUMMED));
    }

    @Test
    void thousandsOfEurosBecomeEurosAndEachRowMayHaveItsYear() throws IOException {
        Observations figures = reader.read(INCOME_TAX).observations();

        assertThat(figures.value(series("income-taxpayers@73111-01-01-5/2010"), LUEBZ))
                .isEqualTo(Value.of(2400));
        assertThat(figures.value(series("income-of-taxpayers@73111-01-01-5/2010"), LUEBZ))
                .isEqualTo(Value.of(60_600_000));
        assertThat(figures.value(series("income-tax-of-taxpayers@73111-01-01-5/2010"), LUEBZ))
                .isEqualTo(Value.of(-7000));
        assertThat(figures.value(series("income-of-taxpayers@73111-01-01-5/2007"), LUEBZ))
                .isEqualTo(Value.missing(Reason.SECRET));
    }

    @Test
    void gemeindenOnOtherBoundariesAreLeftOutOfTheYear() throws IOException {
        Observations figures = reader.read(
                        INCOME_TAX.replace(
                                "2007;13076089;",
                                "2010;15081135;Gardelegen;3;3;3\n2007;15;Sachsen-Anhalt;9;9;9\n2007;15081135;Gardelegen;4;4;4\n2007;13076089;"))
                .observations();
        AreaKey gardelegen = AreaKey.gemeinde("15081135");

        assertThat(figures.value(series("income-taxpayers@73111-01-01-5/2007"), gardelegen))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.value(series("income-taxpayers@73111-01-01-5/2007"), AreaKey.land("15")))
                .isEqualTo(Value.of(9));
        assertThat(figures.value(series("income-taxpayers@73111-01-01-5/2010"), gardelegen))
                .isEqualTo(Value.of(3));
        assertThat(reader.listIssueMessages())
                .containsExactly(
                        "3 rows left out: figures of Gemeinden of Land 15 in 2007, which the table prints on other"
                                + " boundaries");
    }

    @Test
    void anotherUnitThanDescribedIsAnotherColumn() throws IOException {
        Observations figures = reader.read(INCOME_TAX.replace("Anzahl;Tsd. EUR;Tsd. EUR", "Anzahl;EUR;Tsd. EUR"))
                .observations();

        assertThat(figures.listSeries()).extracting(SeriesKey::measure).doesNotContain("income-of-taxpayers");
        assertThat(reader.listIssueMessages())
                .anySatisfy(message -> assertThat(message).contains("'Gesamtbetrag der Einkünfte > EUR'"))
                .anySatisfy(message -> assertThat(message).contains("expected a column 'Gesamtbetrag der Einkünfte'"));
    }

    @Test
    void foreignersAreAMeasureOfTheirOwnSplitBySex() throws IOException {
        Observations figures = reader.read(JOBS).observations();

        assertThat(figures.value(series("jobs-at-workplace@13111-01-03-5/2015-06-30"), LUEBZ))
                .isEqualTo(Value.of(220));
        SeriesKey women = SeriesKey.parse("jobs-at-workplace-foreign@13111-01-03-5/2015-06-30/female/all");
        assertThat(figures.value(women, LUEBZ)).isEqualTo(Value.of(2));
    }

    @Test
    void footnotesAreKeptParagraphByParagraph() throws IOException {
        assertThat(reader.read(LAND_USE).notes())
                .containsExactly(
                        "zu \"gesamte Tabelle\": Sachsen (2014, 2015): Es werden keine Gemeindeergebnisse veröffentlicht"
                                + " (Liegenschaftskataster-Informationssystem).",
                        "zu \"Unland\": Sachsen-Anhalt: einschl. Friedhöfe");
    }

    @Test
    void aTableThatNobodyDescribesIsNamedAndNotRead() throws IOException {
        String other = JOBS.replace("13111-01-03-5", "99999-01-03-5");

        assertThat(reader.recognises(other)).isTrue();
        reader.readsNothingFrom(other);
        assertThat(reader.listIssueMessages())
                .containsExactly("expected a table of the source catalogue, found '99999-01-03-5';"
                        + " describe it in a TOML file to have it read");
    }

    private static SeriesKey series(String text) {
        return SeriesKey.parse(text + "/total/all");
    }

    /** The bundled descriptions with the columns the fixtures have. */
    private static List<SourceDescription> cutTo(String... tables) {
        String all = String.join("\n", tables);
        return Sources.listBundled().stream()
                .map(description -> DescribedTablesFixture.keep(
                        description,
                        description.table().columns().stream()
                                .map(column -> column.label())
                                .filter(label -> List.of(label.split(" > ")).stream()
                                        .allMatch(part -> all.contains(";" + part) || all.contains("\n" + part)))
                                .toList()))
                .toList();
    }
}
