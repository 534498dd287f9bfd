package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.GemeindeLocator;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Grids with made-up figures. In EPSG 3035 x 4321000, y 3210000 is 10° east, 52° north: 568,648 / 5,761,510 in EPSG 25832. */
class ZensusGridReaderTest {

    private static final AreaKey WEST = AreaKey.gemeinde("15081135");
    private static final AreaKey EAST = AreaKey.gemeinde("15083245");
    private static final SeriesKey POPULATION =
            SeriesKey.parse("population@zensus-2022-gitter-bevoelkerung/2022-05-15/total/all");

    /** The border runs north to south through the point of 10° east, a little turned against the grid. */
    static final GemeindeLocator TWO = GemeindeLocator.of(new Boundaries(
            "test",
            TerritoryDate.endOf(2023),
            List.of(
                    new Boundaries.Area(WEST, "West", box(558_648, 568_648)),
                    new Boundaries.Area(EAST, "Ost", box(568_648, 578_648)))));

    static final String SMALL = """
            GITTER_ID_100m;x_mp_100m;y_mp_100m;Einwohner
            CRS3035RES100mN3209900E4319900;4319950;3209950;12
            CRS3035RES100mN3209900E4320000;4320050;3209950;–
            CRS3035RES100mN3209900E4321900;4321950;3209950;7
            CRS3035RES100mN3209900E4399900;4399950;3209950;99
            """;

    private final ReaderAssert reader;

    ZensusGridReaderTest(@TempDir Path folder) {
        reader = ReaderAssert.of(new ZensusGridReader(Sources.listBundled()), folder)
                .knowing(KnownAreas.boundaries(TWO));
    }

    @Test
    void everyFormOfTheGridGivesTheSameFigures() throws IOException {
        reader.readsAllVariantsAlike(SMALL);
    }

    @Test
    void cellsAreSummedToTheGemeindeOfTheirCentreAndAreEstimates() throws IOException {
        Content.Figures figures = reader.read(SMALL);

        Observations sums = figures.observations();
        assertThat(figures.rows()).isEqualTo(4);
        assertThat(sums.value(POPULATION, WEST)).isEqualTo(new Value.Known(12, Quality.ESTIMATED));
        assertThat(sums.value(POPULATION, EAST)).isEqualTo(new Value.Known(7, Quality.ESTIMATED));
        assertThat(sums.listAreas(POPULATION)).containsExactly(WEST, EAST);
        assertThat(sums.findTerritory(POPULATION)).contains(TerritoryDate.endOf(2023));
        assertThat(reader.listIssueMessages())
                .containsExactly("1 of 4 cells left out: their centre lies in no Gemeinde of the boundaries at hand");
    }

    /** 60 by 60 cells of one inhabitant around the point; half of them lie west of the border. */
    @Test
    void thousandsOfCellsKeepTheirSum() throws IOException {
        StringBuilder grid = new StringBuilder("GITTER_ID_100m;x_mp_100m;y_mp_100m;Einwohner\n");
        for (int row = -30; row < 30; row++) {
            for (int column = -30; column < 30; column++) {
                int x = 4_321_050 + 100 * column;
                int y = 3_210_050 + 100 * row;
                grid.append("CRS3035RES100mN")
                        .append(y - 50)
                        .append('E')
                        .append(x - 50)
                        .append(';')
                        .append(x)
                        .append(';')
                        .append(y)
                        .append(";1\n");
            }
        }
        Observations sums = reader.read(grid.toString()).observations();

        double west = ((Value.Known) sums.value(POPULATION, WEST)).number();
        double east = ((Value.Known) sums.value(POPULATION, EAST)).number();
        assertThat(west + east).isEqualTo(3600);
        // the grid is turned by 0.8 degrees against UTM here, so the halves differ by less than a column
        assertThat(west).isBetween(1740.0, 1860.0);
        assertThat(reader.listIssueCodes()).isEmpty();
    }

    @Test
    void classesOfAgeAreReadByTheirLabels() throws IOException {
        Observations sums = reader.read("""
                        a65undaelter;GITTER_ID_1km;x_mp_1km;y_mp_1km;Insgesamt_Bevoelkerung;Unter18;a18bis29;a30bis49;a50bis64;werterlaeuternde_Zeichen
                        4;CRS3035RES1000mN3209000E4319000;4319500;3209500;30;5;6;7;8;KLAMMERN
                        """).observations();

        assertThat(sums.value(SeriesKey.parse("population-by-age@zensus-2022-gitter-alter/2022-05-15/total/65+"), WEST))
                .isEqualTo(new Value.Known(4, Quality.ESTIMATED));
        assertThat(reader.listIssueCodes()).containsExactly("coarse-grid");
    }

    @Test
    void aSecretCellLeavesItsGemeindeWithoutSum() throws IOException {
        Observations sums = reader.read(SMALL.replace(";–", ";.")).observations();

        assertThat(sums.value(POPULATION, WEST)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(sums.value(POPULATION, EAST)).isEqualTo(new Value.Known(7, Quality.ESTIMATED));
    }

    @Test
    void brokenRowsAreNamedAndTheRestIsRead() throws IOException {
        Observations sums = reader.read(SMALL + """
                        CRS3035RES100mN3209900E4319900;4319950;3209950;12
                        CRS3035RES100mN0E0;north;3209950;1
                        CRS3035RES100mN0E0;10,5;52,1;1
                        CRS3035RES100mN3209900E4321900;4321950
                        """).observations();

        assertThat(sums.value(POPULATION, WEST)).isEqualTo(new Value.Known(12, Quality.ESTIMATED));
        assertThat(reader.listIssueCodes())
                .containsExactly("cells-outside", "duplicate-row", "unreadable-row", "wrong-column-count");
        assertThat(reader.listIssues())
                .filteredOn(issue -> issue.code().equals("unreadable-row"))
                .extracting(issue -> issue.place().raw())
                .containsExactly("north, 3209950", "10,5, 52,1");
    }

    @Test
    void aMeanWithoutItsCountIsKnownAndNotUsed() throws IOException {
        String means = """
                GITTER_ID_100m;x_mp_100m;y_mp_100m;Durchschnittsalter;werterlaeuternde_Zeichen
                CRS3035RES100mN3209900E4319900;4319950;3209950;48,25;
                """;
        reader.readsNothingFrom(means);

        assertThat(reader.kind(means)).isEqualTo("Zensus 2022: Gitterdaten mit Durchschnittsalter, Zellen von 100m");
        assertThat(reader.listIssueCodes()).containsExactly("undescribed-table");
    }

    @Test
    void withoutBoundariesNothingIsCounted(@TempDir Path folder) throws IOException {
        ReaderAssert lost = ReaderAssert.of(new ZensusGridReader(Sources.listBundled()), folder);
        lost.readsNothingFrom(SMALL);

        assertThat(lost.listIssueCodes()).containsExactly("boundaries-needed");
    }

    private static Geometry box(double west, double east) {
        double south = 5_751_510;
        double north = 5_771_510;
        return new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }
}
