package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Gazetteer.Presence;
import kleinstadt.data.source.TableMapping.AllDashes;

/**
 * The figures of one GENESIS row, and what its dashes mean.
 *
 * <p>A dash of a Gemeinde is {@link Reason#NO_SUCH_AREA} where it did not exist on the territory of the figure, otherwise
 * 0. Offices print figures of a year on later boundaries too: a Gemeinde with nothing at all in its row, which is gone by
 * the end of the next year, has its figures in the row of the Gemeinde it joined, and is no such area here. In a table that has figures of every
 * Gemeinde, one with nothing but dashes for a territory is none of the table's either, whatever the registers say. A Kreis always has inhabitants, births and jobs, so a Kreis with nothing but dashes for a territory did not exist.
 */
final class GenesisRow {

    private static final Value ZERO = Value.of(0);

    private final List<TableCell> cells = new ArrayList<>();
    private final List<TerritoryDate> territories = new ArrayList<>();
    private final Set<TerritoryDate> printed = new HashSet<>();
    private final Set<TerritoryDate> counted = new HashSet<>();
    private final AllDashes allDashes;

    /** Starts a row of a table in which all dashes mean this. */
    GenesisRow(AllDashes allDashes) {
        this.allDashes = allDashes;
    }

    /** Adds a cell; what cannot be read has no figure. */
    void add(TableCell printedCell, TerritoryDate territory) {
        boolean illegible = printedCell instanceof TableCell.Unreadable || printedCell instanceof TableCell.Empty;
        TableCell cell = illegible ? new TableCell.Stated(Value.missing(Reason.NO_SOURCE)) : printedCell;
        if (!(cell instanceof TableCell.Nothing)) {
            printed.add(territory);
            if (!cell.equals(new TableCell.Stated(ZERO))) {
                counted.add(territory);
            }
        }
        cells.add(cell);
        territories.add(territory);
    }

    /** The figures for an area in the order of cells. */
    List<Value> listValues(AreaKey area, Gazetteer gazetteer) {
        Dashes dashes = new Dashes(area, gazetteer);
        List<Value> values = new ArrayList<>(cells.size());
        for (int index = 0; index < cells.size(); index++) {
            boolean figure = cells.get(index) instanceof TableCell.Stated && counted.contains(territories.get(index));
            values.add(
                    figure && cells.get(index) instanceof TableCell.Stated stated
                            ? stated.value()
                            : dashes.value(territories.get(index)));
        }
        return values;
    }

    /** The figures of a town that is its own Kreis: gone if either the Kreis or the Gemeinde did not exist. */
    List<Value> listTownValues(AreaKey kreis, AreaKey gemeinde, Gazetteer gazetteer) {
        List<Value> values = new ArrayList<>(listValues(gemeinde, gazetteer));
        List<Value> ofKreis = listValues(kreis, gazetteer);
        for (int index = 0; index < values.size(); index++) {
            if (cells.get(index) instanceof TableCell.Nothing && ofKreis.get(index) instanceof Value.Missing) {
                values.set(index, ofKreis.get(index));
            }
        }
        return values;
    }

    /** The figures of a row that is part of a sum only, where a dash adds nothing. */
    List<Value> listParts() {
        return cells.stream()
                .map(cell -> cell instanceof TableCell.Stated stated ? stated.value() : ZERO)
                .toList();
    }

    /** What a dash stands for; asks once for cells of the same territory in a row. */
    private final class Dashes {

        private final AreaKey area;
        private final Gazetteer gazetteer;
        private TerritoryDate asked = new TerritoryDate(LocalDate.MIN);
        private Value answer = ZERO;

        Dashes(AreaKey area, Gazetteer gazetteer) {
            this.area = area;
            this.gazetteer = gazetteer;
        }

        Value value(TerritoryDate territory) {
            if (!territory.equals(asked)) {
                asked = territory;
                answer = isGone(territory) ? Value.missing(Reason.NO_SUCH_AREA) : ZERO;
            }
            return answer;
        }

        private boolean isGone(TerritoryDate territory) {
            if (area.level() == AreaLevel.GEMEINDE) {
                boolean empty = !counted.contains(territory);
                return gazetteer.on(area, territory.date()) == Presence.DID_NOT_EXIST
                        || (empty && (allDashes == AllDashes.NO_SUCH_AREA || isGoneByNextYear(territory)));
            }
            return area.level() == AreaLevel.KREIS && !printed.contains(territory);
        }

        private boolean isGoneByNextYear(TerritoryDate territory) {
            LocalDate later = LocalDate.of(territory.date().getYear() + 1, 12, 31);
            return gazetteer.on(area, later) == Presence.DID_NOT_EXIST;
        }
    }
}
