package kleinstadt.reports.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownType;
import kleinstadt.data.register.Unit;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.data.source.TerritoryRule;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalRule;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.pack.ReportInput;

/**
 * A made-up report: 439 towns with values from a seeded generator, and the ten case towns by their real names, two of them
 * outside the set. No figure in it is real.
 */
public final class SampleReport {

    /** Territory of all its figures. */
    public static final TerritoryDate TERRITORY = TerritoryDate.endOf(2023);

    private static final long SEED = 20151231;
    private static final String[][] CASE_TOWNS = {
        {"12065084", "Fürstenberg/Havel"},
        {"12067481", "Storkow (Mark)"},
        {"13071092", "Malchin"},
        {"13076089", "Lübz"},
        {"14628130", "Glashütte"},
        {"14729140", "Frohburg"},
        {"15081135", "Gardelegen"},
        {"15083245", "Gröningen"},
        {"16061045", "Heilbad Heiligenstadt"},
        {"16066063", "Schmalkalden"},
    };

    private SampleReport() {}

    /** The report of a Gemeinde-based run. */
    public static ReportInput create() {
        List<CaseTown> shown = new ArrayList<>();
        List<Town> towns = new ArrayList<>();
        for (String[] entry : CASE_TOWNS) {
            boolean inSet = !entry[1].equals("Gardelegen") && !entry[1].equals("Gröningen");
            CaseTown town = new CaseTown(town(entry[0], entry[1]), inSet);
            shown.add(town);
            if (inSet) {
                towns.add(town.town());
            }
        }
        for (int i = 0; towns.size() < 439; i++) {
            towns.add(town(String.format(Locale.ROOT, "1%d999%03d", 2 + i % 5, i), "Musterstadt " + i));
        }
        List<Town> all = new ArrayList<>(towns);
        shown.stream().filter(town -> !town.inSet()).map(CaseTown::town).forEach(all::add);
        List<IndicatorDefinition> definitions = definitions();
        Random random = new Random(SEED);
        List<Result> results = new ArrayList<>();
        for (IndicatorDefinition definition : definitions) {
            if (definition.id().equals("population")) {
                population(all, random, results);
            } else {
                indicator(definition, all, random, results);
            }
        }
        TownSet set = new TownSet("bbsr-2019", TERRITORY, towns);
        Results found = new Results(results);
        return new ReportInput(
                sources(),
                SampleObservations.create(all, TERRITORY, random),
                found,
                contexts(definitions, found, set, shown),
                definitions,
                set,
                shown,
                new Boundaries("bkg-vg-2023", TERRITORY, List.of()),
                Optional.of(TERRITORY),
                Unit.GEMEINDE);
    }

    private static Town town(String ags, String name) {
        AreaKey centre = AreaKey.gemeinde(ags);
        return new Town(
                centre, name, AreaKey.verband(ags), "Verband " + name, List.of(centre), TownType.SMALLER_SMALL_TOWN);
    }

    private static void population(List<Town> towns, Random random, List<Result> results) {
        for (Town town : towns) {
            double persons = 3500 + 9000 * random.nextDouble();
            double change = -0.011 + 0.007 * random.nextGaussian();
            for (int year = 2008; year <= 2010; year++) {
                double before = persons * 1.021 * Math.pow(1 + change, year - 2011);
                results.add(persons(town, year, PopulationBase.REGISTER, before, "12411-01-01-5"));
            }
            for (int year = 2011; year <= 2023; year++) {
                double number = persons * Math.pow(1 + change, year - 2011) * (1 + 0.003 * random.nextGaussian());
                results.add(persons(
                        town, year, PopulationBase.ZENSUS_2011, number, year <= 2015 ? "12411-01-01-5" : "gv-auszug"));
            }
            double census = persons * Math.pow(1 + change, 10.4) * 0.965;
            results.add(result(
                    "population",
                    town.centre(),
                    new Period.KeyDate(LocalDate.of(2022, 5, 15)),
                    Optional.of(PopulationBase.ZENSUS_2022),
                    Value.of(Math.rint(census)),
                    "zensus-2022-demografie"));
            results.add(persons(town, 2023, PopulationBase.ZENSUS_2022, census * (1 + change), "inkar-2025"));
        }
    }

    private static Result persons(Town town, int year, PopulationBase base, double number, String source) {
        return result(
                "population",
                town.centre(),
                Period.endOf(year),
                Optional.of(base),
                new Value.Known(Math.rint(number), Quality.EXACT),
                source);
    }

    private static void indicator(
            IndicatorDefinition definition, List<Town> towns, Random random, List<Result> results) {
        double low = definition.plausible().min();
        double high = definition.plausible().max();
        String source = definition.inputs().get(0).sources().get(0);
        for (Town town : towns) {
            double number = (low + high) / 2 + (high - low) / 7 * random.nextGaussian();
            boolean secret =
                    definition.id().equals("unemployment-ratio") && town.name().equals("Lübz");
            for (Period period : periods(definition.id())) {
                double value = number + (high - low) / 40 * random.nextGaussian();
                Result result = result(
                        definition.id(),
                        town.centre(),
                        period,
                        Optional.empty(),
                        secret ? Value.missing(Reason.SECRET) : Value.of(value),
                        source);
                boolean counted = definition.unit().equals("percent") && !secret;
                results.add(counted ? withInterval(result, value, (high - low) / 16) : result);
            }
        }
    }

    private static List<Period> periods(String indicator) {
        return switch (indicator) {
            case "share-65-plus" ->
                List.of(new Period.KeyDate(LocalDate.of(2011, 5, 9)), Period.endOf(2015), Period.endOf(2023));
            case "share-75-plus" ->
                List.of(new Period.KeyDate(LocalDate.of(2011, 5, 9)), new Period.KeyDate(LocalDate.of(2022, 5, 15)));
            case "natural-balance-rate", "residual-migration-rate" ->
                List.of(new Period.Year(2012), new Period.Year(2013), new Period.Year(2014), new Period.Year(2015));
            default -> List.of(new Period.Year(2015));
        };
    }

    private static Result withInterval(Result result, double value, double reach) {
        return new Result(
                result.indicator(),
                result.area(),
                result.period(),
                result.base(),
                result.value(),
                Optional.of(new Interval(value - reach, value + reach)),
                result.lineage());
    }

    private static Result result(
            String indicator, AreaKey area, Period period, Optional<PopulationBase> base, Value value, String source) {
        Lineage lineage = new Lineage("0".repeat(64), List.of(source), TERRITORY, "formula");
        return new Result(indicator, area, period, base, value, Optional.empty(), lineage);
    }

    private static Contexts contexts(
            List<IndicatorDefinition> definitions, Results results, TownSet set, List<CaseTown> shown) {
        List<Context> contexts = new ArrayList<>();
        for (IndicatorDefinition definition : definitions) {
            Period latest = results.listPeriods(definition.id())
                    .get(results.listPeriods(definition.id()).size() - 1);
            double[] group = set.towns().stream()
                    .flatMap(town -> results.find(definition.id(), town.centre(), latest).stream())
                    .filter(result -> result.value() instanceof Value.Known)
                    .mapToDouble(result -> ((Value.Known) result.value()).number())
                    .sorted()
                    .toArray();
            for (CaseTown town : shown) {
                Value value = results.find(definition.id(), town.town().centre(), latest)
                        .orElseThrow()
                        .value();
                OptionalDouble rank = OptionalDouble.empty();
                if (value instanceof Value.Known known) {
                    long above = java.util.Arrays.stream(group)
                            .filter(other -> other > known.number())
                            .count();
                    rank = OptionalDouble.of(above + 1.0);
                }
                contexts.add(new Context(
                        definition.id(),
                        town.town().centre(),
                        latest,
                        new Group(Group.Kind.SET, set.id()),
                        town.inSet(),
                        value,
                        group.length,
                        rank,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(group[group.length / 4]),
                        OptionalDouble.of(group[group.length / 2]),
                        OptionalDouble.of(group[group.length * 3 / 4]),
                        Optional.empty()));
            }
        }
        return new Contexts(contexts);
    }

    private static List<IndicatorDefinition> definitions() {
        return List.of(
                definition("population", "persons", 0, 3000, 14000, "Bevölkerung", "Population", "gv-auszug"),
                definition("mean-age", "years", 1, 43, 52, "Durchschnittsalter", "Mean age", "12411-02-03-5"),
                definition("median-age", "years", 1, 44, 56, "Medianalter", "Median age", "12411-02-03-5"),
                definition("share-under-15", "percent", 1, 8, 16, "Anteil unter 15", "Share under 15", "12411-02-03-5"),
                definition("share-65-plus", "percent", 1, 20, 38, "Anteil 65 und älter", "Share 65+", "inkar-2025"),
                definition("share-75-plus", "percent", 1, 9, 19, "Anteil 75 und älter", "Share 75+", "inkar-2025"),
                definition(
                        "old-age-dependency",
                        "ratio",
                        1,
                        30,
                        62,
                        "Altenquotient (65+ je 100 20–64)",
                        "Old-age dependency",
                        "12411-02-03-5"),
                definition(
                        "youth-dependency", "ratio", 1, 20, 34, "Jugendquotient", "Youth dependency", "12411-02-03-5"),
                definition("ageing-index", "ratio", 1, 130, 320, "Alterungsindex", "Ageing index", "12411-02-03-5"),
                definition("billeter-j", "ratio", 2, -1.9, -0.6, "Billeter-Maß J", "Billeter's J", "12411-02-03-5"),
                definition(
                        "labour-replacement-ratio",
                        "ratio",
                        1,
                        24,
                        60,
                        "Nachwuchs für den Arbeitsmarkt",
                        "Labour replacement",
                        "12411-02-03-5"),
                definition(
                        "natural-balance-rate",
                        "per-1000",
                        1,
                        -15,
                        1,
                        "Geburten minus Sterbefälle",
                        "Natural balance",
                        "12612-01-01-5-B"),
                definition(
                        "residual-migration-rate",
                        "per-1000",
                        1,
                        -10,
                        25,
                        "Wanderungssaldo, rechnerisch",
                        "Residual migration",
                        "12411-01-01-5"),
                definition("in-migration-rate", "per-1000", 1, 25, 90, "Zuzüge", "In-migration", "12711-01-03-5"),
                definition("out-migration-rate", "per-1000", 1, 25, 75, "Fortzüge", "Out-migration", "12711-01-03-5"),
                definition(
                        "net-migration-rate",
                        "per-1000",
                        1,
                        -25,
                        40,
                        "Wanderungssaldo",
                        "Net migration",
                        "12711-01-03-5"),
                definition(
                        "education-migration-rate",
                        "per-1000",
                        1,
                        -140,
                        60,
                        "Bildungswanderung (18–24)",
                        "Education migration",
                        "12711-01-03-5"),
                definition(
                        "family-migration-rate",
                        "per-1000",
                        1,
                        -30,
                        60,
                        "Familienwanderung",
                        "Family migration",
                        "12711-01-03-5"),
                definition(
                        "workplace-centrality",
                        "ratio",
                        2,
                        0.3,
                        1.7,
                        "Arbeitsplatzzentralität",
                        "Workplace centrality",
                        "13111-08-02-5"),
                definition(
                        "commuter-balance",
                        "percent",
                        1,
                        -150,
                        50,
                        "Pendlersaldo",
                        "Commuter balance",
                        "13111-08-02-5"),
                definition(
                        "unemployment-ratio",
                        "percent",
                        1,
                        2,
                        10,
                        "Arbeitslosenquote",
                        "Unemployment",
                        "inkar-xls-unemployed"));
    }

    private static IndicatorDefinition definition(
            String id,
            String unit,
            int decimals,
            double low,
            double high,
            String german,
            String english,
            String source) {
        return new IndicatorDefinition(
                id,
                theme(source),
                unit,
                decimals,
                low < 0,
                Direction.NEUTRAL,
                Optional.of("x"),
                Optional.empty(),
                List.of(new IndicatorDefinition.Input("x", List.of(source))),
                0,
                IntervalRule.NONE,
                List.of(AreaLevel.GEMEINDE),
                new IndicatorDefinition.Range(low, high),
                "made up",
                Map.of(
                        "de", new LocalText(german, german, "Was " + german + " sagt.", ""),
                        "en", new LocalText(english, english, "What it says.", "")),
                List.of(),
                "0".repeat(64));
    }

    private static String theme(String source) {
        return switch (source) {
            case "13111-08-02-5", "inkar-xls-unemployed" -> "labour";
            case "12411-02-03-5", "inkar-2025" -> "ageing";
            default -> "population";
        };
    }

    private static SourceCatalogue sources() {
        String offices = "Statistische Ämter des Bundes und der Länder";
        return new SourceCatalogue(List.of(
                source("12411-01-01-5", offices, "Bevölkerung", "Regionaldatenbank, Tabelle 12411-01-01-5"),
                source("12411-02-03-5", offices, "Bevölkerung nach Alter", "Regionaldatenbank, Tabelle 12411-02-03-5"),
                source("12111-02-01-5", offices, "Zensus 2011", "Regionaldatenbank, Tabelle 12111-02-01-5"),
                source("12612-01-01-5-B", offices, "Geborene", "Regionaldatenbank, Tabelle 12612-01-01-5-B"),
                source("12711-01-03-5", offices, "Wanderungen", "Regionaldatenbank, Tabelle 12711-01-03-5"),
                source("13111-08-02-5", offices, "Pendler", "Regionaldatenbank, Tabelle 13111-08-02-5"),
                source(
                        "gv-auszug",
                        "Destatis",
                        "Gemeindeverzeichnis",
                        "© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis"),
                source("zensus-2022-demografie", offices, "Zensus 2022", "Zensus 2022, Regionaltabelle Demografie"),
                source("inkar-2025", "BBSR", "INKAR 2025", "BBSR Bonn, INKAR 2025"),
                source("inkar-xls-unemployed", "BBSR", "Arbeitslose", "BBSR Bonn, INKAR Arbeitslose")));
    }

    private static Source source(String id, String publisher, String title, String notice) {
        return new Source(
                id,
                publisher,
                title,
                "https://example.org/" + id,
                "dl-de/by-2-0",
                notice.startsWith("Regional") ? "© " + publisher + ", " + notice : notice,
                new TerritoryRule.OfPeriod(),
                true,
                Optional.empty());
    }
}
