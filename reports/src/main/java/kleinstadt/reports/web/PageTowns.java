package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.reports.pack.ReportInput;

/** The towns of the page in the order that all figures follow: the set's, then the shown towns outside it. */
final class PageTowns {

    /** Indicators named in which two towns are most alike. */
    private static final int ALIKE = 3;

    private final ReportInput input;
    private final List<Town> towns;
    private final Set<AreaKey> shown = new HashSet<>();

    PageTowns(ReportInput input) {
        this.input = input;
        this.towns = Stream.concat(
                        input.towns().towns().stream(),
                        input.shown().stream().filter(town -> !town.inSet()).map(CaseTown::town))
                .toList();
        input.shown().forEach(town -> shown.add(town.town().centre()));
    }

    /** The towns in order. */
    List<Town> list() {
        return towns;
    }

    /** Number of the set's towns; they stand first. */
    int members() {
        return input.towns().towns().size();
    }

    /** The areas the towns' figures are taken from, in the order of the towns. */
    List<AreaKey> listAreas() {
        return towns.stream().map(town -> town.area(input.unit())).toList();
    }

    /**
     * The towns as data: a row each with key, name, Land, Kreis, association, type, 1 where it is one of the towns shown, and key of
     * the centre; the neighbours of each; the names of Länder and Kreise by key.
     */
    ObjectNode write() {
        ObjectNode root = Script.object();
        root.put("set", input.towns().id());
        root.put("members", members());
        root.put("unit", input.unit().name().toLowerCase(Locale.ROOT));
        ArrayNode rows = root.putArray("towns");
        TreeMap<String, String> laender = new TreeMap<>();
        TreeMap<String, String> kreise = new TreeMap<>();
        for (Town town : towns) {
            String kreis = town.centre().key().substring(0, 5);
            laender.computeIfAbsent(town.land().key(), key -> name(AreaKey.land(key)));
            kreise.computeIfAbsent(kreis, key -> name(AreaKey.kreis(key)));
            rows.addArray()
                    .add(town.area(input.unit()).key())
                    .add(input.unit() == Unit.VERBAND ? town.verbandName() : town.name())
                    .add(town.land().key())
                    .add(kreis)
                    .add(town.verbandName())
                    .add(town.type().name())
                    .add(shown.contains(town.centre()) ? 1 : 0)
                    .add(town.centre().key());
        }
        neighbours(root.putArray("neighbours"));
        ObjectNode laenderNames = root.putObject("laender");
        laender.forEach(laenderNames::put);
        ObjectNode kreisNames = root.putObject("kreise");
        kreise.forEach(kreisNames::put);
        return root;
    }

    /** Of each town its neighbours, the nearest first: the neighbour's place among the towns, then the indicators most alike. */
    private void neighbours(ArrayNode list) {
        List<AreaKey> areas = listAreas();
        List<String> indicators =
                Definitions.list(input).stream().map(IndicatorDefinition::id).toList();
        for (AreaKey area : areas) {
            ArrayNode own = list.addArray();
            List<Neighbour> found = input.findings()
                    .map(findings -> findings.neighbours().listOf(area))
                    .orElse(List.of());
            for (Neighbour neighbour : found) {
                ArrayNode row = own.addArray().add(areas.indexOf(neighbour.neighbour()));
                neighbour.listAlike(ALIKE).forEach(each -> row.add(indicators.indexOf(each.indicator())));
            }
        }
    }

    private String name(AreaKey area) {
        return input.boundaries().find(area).map(Boundaries.Area::name).orElse(area.key());
    }
}
