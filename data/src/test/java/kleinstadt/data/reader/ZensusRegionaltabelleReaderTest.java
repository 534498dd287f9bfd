package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kleinstadt.data.check.IssueLog;
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

class ZensusRegionaltabelleReaderTest {

    /** In the form of the Regionaltabelle Demografie, with some of its columns and made-up figures. */
    static final String TABLE = """
            Berichtszeitpunkt;_RS;Name;Regionalebene;0_Insgesamt_;GESCHLECHT__1;Alter_infr__01;Alter_infr__11
            20220515;00;Deutschland;Bund;8000;3900;200;900
            20220515;01;Schleswig-Holstein;Land;2900;1400;75;356
            20220515;010010000000;Flensburg, Stadt;Gemeinde;950;468;25;98
            20220515;081;Stuttgart;Regierungsbezirk;400;190;10;40
            20220515;12;Brandenburg;Land;250;120;6;30
            20220515;13;Mecklenburg-Vorpommern;Land;160;80;4;20
            20220515;13076;Ludwigslust-Parchim;Stadtkreis/kreisfreie Stadt/Landkreis;21;10;1;3
            20220515;130765655;Eldenburg Lübz;Gemeindeverband;9;4;–;1
            20220515;130765655089;Lübz, Stadt;Gemeinde;6;(3);–;/
            20220515;14;Sachsen;Land;400;190;10;50
            20220515;15;Sachsen-Anhalt;Land;220;110;5;30
            20220515;16;Thüringen;Land;210;100;5;.
            """;

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");

    private final ReaderAssert reader;

    ZensusRegionaltabelleReaderTest(@TempDir Path folder) {
        reader = ReaderAssert.of(new ZensusRegionaltabelleReader(withColumnsOfTheFixture()), folder);
    }

    @Test
    void everyFormOfTheTableGivesTheSameFigures() throws IOException {
        reader.readsAllVariantsAlike(TABLE);
    }

    @Test
    void theRegionalKeyGivesTheAgs() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        assertThat(figures.listAreas(series("population/total/all")))
                .contains(LUEBZ, AreaKey.gemeinde("01001000"), AreaKey.kreis("13076"), AreaKey.GERMANY)
                // 11 rows printed and the East; the association is not known
                .hasSize(11);
        assertThat(figures.value(series("population/total/all"), LUEBZ)).isEqualTo(Value.of(6));
    }

    @Test
    void symbolsBecomeReasonsAndADashIsNothing() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        assertThat(figures.value(series("population-by-age/total/0-3"), LUEBZ)).isEqualTo(Value.of(0));
        assertThat(figures.value(series("population-by-age/total/75+"), LUEBZ))
                .isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(figures.value(series("population/male/all"), LUEBZ)).isEqualTo(new Value.Known(3, Quality.LIMITED));
    }

    @Test
    void theEastIsTheSumOfItsLaender() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        assertThat(figures.value(series("population/total/all"), AreaKey.EAST))
                .isEqualTo(new Value.Known(1240, Quality.SUMMED));
        assertThat(figures.value(series("population-by-age/total/75+"), AreaKey.EAST))
                .isEqualTo(Value.missing(Reason.SECRET));
    }

    @Test
    void theLevelColumnMayHaveItsOtherName() throws IOException {
        assertThat(reader.recognises(TABLE.replace("Regionalebene", "Reg_Ebene")))
                .isTrue();
        assertThat(reader.read(TABLE.replace("Regionalebene", "Reg_Ebene"))
                        .observations()
                        .value(series("population/total/all"), LUEBZ))
                .isEqualTo(Value.of(6));
    }

    @Test
    void aLastRowCutOffIsNoted() throws IOException {
        reader.read(TABLE.stripTrailing().replace(";5;.", ""));

        assertThat(reader.listIssueCodes()).contains("truncated-file");
    }

    @Test
    void aTableOfOtherColumnsIsNamedAndLeftOut() throws IOException {
        reader.readsNothingFrom("""
                Berichtszeitpunkt;_RS;Name;Regionalebene;NEUES_MERKMAL__1
                20220515;00;Deutschland;Bund;7
                """);

        assertThat(reader.listIssueCodes()).containsExactly("undescribed-table");
    }

    @Test
    void aTableOfHouseholdsIsNotThatOfInhabitantsThoughBothHaveATotal(@TempDir Path folder) throws IOException {
        String households = """
                Berichtszeitpunkt;_RS;Name;Reg_Ebene;0_Insgesamt_;HH_SIZE_NAT__1;HH_SIZE_NAT__2;HHTYP_FAM__3
                20220515;00;Deutschland;Bund;7;3;4;1
                """;
        ReaderAssert bundled = ReaderAssert.of(new ZensusRegionaltabelleReader(Sources.listBundled()), folder);

        assertThat(bundled.kind(households)).isEqualTo("Zensus 2022: Regionaltabelle Haushalte, Stichtag 15.05.2022");
        assertThat(bundled.read(households).observations().listSeries())
                .extracting(SeriesKey::measure)
                .containsExactlyInAnyOrder(
                        "households", "households-of-1", "households-of-2", "households-couples-with-children");
        assertThat(bundled.kind(households.replace("HHTYP_FAM__3", "HHTYP_FAM__1")))
                .isEqualTo("Zensus 2022: Regionaltabelle mit HH_SIZE_NAT, HHTYP_FAM");
    }

    @Test
    void anAssociationIsFoundByItsRegionalKey() throws IOException {
        AreaKey eldenburg = AreaKey.verband("13076955");
        Observations figures = reader.knowing(KnownAreas.associations(Map.of("130765655", eldenburg)))
                .read(TABLE)
                .observations();

        assertThat(figures.value(series("population/total/all"), eldenburg)).isEqualTo(Value.of(9));
        assertThat(reader.listIssueCodes()).doesNotContain("unknown-associations");
    }

    @Test
    void associationsNoListHasAreNamedOnce() throws IOException {
        reader.read(
                TABLE.replace("16;Thüringen", "160615099;Eichsfeld;Gemeindeverband;4;2;–;1\n20220515;16;Thüringen"));

        assertThat(reader.listIssues())
                .filteredOn(issue -> issue.code().equals("unknown-associations"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .contains("found 2 others", "Eldenburg Lübz (130765655), Eichsfeld (160615099)"));
    }

    /** Any order of the columns, the frame among them, gives the same figures. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void columnsAreFoundByTheirLabels(long seed) throws IOException {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(order, new Random(seed));
        String shuffled = TABLE.lines()
                .map(line -> line.split(";", -1))
                .map(cells -> order.stream().map(column -> cells[column]).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));

        assertThat(ReaderAssert.cells(reader.read(shuffled).observations()))
                .as("seed %d", seed)
                .isEqualTo(ReaderAssert.cells(reader.read(TABLE).observations()));
    }

    @Test
    void rowsOfSeparatorsOnlyAreCountedAndNoOthersMissing() throws IOException {
        Content.Figures figures = reader.read(TABLE + ";;;;;;;\n;;;;;;;\n");

        assertThat(figures.rows()).isEqualTo(12);
        assertThat(reader.listIssueMessages()).contains("2 rows left out: leere Zeilen");
        assertThat(reader.listIssueCodes()).doesNotContain("unknown-key");
    }

    @Test
    void aSheetOfAWorkbookGivesTheFiguresOfTheText(@TempDir Path folder) throws IOException {
        InputFile book = new Sheets()
                .sheet("Demografie", List.of(List.of("Bevölkerung nach Geschlecht"), List.of("Deutschland", 8000)))
                .sheet("CSV-Demografie", cells(TABLE))
                .write(folder);
        ZensusRegionaltabelleReader format = new ZensusRegionaltabelleReader(withColumnsOfTheFixture());

        assertThat(format.recognise(book)).contains("Zensus 2022: Regionaltabelle Demografie, Stichtag 15.05.2022");
        assertThat(format.isDescribed(book)).isTrue();
        Content.Figures figures = (Content.Figures)
                format.read(book, ReaderAssert.UNKNOWN, new IssueLog()).orElseThrow();
        assertThat(figures.rows()).isEqualTo(12);
        assertThat(ReaderAssert.cells(figures.observations()))
                .isEqualTo(ReaderAssert.cells(reader.read(TABLE).observations()));
    }

    @Test
    void aWorkbookMayHoldSeveralTables(@TempDir Path folder) throws IOException {
        InputFile book = new Sheets()
                .sheet("CSV-Erwerbsstatus", cells("""
                        Berichtszeitpunkt;_RS;Name;Regionalebene;ERWERBSTAT_KURZ_STP;ERWERBSTAT_KURZ_STP__11;ERWERBSTAT_KURZ_STP__12
                        20220515;13076;Ludwigslust-Parchim;Kreis;90;40;/
                        """))
                .sheet("CSV-Neues", cells("Berichtszeitpunkt;_RS;Name;Regionalebene;NEU__1\n20220515;13;MV;Land;1\n"))
                .sheet("CSV-Wohnungen", cells("""
                        Berichtszeitpunkt;_RS;Name;Regionalebene;GEBAEUDEART_SYS_1;NUTZUNG__01;NUTZUNG__04;QMMIETE
                        20220515;13076;Ludwigslust-Parchim;Kreis;120;60;10;5,91
                        """))
                .write(folder);
        IssueLog log = new IssueLog();
        Content content = new ZensusRegionaltabelleReader(Sources.listBundled())
                .read(book, ReaderAssert.UNKNOWN, log)
                .orElseThrow();

        assertThat(content.listParts())
                .extracting(Content::source)
                .containsExactly("zensus-2022-erwerbsstatus", "zensus-2022-wohnungen");
        assertThat(content.rows()).isEqualTo(2);
        AreaKey kreis = AreaKey.kreis("13076");
        Content.Figures work = (Content.Figures) content.listParts().get(0);
        Content.Figures dwellings = (Content.Figures) content.listParts().get(1);
        assertThat(work.observations()
                        .value(SeriesKey.parse("unemployed-ilo@zensus-2022-erwerbsstatus/2022-05-15/total/all"), kreis))
                .isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(dwellings
                        .observations()
                        .value(SeriesKey.parse("dwellings-vacant@zensus-2022-wohnungen/2022-05-15/total/all"), kreis))
                .isEqualTo(Value.of(10));
        assertThat(dwellings
                        .observations()
                        .value(SeriesKey.parse("mean-net-rent@zensus-2022-wohnungen/2022-05-15/total/all"), kreis))
                .isEqualTo(Value.of(5.91));
        assertThat(log.listStored())
                .anySatisfy(issue -> assertThat(issue.code() + issue.message()).contains("undescribed-table", "NEU"));
    }

    @Test
    void aNumberCellIsNotTakenForThousands(@TempDir Path folder) throws IOException {
        InputFile book = new Sheets()
                .sheet(
                        "CSV-Wohnungen",
                        List.of(
                                List.of(
                                        "Berichtszeitpunkt",
                                        "_RS",
                                        "Name",
                                        "Regionalebene",
                                        "GEBAEUDEART_SYS_1",
                                        "NUTZUNG__01",
                                        "NUTZUNG__04",
                                        "QMMIETE"),
                                List.of(
                                        20220515,
                                        "13",
                                        "Mecklenburg-Vorpommern",
                                        "Land",
                                        930000,
                                        300000,
                                        70000,
                                        6.125)))
                .write(folder);
        Content.Figures figures = (Content.Figures) new ZensusRegionaltabelleReader(Sources.listBundled())
                .read(book, ReaderAssert.UNKNOWN, new IssueLog())
                .orElseThrow();

        assertThat(figures.observations()
                        .value(
                                SeriesKey.parse("mean-net-rent@zensus-2022-wohnungen/2022-05-15/total/all"),
                                AreaKey.land("13")))
                .isEqualTo(Value.of(6.125));
    }

    private static List<List<Object>> cells(String table) {
        return table.lines()
                .map(line -> List.<Object>of((Object[]) line.split(";", -1)))
                .toList();
    }

    private static SeriesKey series(String text) {
        return SeriesKey.parse(text.replaceFirst("/", "@zensus-2022-demografie/2022-05-15/"));
    }

    /** The bundled description without the columns the fixture leaves out. */
    private static List<SourceDescription> withColumnsOfTheFixture() {
        return Sources.listBundled().stream()
                .map(description -> DescribedTablesFixture.keep(
                        description, List.of("0_Insgesamt_", "GESCHLECHT__1", "Alter_infr__01", "Alter_infr__11")))
                .toList();
    }
}
