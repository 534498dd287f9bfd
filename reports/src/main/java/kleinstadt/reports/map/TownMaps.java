package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.pack.ReportInput;

/**
 * Which maps a run has, and how the figures on them are classed. Each is put together once and serves all towns of the run;
 * several threads may ask at a time.
 *
 * <table>
 * <caption>The maps of a town</caption>
 * <tr><th>map</th><th>shows</th><th>classes</th></tr>
 * <tr><td>location</td><td>Kreis, neighbours, larger cities</td><td>none</td></tr>
 * <tr><td>ageing</td><td>towns by their share of 65 and older</td><td>fifths of the towns: which fifth are we in</td></tr>
 * <tr><td>migration</td><td>towns by net migration</td><td>equal steps on both sides of zero</td></tr>
 * <tr><td>towns</td><td>circles by inhabitants, coloured by their change</td><td>equal steps on both sides of zero</td></tr>
 * <tr><td>association</td><td>associations by renewable power or taxes</td><td>natural breaks: skewed figures</td></tr>
 * <tr><td>two figures</td><td>ageing and migration at once</td><td>thirds of the towns</td></tr>
 * </table>
 *
 * <p>Of several indicators named for a map, the first with figures is taken; a map without figures is left out. Several towns
 * together get the ageing map, the towns and the two figures.
 */
public final class TownMaps {

    /** The indicator of the map that every pack has. */
    public static final String DEFAULT_INDICATOR = "share-65-plus";

    private static final String INHABITANTS = "population";
    private static final List<String> AGEING = List.of(DEFAULT_INDICATOR);
    private static final List<String> MIGRATION = List.of("migration-balance", "net-migration-rate");
    private static final List<String> CHANGE =
            List.of("population-change-10-years", "population-change-5-years", "natural-balance-rate");
    private static final List<String> ASSOCIATION =
            List.of("renewable-power-per-resident", "tax-revenue-per-resident", "drive-time-upper-centre");

    private final ReportInput input;
    private final MapWords words;
    private final OverviewNames names;
    private final LocationComposer location;
    private final Optional<ChoroplethComposer> ageing;
    private final Optional<ChoroplethComposer> migration;
    private final Optional<SymbolComposer> towns;
    private final Optional<ChoroplethComposer> association;
    private final Optional<BivariateComposer> twoFigures;

    /** The maps of a run in a language. */
    public TownMaps(ReportInput input, Locale locale) {
        this.input = input;
        this.words = new MapWords(input, locale);
        Cities cities = new Cities(input);
        this.names = new OverviewNames(input, cities, words);
        Optional<MapFigures> inhabitants = MapFigures.find(input, INHABITANTS);
        Optional<MapFigures> old = find(AGEING);
        Optional<MapFigures> moved = find(MIGRATION);
        this.location = new LocationComposer(input, cities, inhabitants, words);
        this.ageing = choropleth(old, ClassMethod.QUANTILE);
        this.migration = choropleth(moved, ClassMethod.QUANTILE);
        this.towns = inhabitants.flatMap(
                sizes -> find(CHANGE).map(colours -> new SymbolComposer(input, sizes, colours, names, words)));
        this.association = choropleth(find(ASSOCIATION), ClassMethod.NATURAL_BREAKS);
        this.twoFigures =
                old.flatMap(across -> moved.flatMap(up -> BivariateComposer.find(input, across, up, names, words)));
    }

    /** The maps of a town, in the order of a presentation. */
    public List<ChartSpec> of(CaseTown town) {
        List<CaseTown> shown = List.of(town);
        String name = town.town().name();
        List<ChartSpec> maps = new ArrayList<>();
        maps.add(location.compose(town));
        ageing.ifPresent(map -> maps.add(map.compose(shown, name)));
        migration.ifPresent(map -> maps.add(map.compose(shown, name)));
        towns.ifPresent(map -> maps.add(map.compose(shown, name)));
        association.ifPresent(map -> maps.add(map.compose(shown, name)));
        twoFigures.ifPresent(map -> maps.add(map.compose(shown, name)));
        return List.copyOf(maps);
    }

    /** The maps of several towns, all of them alike; {@code name} is what they are called together. */
    public List<ChartSpec> of(List<CaseTown> shown, String name) {
        List<ChartSpec> maps = new ArrayList<>();
        ageing.ifPresent(map -> maps.add(map.compose(shown, name)));
        towns.ifPresent(map -> maps.add(map.compose(shown, name)));
        twoFigures.ifPresent(map -> maps.add(map.compose(shown, name)));
        return List.copyOf(maps);
    }

    /**
     * A map of any indicator.
     *
     * @param indicator id of the indicator
     * @param method how its figures are parted into classes, where zero does not part them
     * @return empty where the indicator is not defined or no town has a figure
     */
    Optional<ChoroplethComposer> find(String indicator, ClassMethod method) {
        return choropleth(MapFigures.find(input, indicator), method);
    }

    private Optional<ChoroplethComposer> choropleth(Optional<MapFigures> figures, ClassMethod method) {
        return figures.map(found -> new ChoroplethComposer(input, found, method, names, words));
    }

    private Optional<MapFigures> find(List<String> indicators) {
        return indicators.stream()
                .flatMap(indicator -> MapFigures.find(input, indicator).stream())
                .findFirst();
    }
}
