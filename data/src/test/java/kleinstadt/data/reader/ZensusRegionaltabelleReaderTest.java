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
                Berichtszeitpunkt;_RS;Name;Regionalebene;SCHULABS_STP
                20220515;00;Deutschland;Bund;7
                """);

        assertThat(reader.listIssueCodes()).containsExactly("undescribed-table");
    }

    @Test
    void aTableOfHouseholdsIsNotThatOfInhabitantsThoughBothHaveATotal() throws IOException {
        String households = """
                Berichtszeitpunkt;_RS;Name;Reg_Ebene;0_Insgesamt_;HH_SIZE_NAT__1;HH_SIZE_NAT__2;HHTYP_FAM__1
                20220515;00;Deutschland;Bund;7;3;4;3
                """;
        reader.readsNothingFrom(households);

        assertThat(reader.listIssueCodes()).containsExactly("undescribed-table");
        assertThat(reader.kind(households)).isEqualTo("Zensus 2022: Regionaltabelle mit HH_SIZE_NAT, HHTYP_FAM");
        assertThat(reader.kind(TABLE)).isEqualTo("Zensus 2022: Regionaltabelle Demografie, Stichtag 15.05.2022");
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
