package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import kleinstadt.data.check.Issue;
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

class GenesisClassicReaderTest {

    private static final String FOOTER = """
            __________
            "zu ""gesamte Tabelle""
            Berichtsjahr ab 2011: Ergebnisse auf Grundlage des Zensus
            2011"
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:01:03
            """;

    /** In the form of 12411-01-01-5, with made-up figures. */
    static final String POPULATION = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;
            - Stichtag 31.12. -;;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2015;31.12.2015;31.12.2010
            ;;Insgesamt;weiblich;Insgesamt
            DG;Deutschland;1000;600;900
            01;  Schleswig-Holstein;50;30;40
            01001;      Flensburg, Kreisfreie Stadt;20;11;19
            071;    Koblenz, früher Regierungsbezirk;7;4;6
            0713207;        Kirchen (Sieg), Verbandsgem.;7;4;6
            0713207001;        Brachbach;7;4;6
            12;  Brandenburg;10;6;11
            12065;      Oberhavel, Landkreis;10;6;11
            12065084;        Fürstenberg/Havel, Stadt;10;6;.
            13;  Mecklenburg-Vorpommern;20;12;21
            13001;      Kreisfreie Stadt Greifswald, Hansestadt;-;-;5
            13076;      Ludwigslust-Parchim, Landkreis;20;12;–
            13076089;        Lübz, Stadt;20;12;-
            14;  Sachsen;30;18;31
            14171;      Annaberg, Landkreis;-;-;-
            15;  Sachsen-Anhalt;40;24;41
            16;  Thüringen;50;30;...
            16061045;        Heilbad Heiligenstadt, Stadt;(50);/;x
            """ + FOOTER;

    private static final SeriesKey TOTAL_2015 = SeriesKey.parse("population@12411-01-01-5/2015-12-31/total/all");
    private static final SeriesKey FEMALE_2015 = SeriesKey.parse("population@12411-01-01-5/2015-12-31/female/all");
    private static final SeriesKey TOTAL_2010 = SeriesKey.parse("population@12411-01-01-5/2010-12-31/total/all");
    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");

    private final ReaderAssert reader;

    GenesisClassicReaderTest(@TempDir Path folder) {
        reader = ReaderAssert.of(new GenesisClassicReader(Sources.listBundled()), folder);
    }

    @Test
    void everyFormOfTheTableGivesTheSameFigures() throws IOException {
        reader.readsAllVariantsAlike(POPULATION);
    }

    @ParameterizedTest
    @CsvSource({
        "BUND:DG, 1000",
        "LAND:01, 50",
        "KREIS:01001, 20",
        "GEMEINDE:01001000, 20",
        "GEMEINDE:12065084, 10",
        "GEMEINDE:13076089, 20"
    })
    void keysKeepTheirLeadingZeros(String area, double expected) throws IOException {
        Observations figures = reader.read(POPULATION).observations();

        assertThat(figures.value(TOTAL_2015, AreaKey.parse(area))).isEqualTo(Value.of(expected));
    }

    @Test
    void symbolsBecomeReasons() throws IOException {
        Observations figures = reader.read(POPULATION).observations();
        AreaKey heiligenstadt = AreaKey.gemeinde("16061045");

        assertThat(figures.value(TOTAL_2010, AreaKey.gemeinde("12065084"))).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(figures.value(TOTAL_2010, AreaKey.land("16"))).isEqualTo(Value.missing(Reason.NOT_YET_AVAILABLE));
        assertThat(figures.value(TOTAL_2010, heiligenstadt)).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(figures.value(FEMALE_2015, heiligenstadt)).isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(figures.value(TOTAL_2015, heiligenstadt)).isEqualTo(new Value.Known(50, Quality.LIMITED));
        assertThat(reader.listIssueCodes()).containsExactly("skipped-rows");
    }

    @Test
    void aDashIsNothingUnlessTheGemeindeDidNotExist() throws IOException {
        String births = """
                GENESIS-Tabelle: 12612-01-01-5-B
                Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;
                Lebendgeborene (Anzahl);;
                ;;2010
                ;;Insgesamt
                13076089;Lübz, Stadt;-
                """ + FOOTER;
        SeriesKey year2010 = SeriesKey.parse("births@12612-01-01-5-B/2010/total/all");

        assertThat(reader.read(births).observations().value(year2010, LUEBZ)).isEqualTo(Value.of(0));

        reader.knowing((area, day) -> area.equals(LUEBZ) && day.equals(LocalDate.of(2010, 12, 31))
                ? Presence.DID_NOT_EXIST
                : Presence.EXISTED);
        assertThat(reader.read(births).observations().value(year2010, LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
    }

    /** 12612 of 2012 prints a dash for Gemeinden of Sachsen that merged on 1 January 2013, and no births of theirs are 0. */
    @Test
    void nothingOfAGemeindeGoneByTheNextYearIsNoSuchArea() throws IOException {
        String births = """
                GENESIS-Tabelle: 12612-01-01-5-B
                Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;
                Lebendgeborene (Anzahl);;
                ;;2010;2011
                ;;Insgesamt;Insgesamt
                13076089;Lübz, Stadt;0;4
                """ + FOOTER;
        reader.knowing((area, day) -> day.getYear() > 2011 ? Presence.DID_NOT_EXIST : Presence.EXISTED);
        Observations figures = reader.read(births).observations();
        assertThat(figures.value(SeriesKey.parse("births@12612-01-01-5-B/2010/total/all"), LUEBZ))
                .isEqualTo(Value.of(0));
        assertThat(figures.value(SeriesKey.parse("births@12612-01-01-5-B/2011/total/all"), LUEBZ))
                .isEqualTo(Value.of(4));

        reader.knowing((area, day) -> day.getYear() > 2010 ? Presence.DID_NOT_EXIST : Presence.EXISTED);
        assertThat(reader.read(births)
                        .observations()
                        .value(SeriesKey.parse("births@12612-01-01-5-B/2010/total/all"), LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
    }

    @Test
    void aGemeindeWithoutInhabitantsIsNoneOfTheTable() throws IOException {
        String table = POPULATION.replace(
                "13076089;        Lübz, Stadt;20;12;-\n",
                "13076089;        Lübz, Stadt;20;-;-\n13076090;        Made-up;-;-;5\n");
        Observations figures = reader.read(table).observations();

        assertThat(figures.value(TOTAL_2010, LUEBZ)).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        assertThat(figures.value(FEMALE_2015, LUEBZ)).isEqualTo(Value.of(0));
        assertThat(figures.value(TOTAL_2015, AreaKey.gemeinde("13076090")))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        reader.knowing((area, day) -> Presence.EXISTED);
        assertThat(reader.read(table).observations().value(TOTAL_2010, LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
    }

    @Test
    void aKreisWithNothingButDashesDidNotExist() throws IOException {
        Observations figures = reader.read(POPULATION).observations();

        for (AreaKey gone :
                new AreaKey[] {AreaKey.kreis("14171"), AreaKey.kreis("13001"), AreaKey.gemeinde("13001000")}) {
            assertThat(figures.value(TOTAL_2015, gone)).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        }
        assertThat(figures.value(TOTAL_2010, AreaKey.gemeinde("13001000"))).isEqualTo(Value.of(5));
        assertThat(figures.listAreas(TOTAL_2015)).doesNotContain(AreaKey.gemeinde("14171000"));
    }

    @Test
    void theEastIsTheSumOfItsLaender() throws IOException {
        Observations figures = reader.read(POPULATION).observations();

        assertThat(figures.value(TOTAL_2015, AreaKey.EAST)).isEqualTo(new Value.Known(150, Quality.SUMMED));
        assertThat(figures.value(TOTAL_2010, AreaKey.EAST)).isEqualTo(Value.missing(Reason.NOT_YET_AVAILABLE));
    }

    @Test
    void associationsAndTheirMembersAreCountedAsLeftOut() throws IOException {
        reader.read(POPULATION);

        assertThat(reader.listIssueMessages())
                .containsExactly(
                        "1 rows left out: members of Samt- and Verbandsgemeinden (10 or 11 digits), counted in the sums only",
                        "1 rows left out: Samt- and Verbandsgemeinden, whose members have rows of their own",
                        "1 rows left out: Regierungsbezirke (3 digits)");
    }

    @Test
    void theFooterDatesTheFile() throws IOException {
        Content.Figures figures = reader.read(POPULATION);

        assertThat(figures.asOf()).isEqualTo("10.10.2017 / 11:01:03");
        assertThat(figures.rows()).isEqualTo(18);
        assertThat(figures.source()).isEqualTo("12411-01-01-5");
    }

    @Test
    void laenderWithoutRowsAreSummedFromGemeindenAndMembers() throws IOException {
        Observations figures = reader.read("""
                GENESIS-Tabelle: 12612-01-01-5-B
                Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;
                Lebendgeborene (Anzahl);;
                ;;2015
                ;;Insgesamt
                03151401;Boldecker Land, Samtgemeinde;12
                03151401001;Barwedel;5
                03151401004;Bokensdorf;7
                03151009;Gifhorn, Stadt;40
                13003000;Rostock, krsfr. Stadt;30
                13076089;Lübz, Stadt;-
                13076090;Made-up;2
                """ + FOOTER).observations();
        SeriesKey births = SeriesKey.parse("births@12612-01-01-5-B/2015/total/all");

        assertThat(figures.value(births, AreaKey.land("03"))).isEqualTo(new Value.Known(52, Quality.SUMMED));
        assertThat(figures.value(births, AreaKey.land("13"))).isEqualTo(new Value.Known(32, Quality.SUMMED));
        // the other Länder are not in the table
        assertThat(figures.value(births, AreaKey.EAST)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.value(births, AreaKey.GERMANY)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.findTerritory(births).orElseThrow()).hasToString("2015-12-31");
    }

    @Test
    void theSecretOfAGemeindeKeepsTheSumOfItsLandSecret() throws IOException {
        Observations figures = reader.read(deaths("2015;13076089;Lübz, Stadt;80\n2015;13076090;Made-up;.\n"))
                .observations();

        SeriesKey deaths = SeriesKey.parse("deaths@12613-01-01-5-B/2015/total/all");
        assertThat(figures.value(deaths, AreaKey.land("13"))).isEqualTo(Value.missing(Reason.SECRET));
    }

    @Test
    void aPeriodMayStandInEachRow() throws IOException {
        Observations figures = reader.read(deaths("2015;13076089;Lübz, Stadt;80\n2014;13076089;Lübz, Stadt;95\n"))
                .observations();

        assertThat(figures.value(SeriesKey.parse("deaths@12613-01-01-5-B/2015/total/all"), LUEBZ))
                .isEqualTo(Value.of(80));
        assertThat(figures.value(SeriesKey.parse("deaths@12613-01-01-5-B/2014/total/all"), LUEBZ))
                .isEqualTo(Value.of(95));
    }

    @Test
    void decimalsHaveACommaAndAPointInsteadIsRefused() throws IOException {
        Observations figures = reader.read("""
                GENESIS-Tabelle: 12411-07-01-5
                Durchschnittsalter der Bevölkerung;;;;;
                ;;;Durchschnittsalter der Bevölkerung;Durchschnittsalter der Bevölkerung;Durchschnittsalter der Bevölkerung
                ;;;;männlich;weiblich
                ;;;Jahre;Jahre;Jahre
                31.12.2015;13076089;        Lübz, Stadt;49,2;46.8;51,4
                """ + FOOTER).observations();
        String prefix = "mean-age-published@12411-07-01-5/2015-12-31/";

        assertThat(figures.value(SeriesKey.parse(prefix + "total/all"), LUEBZ)).isEqualTo(Value.of(49.2));
        assertThat(figures.value(SeriesKey.parse(prefix + "female/all"), LUEBZ)).isEqualTo(Value.of(51.4));
        assertThat(figures.value(SeriesKey.parse(prefix + "male/all"), LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        Issue issue = reader.listIssues().get(0);
        assertThat(issue.code()).isEqualTo("unreadable-cell");
        assertThat(issue.place()).isEqualTo(Issue.Place.cell("table.csv", 6, "5", "46.8"));
        // a mean cannot be summed
        assertThat(figures.listAreas(SeriesKey.parse(prefix + "total/all"))).containsExactly(LUEBZ);
    }

    @Test
    void columnsThatNobodyExplainsAreLeftOutAndNamed() throws IOException {
        Observations figures = reader.read("""
                GENESIS-Tabelle: 12111-02-01-5
                Zensus 2011, Bevölkerung nach Geschlecht/Nationalität;;;;
                09.05.2011;;;;
                ;;Bevölkerung;Bevölkerung;Bevölkerung
                ;;Altersgruppen (unter 3, ..., 75 Jahre und mehr);Altersgruppen (unter 3, ..., 75 Jahre und mehr);
                ;;unter 3 Jahre;75 Jahre und mehr;75 Jahre und mehr
                ;;männlich;Deutsche;Wahlberechtigte
                ;;Anzahl;Anzahl;Anzahl
                13060049;Lübz, Stadt;44;500;600
                """ + FOOTER).observations();

        assertThat(figures.listSeries())
                .containsExactly(SeriesKey.parse("population-by-age@12111-02-01-5/2011-05-09/male/0-3"));
        assertThat(reader.listIssueMessages())
                .singleElement()
                .asString()
                .contains("Bevölkerung > 75 Jahre und mehr > Wahlberechtigte");
    }

    @ParameterizedTest
    @CsvSource({
        "duplicate-row, 2015;13076089;Lübz;81",
        "wrong-column-count, 2015;13076090;Lübz;81;5",
        "unreadable-cell, '2015;13076090;Lübz;12,5,1'"
    })
    void brokenRowsAreNoted(String code, String row) throws IOException {
        reader.read(deaths("2015;13076089;Lübz, Stadt;80\n" + row + "\n"));

        assertThat(reader.listIssueCodes()).containsExactly(code);
    }

    @Test
    void aKeyWithoutItsLeadingZeroIsNotGuessed() throws IOException {
        reader.read(deaths("2015;13076089;Lübz, Stadt;80\n2015;1001;Flensburg;81\n"));

        assertThat(reader.listIssueCodes()).containsExactly("unknown-key");
    }

    @Test
    void aFileCutOffIsNoted() throws IOException {
        Content.Figures figures = reader.read(POPULATION.substring(0, POPULATION.indexOf("12065084;") + 12));

        assertThat(figures.observations().value(TOTAL_2015, AreaKey.land("12"))).isEqualTo(Value.of(10));
        assertThat(reader.listIssueCodes()).containsExactly("skipped-rows", "truncated-file");
    }

    @Test
    void aTableWithoutRowsIsNoTable() throws IOException {
        reader.readsNothingFrom(deaths(""));

        assertThat(reader.listIssueCodes()).containsExactly("not-a-table");
    }

    @Test
    void otherTextIsNotRecognised() throws IOException {
        assertThat(reader.recognises("AGS,mun_name\n")).isFalse();
    }

    private static String deaths(String rows) {
        return """
                GENESIS-Tabelle: 12613-01-01-5-B
                Sterbefälle: Gestorbene nach Geschlecht - Jahressumme -;;;
                Gestorbene (Anzahl);;;
                ;;;Geschlecht
                ;;;Insgesamt
                """ + rows + FOOTER;
    }
}
