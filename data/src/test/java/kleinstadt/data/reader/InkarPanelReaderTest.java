package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InkarPanelReaderTest {

    /** In the form of INKAR 2024 by Gemeinde, with three of its columns and made-up figures. */
    static final String GEMEINDEN = """
            kennziffer,name,zeitbezug,q_übern_bev,q_schlafg_bev,m_übern
            12051000,"Brandenburg an der Havel, Stadt",2018,3.5,,2.4
            12051000,"Brandenburg an der Havel, Stadt",2019,3.75,25.24,2.5
            13076089,"Lübz, Stadt",2017,2.5,0.0,
            13076089,"Lübz, Stadt",2018,0.0,0.0,
            """;

    /** In the form of INKAR 2024 by Kreis. */
    static final String KREISE = """
            kennziffer,name,zeitbezug,a_schul_abi,a_schul_abi_w
            12051000,"Brandenburg an der Havel, Stadt",2021,33.1,40.25
            13076000,Ludwigslust-Parchim,2021,30.22,36.33
            """;

    /** In the form of INKAR 2021 by Gemeindeverband. */
    static final String VERBAENDE = """
            vbg,name,zeitbezug,Nahversorgung Grundschulen Durchschnittsdistanz,Einpendler
            13076955,Eldenburg Lübz,2016/2017/2018,3158.0,
            13076955,Eldenburg Lübz,2017,,59.730000000000004
            """;

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey BRANDENBURG = AreaKey.gemeinde("12051000");

    private final ReaderAssert reader;

    InkarPanelReaderTest(@TempDir Path folder) {
        List<String> labels = List.of(
                "q_übern_bev",
                "q_schlafg_bev",
                "m_übern",
                "a_schul_abi",
                "a_schul_abi_w",
                "Nahversorgung Grundschulen Durchschnittsdistanz",
                "Einpendler");
        reader = ReaderAssert.of(
                new InkarPanelReader(Sources.listBundled().stream()
                        .map(description -> DescribedTablesFixture.keep(description, labels))
                        .toList()),
                folder);
    }

    @Test
    void everyFormOfTheTableGivesTheSameFigures() throws IOException {
        reader.readsAllVariantsAlike(GEMEINDEN);
        reader.readsAllVariantsAlike(KREISE);
        reader.readsAllVariantsAlike(VERBAENDE);
        assertThat(reader.listIssues()).isEmpty();
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() throws IOException {
        Observations figures = reader.read("""
                a_schul_abi_w,zeitbezug,kennziffer,name,a_schul_abi
                36.33,2021,13076000,Ludwigslust-Parchim,30.22
                40.25,2021,12051000,"Brandenburg an der Havel, Stadt",33.1
                """).observations();

        assertThat(ReaderAssert.cells(figures))
                .isEqualTo(ReaderAssert.cells(reader.read(KREISE).observations()));
    }

    @Test
    void anAreaWithoutRowOrCellIsNotPublished() throws IOException {
        Observations figures = reader.read(GEMEINDEN).observations();
        SeriesKey stay2019 = SeriesKey.parse("length-of-stay@inkar-2024-gem-wirtschaft/2019/total/all");

        assertThat(figures.value(stay2019, BRANDENBURG)).isEqualTo(Value.of(2.5));
        assertThat(figures.value(stay2019, LUEBZ)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.findTerritory(stay2019).orElseThrow()).hasToString("2022-12-31");
    }

    @Test
    void aZeroOfTourismInAGemeindeIsNoFigure() throws IOException {
        Observations figures = reader.read(GEMEINDEN).observations();

        assertThat(figures.value(
                        SeriesKey.parse("overnight-stays-per-resident@inkar-2024-gem-wirtschaft/2018/total/all"),
                        LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.listSeries())
                .filteredOn(series -> series.measure().equals("tourist-beds-rate"))
                .extracting(series -> series.period().toString())
                .containsExactly("2019");
    }

    @Test
    void kreiseHaveFiveDigitsAndSexesTheirOwnColumn() throws IOException {
        Observations figures = reader.read(KREISE).observations();
        AreaKey kreis = AreaKey.kreis("13076");

        assertThat(figures.value(
                        SeriesKey.parse("share-upper-secondary-leavers@inkar-2024-krs-bildung/2021/female/all"), kreis))
                .isEqualTo(Value.of(36.33));
        assertThat(figures.value(
                        SeriesKey.parse("share-upper-secondary-leavers@inkar-2024-krs-bildung/2021/total/all"), kreis))
                .isEqualTo(Value.of(30.22));
    }

    @Test
    void yearsWithSlashesAreASpanAndBinaryResidueIsRounded() throws IOException {
        Observations figures = reader.read(VERBAENDE).observations();
        AreaKey verband = AreaKey.verband("13076955");
        String source = "@inkar-2021-vbg-verkehr-und-erreichbarkeit/";

        assertThat(figures.value(SeriesKey.parse("distance-primary-school" + source + "2016-2018/total/all"), verband))
                .isEqualTo(Value.of(3158));
        assertThat(figures.value(SeriesKey.parse("share-in-commuters" + source + "2017/total/all"), verband))
                .isEqualTo(Value.of(59.73));
    }

    @Test
    void whatIsNoKeyTimeOrFigureIsNoted() throws IOException {
        reader.read(KREISE
                + "1305100,Lost a zero,2021,1,1\n"
                + "13076000,Ludwigslust-Parchim,2021,1,1\n"
                + "14521000,Erzgebirgskreis,soon,1,1\n"
                + "14522000,Mittelsachsen,2021,\"1,5\",1\n");

        assertThat(reader.listIssueCodes()).containsExactly("duplicate-row", "unknown-key", "unreadable-cell");
        assertThat(reader.listIssues().stream().map(Issue::place))
                .contains(
                        Issue.Place.cell("table.csv", 4, "kennziffer", "1305100"),
                        Issue.Place.cell("table.csv", 5, "kennziffer", "13076000"),
                        Issue.Place.cell("table.csv", 6, "zeitbezug", "soon"),
                        Issue.Place.cell("table.csv", 7, "a_schul_abi", "1,5"));
    }

    @Test
    void otherIndicatorsAreNamedAndLeftOut() throws IOException {
        reader.readsNothingFrom("kennziffer,name,zeitbezug,q_neu\n12051000,Brandenburg,2021,1\n");

        assertThat(reader.listIssueCodes()).containsExactly("undescribed-table");
    }

    @Test
    void aHeadInOneQuoteIsNoPanel() throws IOException {
        reader.readsNothingFrom("\"kennziffer,name\",zeitbezug,a_schul_abi\n12051000,2021,1\n");

        assertThat(reader.listIssueCodes()).containsExactly("not-a-table");
    }
}
