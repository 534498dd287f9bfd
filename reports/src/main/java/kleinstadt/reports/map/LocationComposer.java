package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.LocationMap;
import kleinstadt.reports.chart.LocationMap.Fact;
import kleinstadt.reports.chart.LocationMap.Layer;
import kleinstadt.reports.chart.LocationMap.Role;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.chart.MapChart.Name;
import kleinstadt.reports.chart.MapChart.NameKind;
import kleinstadt.reports.pack.ReportInput;

/** Composes where a town lies. One composer serves all towns of a run; several threads may use it at a time. */
final class LocationComposer {

    static final String ID = "map-location";

    /** Wide enough to hold a Kreis and the next larger city, near enough to see the Gemeinden. */
    private static final double WIDTH_METRES = 110_000;

    /** Names further from the town than this cannot be seen. */
    private static final double REACH_KM = 105;

    /** Distances are told to so many cities. */
    private static final int DISTANCES = 2;

    /** From here on a distance in the title is rounded to five kilometres. */
    private static final double FAR_KM = 20;

    private final ReportInput input;
    private final MapWords words;
    private final AreaPoints points;
    private final List<Name> medium;
    private final List<Name> large;
    private final Map<AreaKey, Boundaries.Area> kreise;
    private final SortedSet<AreaKey> gemeinden;
    private final Optional<MapFigures> inhabitants;
    private final String footer;

    LocationComposer(ReportInput input, Cities cities, Optional<MapFigures> inhabitants, MapWords words) {
        this.input = input;
        this.words = words;
        this.points = new AreaPoints(input.boundaries());
        this.medium = cities.list(Cities.MEDIUM);
        this.large = cities.list(Cities.LARGE);
        this.kreise = input.boundaries().listLevel(AreaLevel.KREIS).stream()
                .collect(Collectors.toMap(Boundaries.Area::key, Function.identity()));
        this.gemeinden = input.boundaries().listGemeinden();
        this.inhabitants = inhabitants;
        this.footer = words.footer(inhabitants.stream().toList());
    }

    private record Distance(Name city, double km) {}

    LocationMap compose(CaseTown shown) {
        Town town = shown.town();
        List<Distance> distances = distances(town);
        Highlight highlight = new Highlight(
                List.of(town.centre()),
                town.centre(),
                town.name(),
                "",
                List.of(),
                OptionalDouble.empty(),
                OptionalInt.empty());
        return new LocationMap(
                frame(town, distances),
                words.sheet(),
                surroundings(town),
                names(town),
                inset(town),
                List.of(highlight),
                facts(shown, distances));
    }

    /** The nearest large cities, the town itself left out. */
    private List<Distance> distances(Town town) {
        return large.stream()
                .filter(city -> !city.area().equals(town.centre()))
                .flatMap(city ->
                        points.distanceKm(town.centre(), city.area()).stream().mapToObj(km -> new Distance(city, km)))
                .sorted(Comparator.comparing(Distance::km))
                .toList();
    }

    private boolean isNear(Town town, AreaKey area) {
        return points.distanceKm(town.centre(), area).orElse(Double.POSITIVE_INFINITY) <= REACH_KM;
    }

    private LocationMap.Surroundings surroundings(Town town) {
        List<AreaKey> small = input.towns().towns().stream()
                .map(Town::centre)
                .filter(centre -> !centre.equals(town.centre()) && isNear(town, centre))
                .toList();
        Set<AreaKey> smallTowns = Set.copyOf(small);
        List<AreaKey> cities = medium.stream()
                .map(Name::area)
                .filter(area -> area.level() == AreaLevel.GEMEINDE && !smallTowns.contains(area))
                .filter(area -> !area.equals(town.centre()) && isNear(town, area))
                .toList();
        List<AreaKey> members = town.members().stream()
                .filter(member -> !member.equals(town.centre()))
                .toList();
        List<Layer> layers = new ArrayList<>();
        AreaKey kreis = kreisOf(town);
        List<AreaKey> sameKreis = gemeinden.stream()
                .filter(key -> key.key().startsWith(kreis.key()))
                .toList();
        layers.add(new Layer(Role.KREIS, sameKreis, kreisName(kreis)));
        layers.add(new Layer(Role.SMALL_TOWN, small, words.text("location.smallTowns", words.setSize())));
        layers.add(new Layer(Role.CITY, cities, words.text("location.cities", words.number(Cities.MEDIUM, 0))));
        if (!members.isEmpty()) {
            layers.add(new Layer(Role.MEMBER, members, words.text("location.members", MapWords.verbandName(town))));
        }
        layers.add(new Layer(Role.TOWN, List.of(town.centre()), town.name()));
        return new LocationMap.Surroundings(
                town.centre(), WIDTH_METRES, layers, words.text("location.ground"), words.text("location.outside"));
    }

    private List<Name> names(Town town) {
        List<Name> names = new ArrayList<>();
        names.add(OverviewNames.name(NameKind.SHOWN, town));
        List<Name> cities = medium.stream()
                .filter(city -> !city.area().equals(town.centre()) && isNear(town, city.area()))
                .toList();
        names.addAll(cities);
        Set<AreaKey> named = cities.stream().map(Name::area).collect(Collectors.toSet());
        input.towns().towns().stream()
                .filter(other -> !other.centre().equals(town.centre()) && !named.contains(other.centre()))
                .filter(other -> isNear(town, other.centre()))
                .sorted(Comparator.comparing((Town other) ->
                                points.distanceKm(town.centre(), other.centre()).orElse(Double.POSITIVE_INFINITY))
                        .thenComparing(Town::centre))
                .forEach(other -> names.add(OverviewNames.name(NameKind.TOWN, other)));
        Stream.concat(
                        Stream.of(kreisOf(town)),
                        kreise.keySet().stream().sorted().filter(kreis -> !kreis.equals(kreisOf(town))))
                .filter(kreis -> kreise.containsKey(kreis) && isRural(kreis))
                .forEach(kreis -> names.add(new Name(NameKind.KREIS, kreis, kreisName(kreis))));
        return List.copyOf(names);
    }

    /** Whether a Kreis is more than one city; the digits of a kreisfreie Stadt are followed by three zeros. */
    private boolean isRural(AreaKey kreis) {
        return !gemeinden.contains(AreaKey.gemeinde(kreis.key() + "000"));
    }

    private List<Name> inset(Town town) {
        return large.stream().filter(city -> !city.area().equals(town.centre())).toList();
    }

    private static AreaKey kreisOf(Town town) {
        return AreaKey.kreis(town.centre().key().substring(0, 5));
    }

    /** {@code Landkreis Harz}, {@code Erzgebirgskreis}; its digits where it has no name. */
    private String kreisName(AreaKey kreis) {
        Boundaries.Area area = kreise.get(kreis);
        String name = area == null ? kreis.key() : area.name();
        return name.contains("kreis") || name.contains("Kreis") ? name : words.text("location.kreis", name);
    }

    private List<Fact> facts(CaseTown shown, List<Distance> distances) {
        Town town = shown.town();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("location.fact.land"), words.land(town.land())));
        facts.add(new Fact(words.text("location.fact.kreis"), kreisName(kreisOf(town))));
        facts.add(new Fact(
                words.text("location.fact.verband"),
                town.members().size() == 1
                        ? words.text("location.alone")
                        : words.text(
                                "location.verband",
                                MapWords.verbandName(town),
                                words.count(town.members().size()))));
        inhabitants.ifPresent(figures -> facts.add(new Fact(
                words.shortName(figures),
                words.text("location.figure", words.figure(town, figures), words.period(figures.period())))));
        town.classes()
                .location()
                .ifPresent(location -> facts.add(new Fact(
                        words.text("location.fact.location"), words.text("location.class." + location.name()))));
        List<String> far = listTold(distances).stream()
                .map(each -> words.text("location.distance", each.city().text(), words.number(each.km(), 0)))
                .toList();
        if (!far.isEmpty()) {
            facts.add(new Fact(words.text("location.fact.distance"), String.join(", ", far)));
        }
        return List.copyOf(facts);
    }

    /** The nearest cities, and Berlin. */
    private static List<Distance> listTold(List<Distance> distances) {
        return Stream.concat(
                        distances.stream().limit(DISTANCES),
                        distances.stream()
                                .skip(DISTANCES)
                                .filter(each -> each.city().area().equals(Ground.BERLIN)))
                .toList();
    }

    private Frame frame(Town town, List<Distance> distances) {
        String kreis = kreisName(kreisOf(town));
        String title = distances.stream()
                .findFirst()
                .map(nearest -> words.text(
                        "location.title",
                        town.name(),
                        kreis,
                        words.number(rounded(nearest.km()), 0),
                        nearest.city().text()))
                .orElseGet(() -> words.text("location.titleAlone", town.name(), kreis));
        String facts = words.text(
                "location.alternative",
                town.name(),
                kreis,
                words.land(town.land()),
                listTold(distances).stream()
                        .map(each -> words.text("location.distance", each.city().text(), words.number(each.km(), 0)))
                        .collect(Collectors.joining(", ")));
        return new Frame(
                ID, words.topic(town.name(), "location"), title, words.text("location.subtitle"), footer, facts);
    }

    private static double rounded(double km) {
        return km < FAR_KM ? Math.rint(km) : 5 * Math.rint(km / 5);
    }
}
