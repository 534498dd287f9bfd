package kleinstadt.data.register;

import static kleinstadt.data.model.AreaKey.gemeinde;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;

/** Made-up Gemeinden: A and B merge into C in 2021, D is split between E and F, G stays; C becomes H in 2022. */
final class TerritoryConverterTest {

    private static final TerritoryDate Y2020 = TerritoryDate.endOf(2020);
    private static final TerritoryDate Y2021 = TerritoryDate.endOf(2021);
    private static final TerritoryDate Y2022 = TerritoryDate.endOf(2022);
    private static final AreaKey A = gemeinde("12000001");
    private static final AreaKey B = gemeinde("12000002");
    private static final AreaKey C = gemeinde("12000003");
    private static final AreaKey D = gemeinde("12000004");
    private static final AreaKey E = gemeinde("12000005");
    private static final AreaKey F = gemeinde("12000006");
    private static final AreaKey G = gemeinde("12000007");
    private static final AreaKey H = gemeinde("12000008");
    private static final AreaKey LAND = AreaKey.land("12");

    private final IssueLog log = new IssueLog();

    private static CrosswalkLink split(AreaKey target, double population, double area, OptionalDouble jobs) {
        return new CrosswalkLink(Y2020, D, Y2021, target, population, area, jobs);
    }

    private static List<CrosswalkLink> links() {
        return List.of(
                CrosswalkLink.whole(Y2020, A, Y2021, C),
                CrosswalkLink.whole(Y2020, B, Y2021, C),
                split(E, 0.25, 0.5, OptionalDouble.of(0.1)),
                split(F, 0.75, 0.5, OptionalDouble.of(0.9)),
                CrosswalkLink.unchanged(Y2020, Y2021, G),
                CrosswalkLink.whole(Y2021, C, Y2022, H),
                CrosswalkLink.unchanged(Y2021, Y2022, E),
                CrosswalkLink.unchanged(Y2021, Y2022, F),
                CrosswalkLink.unchanged(Y2021, Y2022, G));
    }

    private Observations convert(SeriesKey series, TerritoryDate from, TerritoryDate to, Object... cells) {
        Observations.Builder builder = Observations.builder().series(series, from);
        for (int i = 0; i < cells.length; i += 2) {
            Value value = cells[i + 1] instanceof Value known ? known : Value.of(((Number) cells[i + 1]).doubleValue());
            builder.add(series, (AreaKey) cells[i], value);
        }
        return new TerritoryConverter(Crosswalk.of(links(), "test", log)).toTerritory(builder.build(), to, log);
    }

    private static SeriesKey series(String measure, TerritoryDate day) {
        return SeriesKey.of(measure, "table", new Period.KeyDate(day.date()));
    }

    /** 100 people with 20 percent and 50 with 35 are 150 with 25; nobody can weight where inhabitants are missing. */
    @Test
    void sharesOfInhabitantsAreAveragedOverMergedGemeinden() {
        SeriesKey share = series("share-65-plus-published", Y2020);
        SeriesKey persons = series("population", Y2020);
        Observations figures = Observations.builder()
                .column(
                        share,
                        Y2020,
                        List.of(A, B, D, G),
                        List.of(Value.of(20), Value.of(35), Value.of(8), Value.of(9)))
                .column(
                        persons,
                        Y2020,
                        List.of(A, B, D, G),
                        List.of(Value.of(100), Value.of(50), Value.of(40), Value.of(1)))
                .build();
        Observations result =
                new TerritoryConverter(Crosswalk.of(links(), "test", log)).toTerritory(figures, Y2021, log);
        assertThat(result.value(share, C)).isEqualTo(new Value.Known(25, Quality.ESTIMATED));
        assertThat(result.value(share, E)).isEqualTo(new Value.Known(8, Quality.ESTIMATED));
        assertThat(result.value(share, G)).isEqualTo(Value.of(9));

        assertThat(convert(share, Y2020, Y2021, A, 20, B, 35).value(share, C))
                .isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
    }

    @Test
    void sumsMergedAndDividesSplitGemeinden() {
        SeriesKey population = series("population", Y2020);
        Observations result = convert(population, Y2020, Y2021, A, 100, B, 50, D, 200, G, 7, LAND, 357);
        assertThat(result.findTerritory(population)).contains(Y2021);
        assertThat(result.value(population, C)).isEqualTo(Value.of(150));
        assertThat(result.value(population, E)).isEqualTo(new Value.Known(50, Quality.ESTIMATED));
        assertThat(result.value(population, F)).isEqualTo(new Value.Known(150, Quality.ESTIMATED));
        assertThat(result.value(population, G)).isEqualTo(Value.of(7));
        assertThat(result.value(population, LAND)).isEqualTo(Value.of(357));
        assertThat(result.listAreas(population)).containsExactly(C, E, F, G, LAND);
        assertThat(log.count()).isZero();
    }

    @Test
    void takesTheWeightThatFitsTheMeasure() {
        SeriesKey area = series("area-km2", Y2020);
        assertThat(convert(area, Y2020, Y2021, A, 1, B, 1, D, 8, G, 1).value(area, E))
                .isEqualTo(new Value.Known(4, Quality.ESTIMATED));
        SeriesKey jobs = series("jobs-at-workplace", Y2020);
        assertThat(convert(jobs, Y2020, Y2021, A, 1, B, 1, D, 200, G, 1).value(jobs, E))
                .isEqualTo(new Value.Known(20, Quality.ESTIMATED));
    }

    @Test
    void walksAChainOfSteps() {
        SeriesKey births = SeriesKey.of("births", "table", new Period.Year(2020));
        Observations result = convert(births, Y2020, Y2022, A, 3, B, 4, D, 8, G, 1);
        assertThat(result.value(births, H)).isEqualTo(Value.of(7));
        assertThat(result.value(births, F)).isEqualTo(new Value.Known(6, Quality.ESTIMATED));
    }

    @Test
    void missingPartMakesTheSumMissingButAnAreaThatDidNotExistAddsNothing() {
        SeriesKey population = series("population", Y2020);
        Observations secret = convert(population, Y2020, Y2021, A, 100, B, Value.missing(Reason.SECRET), D, 8, G, 1);
        assertThat(secret.value(population, C)).isEqualTo(Value.missing(Reason.SECRET));
        Observations absent =
                convert(population, Y2020, Y2021, A, 100, B, Value.missing(Reason.NO_SUCH_AREA), D, 8, G, 1);
        assertThat(absent.value(population, C)).isEqualTo(Value.of(100));
        Observations lacking = convert(population, Y2020, Y2021, A, 100, D, 8, G, 1);
        assertThat(lacking.value(population, C)).isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void keepsWhatCannotBeSummedOnlyWhereNothingChanged() {
        SeriesKey mean = series("mean-age-published", Y2020);
        Observations result = convert(mean, Y2020, Y2021, A, 40, B, 44, D, 45, G, 47.5);
        assertThat(result.value(mean, G)).isEqualTo(Value.of(47.5));
        assertThat(result.value(mean, C)).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(result.value(mean, E)).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(log.countByCode()).containsOnlyKeys("not-additive");
        assertThat(log.listStored().get(0).message()).contains("3 Gemeinden");
    }

    @Test
    void keepsTheFigureOfARenumberedGemeinde() {
        SeriesKey mean = series("mean-age-published", Y2021);
        assertThat(convert(mean, Y2021, Y2022, C, 43.5, E, 1, F, 1, G, 1).value(mean, H))
                .isEqualTo(Value.of(43.5));
    }

    @Test
    void flowsAcrossBordersAreEstimatesAfterAMerger() {
        SeriesKey moves = SeriesKey.of("in-migrants", "table", new Period.Year(2020));
        Observations result = convert(moves, Y2020, Y2021, A, 10, B, 5, D, 4, G, 2);
        assertThat(result.value(moves, C)).isEqualTo(new Value.Known(15, Quality.ESTIMATED));
        assertThat(result.value(moves, G)).isEqualTo(Value.of(2));
    }

    @Test
    void aDayInsideAYearKnowsTheGemeindenOfBothYearEnds() {
        TerritoryDate may = TerritoryDate.parse("2021-05-15");
        SeriesKey population = series("population", may);
        Observations before = convert(population, may, Y2022, A, 100, B, 50, E, 5, F, 6, G, 7);
        assertThat(before.value(population, H)).isEqualTo(Value.of(150));
        Observations after = convert(population, may, Y2022, C, 150, E, 5, F, 6, G, 7);
        assertThat(after.value(population, H)).isEqualTo(Value.of(150));
        assertThat(after.value(population, E)).isEqualTo(Value.of(5));
        assertThat(log.count()).isZero();
    }

    @Test
    void countsAGemeindeFoundedOnTheNextMorning() {
        SeriesKey births = SeriesKey.of("births", "table", new Period.Year(2020));
        Observations result = convert(births, Y2020, Y2022, C, 9, D, 8, G, 1);
        assertThat(result.value(births, H)).isEqualTo(Value.of(9));
        assertThat(log.count()).isZero();
    }

    @Test
    void namesAGemeindeNoCrosswalkKnows() {
        SeriesKey population = series("population", Y2020);
        convert(population, Y2020, Y2021, A, 1, B, 1, D, 1, G, 1, gemeinde("12999999"), 5);
        assertThat(log.countByCode()).containsOnlyKeys("unknown-gemeinde");
        assertThat(log.listStored().get(0).message()).contains("12999999");
    }

    @Test
    void refusesToGoWhereNoStepLeads() {
        SeriesKey population = series("population", Y2022);
        Observations result = convert(population, Y2022, Y2021, H, 1, G, 5, LAND, 6);
        assertThat(result.value(population, G)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(result.value(population, LAND)).isEqualTo(Value.of(6));
        assertThat(log.countByCode()).containsOnlyKeys("territory-not-reached");
    }

    @Test
    void refusesSharesThatDoNotAddUpByName() {
        List<CrosswalkLink> broken = new ArrayList<>(links());
        broken.set(2, split(E, 0.5, 0.5, OptionalDouble.of(0.1)));
        Crosswalk crosswalk = Crosswalk.of(broken, "test", log);
        assertThat(log.countByCode()).containsOnlyKeys("crosswalk-weights-broken");
        assertThat(log.listStored().get(0).message()).contains("12000004").contains("1.25");
        SeriesKey population = series("population", Y2020);
        Observations figures = Observations.builder()
                .column(
                        population,
                        Y2020,
                        List.of(A, B, D, G),
                        List.of(Value.of(1), Value.of(2), Value.of(3), Value.of(4)))
                .build();
        Observations result = new TerritoryConverter(crosswalk).toTerritory(figures, Y2022, log);
        assertThat(result.value(population, E)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(result.value(population, F)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(result.value(population, H)).isEqualTo(Value.of(3));
    }

    @Test
    void dividesRoundedSharesByTheirSum() {
        List<CrosswalkLink> rounded = new ArrayList<>(links());
        rounded.set(2, split(E, 0.2499, 0.5, OptionalDouble.of(0.1)));
        Crosswalk crosswalk = Crosswalk.of(rounded, "test", log);
        assertThat(log.countByCode()).containsOnlyKeys("crosswalk-weights-rounded");
        double sum = crosswalk.listLinks().stream()
                .filter(link -> link.source().equals(D))
                .mapToDouble(CrosswalkLink::population)
                .sum();
        assertThat(sum).isEqualTo(1.0);
    }

    /** D gives E a strip without people; E keeps its mean, marked as an estimate. */
    @Test
    void aStripOfLandWithoutPeopleLeavesMeansAlone() {
        List<CrosswalkLink> strip = List.of(
                new CrosswalkLink(Y2020, D, Y2021, E, 0, 0.004, OptionalDouble.empty()),
                new CrosswalkLink(Y2020, D, Y2021, D, 1, 0.996, OptionalDouble.empty()),
                CrosswalkLink.unchanged(Y2020, Y2021, E));
        SeriesKey mean = series("mean-age-published", Y2020);
        Observations figures = Observations.builder()
                .column(mean, Y2020, List.of(D, E), List.of(Value.of(44), Value.of(46)))
                .build();
        Observations result = new TerritoryConverter(Crosswalk.of(strip, "test", log)).toTerritory(figures, Y2021, log);
        assertThat(result.value(mean, D)).isEqualTo(new Value.Known(44, Quality.ESTIMATED));
        assertThat(result.value(mean, E)).isEqualTo(new Value.Known(46, Quality.ESTIMATED));
        assertThat(log.count()).isZero();
    }

    /** Kreis 12001 becomes 12009 whole; 12002 gives a Gemeinde to 12003. */
    @Test
    void aKreisThatKeptItsBoundariesKeepsItsFigure() {
        AreaKey one = gemeinde("12001001");
        AreaKey oneLater = gemeinde("12009001");
        AreaKey two = gemeinde("12002001");
        AreaKey moved = gemeinde("12002002");
        AreaKey movedLater = gemeinde("12003002");
        AreaKey three = gemeinde("12003001");
        Crosswalk crosswalk = Crosswalk.of(
                List.of(
                        CrosswalkLink.whole(Y2020, one, Y2021, oneLater),
                        CrosswalkLink.unchanged(Y2020, Y2021, two),
                        CrosswalkLink.whole(Y2020, moved, Y2021, movedLater),
                        CrosswalkLink.unchanged(Y2020, Y2021, three)),
                "test",
                log);
        SeriesKey rate = series("mean-age-published", Y2020);
        List<AreaKey> kreise = List.of(AreaKey.kreis("12001"), AreaKey.kreis("12002"), AreaKey.kreis("12003"), LAND);
        Observations figures = Observations.builder()
                .column(rate, Y2020, kreise, List.of(Value.of(1), Value.of(2), Value.of(3), Value.of(4)))
                .build();
        Observations result = new TerritoryConverter(crosswalk).toTerritory(figures, Y2021, log);
        assertThat(result.value(rate, AreaKey.kreis("12009"))).isEqualTo(Value.of(1));
        assertThat(result.value(rate, AreaKey.kreis("12002"))).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(result.value(rate, AreaKey.kreis("12003"))).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(result.value(rate, LAND)).isEqualTo(Value.of(4));
        assertThat(log.countByCode()).containsOnlyKeys("larger-areas-changed");
        assertThat(log.listStored().get(0).message()).startsWith("2 Kreise");
    }

    /** The association of A and B becomes C; the one of D and G loses a part to F, which is in none. */
    @Test
    void anAssociationThatKeptItsBoundariesKeepsItsFigure() {
        AreaKey kept = AreaKey.verband("12000901");
        AreaKey changed = AreaKey.verband("12000902");
        TownDirectory directory = TownDirectory.of(
                Y2020,
                List.of(
                        new AssociationMember(A, "A", kept, "AB", TownType.SMALLER_SMALL_TOWN),
                        new AssociationMember(B, "B", kept, "AB", TownType.SMALLER_SMALL_TOWN),
                        new AssociationMember(D, "D", changed, "DG", TownType.SMALLER_SMALL_TOWN),
                        new AssociationMember(G, "G", changed, "DG", TownType.SMALLER_SMALL_TOWN)),
                Map.of(A, 10.0, B, 5.0, D, 8.0, G, 1.0),
                log);
        SeriesKey rate = series("mean-age-published", Y2020);
        Observations figures = Observations.builder()
                .column(rate, Y2020, List.of(kept, changed), List.of(Value.of(1), Value.of(2)))
                .build();
        Observations result =
                new TerritoryConverter(Crosswalk.of(links(), "test", log), directory).toTerritory(figures, Y2021, log);
        assertThat(result.value(rate, kept)).isEqualTo(Value.of(1));
        assertThat(result.value(rate, changed)).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(log.countByCode()).containsOnlyKeys("larger-areas-changed");
    }
}
