package kleinstadt.indicators.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownType;
import kleinstadt.data.register.Unit;
import kleinstadt.data.source.Noise;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.data.source.TerritoryRule;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.definition.IntervalRule;
import kleinstadt.indicators.uncertainty.Interval;
import org.junit.jupiter.api.Test;

/** Intervals, noise and stand-ins of results, against numbers reckoned by hand from the published formulas. */
final class UncertaintyTest {

    private static final AreaKey TOWN = AreaKey.gemeinde("13076089");
    private static final AreaKey OTHER = AreaKey.gemeinde("13076090");
    private static final AreaKey VERBAND = AreaKey.verband("13076123");
    private static final AreaKey KREIS = AreaKey.kreis("13076");

    private static final EnclosingAreas ENCLOSING = EnclosingAreas.of(
            List.of(new Town(TOWN, "Lübz", VERBAND, "Eldenburg Lübz", List.of(TOWN), TownType.SMALLER_SMALL_TOWN)),
            Unit.GEMEINDE);

    private static final IntervalRule WILSON = new IntervalRule(IntervalMethod.WILSON, Optional.empty());
    private static final List<AreaLevel> OWN = List.of(AreaLevel.GEMEINDE);

    private static IndicatorDefinition definition(
            String unit, String formula, IntervalRule interval, List<AreaLevel> levels, String... inputs) {
        List<IndicatorDefinition.Input> read = Arrays.stream(inputs)
                .map(input -> input.split("@", -1))
                .map(parts -> new IndicatorDefinition.Input(parts[0], List.of(parts[1])))
                .toList();
        return new IndicatorDefinition(
                "made-up",
                "ageing",
                unit,
                1,
                false,
                Direction.NEUTRAL,
                Optional.of(formula),
                Optional.empty(),
                read,
                0,
                interval,
                levels,
                new IndicatorDefinition.Range(-10_000, 10_000),
                "made up",
                Map.of(),
                List.of(),
                "");
    }

    private static Result compute(IndicatorDefinition definition, Observations observations) {
        List<Source> sources = List.of(
                source("12411-02-03-5", Noise.NONE, Optional.empty()),
                source("12612-01-01-5-B", Noise.NONE, Optional.empty()),
                source("12613-01-01-5-B", Noise.NONE, Optional.empty()),
                source("12411-01-01-5", Noise.NONE, Optional.empty()),
                source("inkar-2025", Noise.NONE, Optional.of(PopulationBase.ZENSUS_2022)),
                source("zensus-2022-demografie", Noise.CELL_KEY, Optional.of(PopulationBase.ZENSUS_2022)),
                source("zensus-2022-erwerbsstatus", Noise.SAMPLE, Optional.of(PopulationBase.ZENSUS_2022)));
        return Computation.compute(
                        List.of(definition),
                        observations,
                        new SourceCatalogue(sources),
                        List.of(TOWN, OTHER),
                        ENCLOSING,
                        new IssueLog())
                .listAll()
                .get(0);
    }

    private static Source source(String id, Noise noise, Optional<PopulationBase> base) {
        return new Source(
                id, "p", "t", "https://example.org", "l", "n", new TerritoryRule.OfPeriod(), true, base, noise);
    }

    private static void isClose(Optional<Interval> interval, double lower, double upper) {
        assertThat(interval).hasValueSatisfying(found -> {
            assertThat(found.lower()).isCloseTo(lower, within(1e-9));
            assertThat(found.upper()).isCloseTo(upper, within(1e-9));
        });
    }

    @Test
    void aShareHasTheIntervalOfWilson() {
        Cells cells = new Cells()
                .add("population-by-age@12411-02-03-5/2015-12-31/total/65+", TOWN, 65)
                .add("population-by-age@12411-02-03-5/2015-12-31/total/all", TOWN, 100);

        Result result = compute(
                definition(
                        "percent",
                        "100 * population-by-age[65+] / population-by-age",
                        WILSON,
                        OWN,
                        "population-by-age@12411-02-03-5"),
                cells.build());

        // PHEindicatormethods 2.0, phe_proportion: 65 of 100
        isClose(result.interval(), 55.25444329688797, 73.63575175690247);
        assertThat(result.support().counts()).contains(new Support.Counts(65, 100));
        assertThat(result.support().figuresOf()).isEqualTo(TOWN);
    }

    @Test
    void aRateHasTheIntervalOfByar() {
        Cells cells = new Cells()
                .add("births@12612-01-01-5-B/2015/total/all", TOWN, 65)
                .add("population@12411-01-01-5/2015-12-31/total/all", TOWN, 1000);

        Result result = compute(
                definition(
                        "per-1000",
                        "1000 * births / population@year-end",
                        new IntervalRule(IntervalMethod.BYAR, Optional.empty()),
                        OWN,
                        "births@12612-01-01-5-B",
                        "population@12411-01-01-5"),
                cells.build());

        // PHEindicatormethods 2.0, phe_rate: 65 events
        isClose(result.interval(), 50.16318771045946, 82.84913854593984);
    }

    @Test
    void aBalanceHasTheIntervalOfTwoCounts() {
        Cells cells = new Cells()
                .add("births@12612-01-01-5-B/2015/total/all", TOWN, 65)
                .add("deaths@12613-01-01-5-B/2015/total/all", TOWN, 65)
                .add("population@12411-01-01-5/2015-12-31/total/all", TOWN, 1000);

        Result result = compute(
                definition(
                        "per-1000",
                        "1000 * (births - deaths) / population@year-end",
                        new IntervalRule(IntervalMethod.BYAR_DIFFERENCE, Optional.empty()),
                        OWN,
                        "births@12612-01-01-5-B",
                        "deaths@12613-01-01-5-B",
                        "population@12411-01-01-5"),
                cells.build());

        // Zou and Donner (2008), equation 3, from Byar's limits of 65
        double reach = Math.hypot(65 - 50.16318771045946, 82.84913854593984 - 65);
        isClose(result.interval(), -reach, reach);
        assertThat(result.support().counts()).contains(new Support.Counts(130, 1000));
    }

    @Test
    void aPublishedShareHasTheIntervalOfItsPersons() {
        Cells cells = new Cells()
                .add("share-65-plus-published@inkar-2025/2023-12-31/total/all", TOWN, 65)
                .add("population@inkar-2025/2023-12-31/total/all", TOWN, 100);

        Result result = compute(
                definition(
                        "percent",
                        "share-65-plus-published",
                        new IntervalRule(IntervalMethod.WILSON, Optional.of("population")),
                        OWN,
                        "share-65-plus-published@inkar-2025",
                        "population@inkar-2025"),
                cells.build());

        isClose(result.interval(), 55.25444329688797, 73.63575175690247);
    }

    @Test
    void noiseOfTheCellsWidensAndTheExactTotalDoesNot() {
        Cells cells = new Cells()
                .add("population-by-age@zensus-2022-demografie/2022-05-15/total/67-75", TOWN, 40)
                .add("population-by-age@zensus-2022-demografie/2022-05-15/total/75+", TOWN, 25)
                .add("population-by-age@zensus-2022-demografie/2022-05-15/total/all", TOWN, 100);

        Result result = compute(
                definition(
                        "percent",
                        "100 * population-by-age[67+] / population-by-age",
                        WILSON,
                        OWN,
                        "population-by-age@zensus-2022-demografie"),
                cells.build());

        // two cells of 1.4 persons each, of 100
        double noise = 1.4 * Math.sqrt(2);
        assertThat(result.support().noise()).isCloseTo(noise, within(1e-12));
        double reach = 1.959963984540054 * noise;
        isClose(
                result.interval(),
                65 - Math.hypot(65 - 55.25444329688797, reach),
                65 + Math.hypot(73.63575175690247 - 65, reach));
    }

    @Test
    void figuresOfTheSampleWeighAsThoseAsked() {
        Cells cells = new Cells()
                .add("labour-force@zensus-2022-erwerbsstatus/2022-05-15/total/all", TOWN, 65 / 0.12)
                .add("persons-with-labour-status@zensus-2022-erwerbsstatus/2022-05-15/total/all", TOWN, 100 / 0.12);

        Result result = compute(
                definition(
                        "percent",
                        "100 * labour-force / persons-with-labour-status",
                        WILSON,
                        OWN,
                        "labour-force@zensus-2022-erwerbsstatus",
                        "persons-with-labour-status@zensus-2022-erwerbsstatus"),
                cells.build());

        isClose(result.interval(), 55.25444329688797, 73.63575175690247);
    }

    @Test
    void theAssociationStandsInForATownWithoutAFigureAndIsNamed() {
        Cells cells = new Cells()
                .add(
                        "labour-force@zensus-2022-erwerbsstatus/2022-05-15/total/all",
                        TOWN,
                        Value.missing(Reason.UNRELIABLE))
                .add("labour-force@zensus-2022-erwerbsstatus/2022-05-15/total/all", OTHER, 6000)
                .add("labour-force@zensus-2022-erwerbsstatus/2022-05-15/total/all", VERBAND, 6000)
                .add("labour-force@zensus-2022-erwerbsstatus/2022-05-15/total/all", KREIS, 90000)
                .add("persons-with-labour-status@zensus-2022-erwerbsstatus/2022-05-15/total/all", TOWN, 9000)
                .add("persons-with-labour-status@zensus-2022-erwerbsstatus/2022-05-15/total/all", OTHER, 12000)
                .add("persons-with-labour-status@zensus-2022-erwerbsstatus/2022-05-15/total/all", VERBAND, 12000)
                .add("persons-with-labour-status@zensus-2022-erwerbsstatus/2022-05-15/total/all", KREIS, 120000);
        String[] inputs = {
            "labour-force@zensus-2022-erwerbsstatus", "persons-with-labour-status@zensus-2022-erwerbsstatus"
        };
        String formula = "100 * labour-force / persons-with-labour-status";

        Result own = compute(definition("percent", formula, WILSON, OWN, inputs), cells.build());
        Result wider = compute(
                definition("percent", formula, WILSON, List.of(AreaLevel.GEMEINDE, AreaLevel.VERBAND), inputs),
                cells.build());
        Result kreis = compute(definition("percent", formula, WILSON, List.of(AreaLevel.KREIS), inputs), cells.build());

        assertThat(own.value()).isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(own.support().figuresOf()).isEqualTo(TOWN);
        assertThat(wider.value()).isEqualTo(Value.of(50));
        assertThat(wider.support().figuresOf()).isEqualTo(VERBAND);
        assertThat(wider.area()).isEqualTo(TOWN);
        assertThat(kreis.value()).isEqualTo(Value.of(75));
        assertThat(kreis.support().figuresOf()).isEqualTo(KREIS);
    }

    @Test
    void aChangeRunsWithinOneCensusOnly() {
        IndicatorDefinition change = definition(
                "percent",
                "100 * (population - population@years-before-1) / population@years-before-1",
                IntervalRule.NONE,
                OWN,
                "population@12411-01-01-5");
        Cells cells = new Cells()
                .addOn("2015-12-31", "population@12411-01-01-5/2010-12-31/total/all", TOWN, 100)
                .addOn("2015-12-31", "population@12411-01-01-5/2011-12-31/total/all", TOWN, 90)
                .addOn("2015-12-31", "population@12411-01-01-5/2012-12-31/total/all", TOWN, 81);

        Result only = compute(change, cells.build());

        assertThat(only.period()).isEqualTo(Period.parse("2012-12-31"));
        assertThat(only.value()).isEqualTo(Value.of(-10));
    }
}
