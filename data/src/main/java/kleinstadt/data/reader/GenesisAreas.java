package kleinstadt.data.reader;

import java.util.List;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.GenesisKey.Kind;

/** Hands the figures of GENESIS rows to the areas they speak of, whatever form the table came in. */
final class GenesisAreas {

    private final Set<String> kreiseWithGemeinden;
    private final Gazetteer gazetteer;

    /** Takes the keys of the Kreise that have Gemeinden of their own in the table. */
    GenesisAreas(Set<String> kreiseWithGemeinden, Gazetteer gazetteer) {
        this.kreiseWithGemeinden = kreiseWithGemeinden;
        this.gazetteer = gazetteer;
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
        add(area, cells.listValues(area, gazetteer), target);
        boolean town = area.level() == AreaLevel.KREIS
                && !kreiseWithGemeinden.contains(key.key())
                && GenesisKey.isTownName(name);
        if (town) {
            AreaKey gemeinde = AreaKey.gemeinde(key.key() + "000");
            add(gemeinde, cells.listTownValues(area, gemeinde, gazetteer), target);
        }
    }

    private static void add(AreaKey area, List<Value> values, List<FigureTable.Column> target) {
        for (int index = 0; index < values.size(); index++) {
            target.get(index).add(area, values.get(index));
        }
    }
}
