package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.GenesisKey.Kind;
import kleinstadt.data.source.OtherTerritory;
import kleinstadt.data.source.TableMapping;

/** Hands the figures of GENESIS rows to the areas they speak of, whatever form the table came in. */
final class GenesisAreas {

    private static final Value ELSEWHERE = Value.missing(Reason.NO_SOURCE);

    private final Set<String> kreiseWithGemeinden;
    private final Gazetteer gazetteer;
    private final Set<OtherTerritory> otherTerritories;
    private final Map<OtherTerritory, Long> leftOut = new LinkedHashMap<>();

    /** Takes what the table is and the keys of the Kreise that have Gemeinden of their own in it. */
    GenesisAreas(TableMapping mapping, Set<String> kreiseWithGemeinden, Gazetteer gazetteer) {
        this.kreiseWithGemeinden = kreiseWithGemeinden;
        this.gazetteer = gazetteer;
        this.otherTerritories = Set.copyOf(mapping.otherTerritories());
    }

    /** Notes the figures left out because they are on other boundaries. Call it once, at the end. */
    void note(String file, IssueLog log) {
        leftOut.forEach((other, count) -> log.add(new SkippedRows(
                Place.file(file),
                count,
                "figures of Gemeinden of Land " + other.land() + " in " + other.year()
                        + ", which the table prints on other boundaries")));
    }

    /**
     * Adds the cells of a row to their columns. A town that is its own Kreis has one row for both; a member of an
     * association counts in the sum of its Land only.
     *
     * @param key key of a row that is an area or a member of an association
     * @param name what the row is called
     * @param target where each cell's figure goes, in the order of cells
     */
    void add(GenesisKey key, String name, GenesisRow cells, List<FigureTable.Column> target) {
        if (key.kind() == Kind.MEMBER) {
            AreaKey land = AreaKey.land(key.key().substring(0, 2));
            List<Value> parts = cells.listParts();
            for (int index = 0; index < parts.size(); index++) {
                target.get(index).addToLand(land, parts.get(index));
            }
            return;
        }
        AreaKey area = key.toArea();
        List<Value> values = cells.listValues(area, gazetteer);
        add(area, area.level() == AreaLevel.GEMEINDE ? withoutElsewhere(area, values, target) : values, target);
        boolean town = area.level() == AreaLevel.KREIS
                && !kreiseWithGemeinden.contains(key.key())
                && GenesisKey.isTownName(name);
        if (town) {
            AreaKey gemeinde = AreaKey.gemeinde(key.key() + "000");
            add(gemeinde, cells.listTownValues(area, gemeinde, gazetteer), target);
        }
    }

    private List<Value> withoutElsewhere(AreaKey gemeinde, List<Value> values, List<FigureTable.Column> target) {
        if (otherTerritories.isEmpty()) {
            return values;
        }
        List<Value> kept = new ArrayList<>(values);
        for (int index = 0; index < kept.size(); index++) {
            OtherTerritory place = new OtherTerritory(
                    gemeinde.toLand().key(), target.get(index).period().year());
            if (otherTerritories.contains(place)) {
                kept.set(index, ELSEWHERE);
                leftOut.merge(place, 1L, Long::sum);
            }
        }
        return kept;
    }

    private static void add(AreaKey area, List<Value> values, List<FigureTable.Column> target) {
        for (int index = 0; index < values.size(); index++) {
            target.get(index).add(area, values.get(index));
        }
    }
}
