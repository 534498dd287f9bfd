package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.OtherYear;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Inkar2025ReaderTest {

    /** In the form of the INKAR 2025 selection, with four of its columns and made-up figures. */
    static final String TABLE = """
            AGS,mun_name,pop_total,share_age_65plus,natural_pop_change,share_4g,pop_total_year,share_age_65plus_year,natural_pop_change_year,share_4g_year
            01001000,"Flensburg, Stadt",900,20.5,-4.01,100,2023,2023,2022,2023
            12065084,Fürstenberg/Havel,100,40,0,99.5,2023,2023,2021,2023
            13076089,"Lübz, Stadt",300,30,-17.69,,2023,2023,2022,
            13076999,Unbewohnt,0,,,,2023,,,
            """;

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey FUERSTENBERG = AreaKey.gemeinde("12065084");

    private final ReaderAssert reader;

    Inkar2025ReaderTest(@TempDir Path folder) {
        List<String> labels = List.of("pop_total", "share_age_65plus", "natural_pop_change", "share_4g");
        reader = ReaderAssert.of(
                new Inkar2025Reader(Sources.listBundled().stream()
                        .map(description -> DescribedTablesFixture.keep(description, labels))
                        .toList()),
                folder);
    }

    @Test
    void everyFormOfTheTableGivesTheSameFigures() throws IOException {
        reader.readsAllVariantsAlike(TABLE);
        assertThat(reader.listIssueCodes()).containsExactly("other-year");
    }

    @Test
    void sharesAreStocksAtTheEndOfTheirYearOnOneTerritory() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        SeriesKey share = SeriesKey.parse("share-65-plus-published@inkar-2025/2023-12-31/total/all");
        assertThat(figures.value(share, LUEBZ)).isEqualTo(Value.of(30));
        assertThat(figures.value(share, AreaKey.gemeinde("01001000"))).isEqualTo(Value.of(20.5));
        assertThat(figures.findTerritory(share).orElseThrow()).hasToString("2023-12-31");
    }

    @Test
    void aFigureOfAnotherYearIsNotedAndLeftOut() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        SeriesKey year2022 = SeriesKey.parse("natural-balance-published@inkar-2025/2022/total/all");
        assertThat(figures.value(year2022, LUEBZ)).isEqualTo(Value.of(-17.69));
        assertThat(figures.value(year2022, FUERSTENBERG)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.listSeries())
                .filteredOn(series -> series.measure().equals("natural-balance-published"))
                .containsExactly(year2022);
        assertThat(reader.listIssues())
                .containsExactly(new OtherYear(
                        new Issue.Place("table.csv", 3, "natural_pop_change_year", FUERSTENBERG, "2021"), "2022"));
        assertThat(reader.listIssueMessages())
                .containsExactly("expected a figure of 2022 for GEMEINDE:12065084, found one of 2021; it is left out");
    }

    @Test
    void aYearThatAHandfulOfEasternGemeindenHaveIsASeries() throws IOException {
        StringBuilder table = new StringBuilder(TABLE);
        for (int last = 1; last <= 4; last++) {
            table.append("1306900" + last + ",Made-up,1,1," + last + ",1,2023,2023,2021,2023\n");
            table.append("1300000" + last + ",Made-up,1,1," + last + ",1,2023,2023,2022,2023\n");
        }
        Observations figures = reader.read(table.toString()).observations();
        SeriesKey year2021 = SeriesKey.parse("natural-balance-published@inkar-2025/2021/total/all");

        assertThat(figures.value(year2021, FUERSTENBERG)).isEqualTo(Value.of(0));
        assertThat(figures.value(year2021, AreaKey.gemeinde("13069004"))).isEqualTo(Value.of(4));
        assertThat(figures.value(year2021, LUEBZ)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(reader.listIssues()).isEmpty();
    }

    @Test
    void aWesternFigureOfAnotherYearIsNotKeptAnyway() throws IOException {
        reader.read(TABLE.replace("0,99.5,2023,2023,2021,2023", "0,99.5,2023,2023,2022,2023")
                .replace("-4.01,100,2023,2023,2022,", "-4.01,100,2023,2023,2002,"));

        assertThat(reader.listIssues()).isEmpty();
    }

    @Test
    void anEmptyCellHasNoSource() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        assertThat(figures.value(SeriesKey.parse("share-4g-coverage@inkar-2025/2023/total/all"), LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void inhabitantsOfALandAreSummedAndSharesAveraged() throws IOException {
        Observations figures = reader.read(TABLE + "13076001,Made-up,100,50,0,1,2023,2023,2022,2023\n")
                .observations();
        AreaKey land = AreaKey.land("13");

        assertThat(figures.value(SeriesKey.parse("population@inkar-2025/2023-12-31/total/all"), land))
                .isEqualTo(new Value.Known(400, Quality.SUMMED));
        // 300 inhabitants at 30 percent and 100 at 50; nobody lives in the third
        assertThat(figures.value(SeriesKey.parse("share-65-plus-published@inkar-2025/2023-12-31/total/all"), land))
                .isEqualTo(new Value.Known(35, Quality.ESTIMATED));
        assertThat(figures.listAreas(SeriesKey.parse("share-4g-coverage@inkar-2025/2023/total/all")))
                .doesNotContain(land, AreaKey.EAST);
    }

    @Test
    void aCommaInANumberIsRefused() throws IOException {
        Observations figures =
                reader.read(TABLE.replace("300,30,", "300,\"30,5\",")).observations();

        assertThat(figures.value(SeriesKey.parse("share-65-plus-published@inkar-2025/2023-12-31/total/all"), LUEBZ))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(reader.listIssues().stream().map(Issue::place))
                .contains(Issue.Place.cell("table.csv", 4, "share_age_65plus", "30,5"));
    }

    @Test
    void aKeyThatLostItsZeroAndAKeyTwiceAreNoted() throws IOException {
        reader.read(TABLE
                + "1001000,Flensburg,900,20.5,-4.01,100,2023,2023,2022,2023\n"
                + "13076089,Lübz,1,1,1,1,2023,2023,2022,2023\n");

        assertThat(reader.listIssueCodes()).containsExactly("duplicate-row", "other-year", "unknown-key");
    }
}
