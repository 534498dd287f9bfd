package kleinstadt.indicators.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;

/**
 * Towns in rows, structural variables in columns, each at the latest period of its indicator. The towns of the set come first,
 * in the order of their areas; then the others, which are compared with the set and change nothing in it. A variable that was
 * not computed for any town of the set has no column.
 */
public final class StructureTable {

    private final List<StructureVariable> variables;
    private final List<AreaKey> areas;
    private final int members;
    private final double[][] values;
    private final boolean[][] known;
    private final Map<AreaKey, Integer> rows = new HashMap<>();

    private StructureTable(List<StructureVariable> variables, List<AreaKey> areas, int members, Results results) {
        this.areas = List.copyOf(areas);
        this.members = members;
        List<StructureVariable> used = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        List<boolean[]> masks = new ArrayList<>();
        for (StructureVariable variable : variables) {
            double[] column = new double[areas.size()];
            boolean[] mask = new boolean[areas.size()];
            int count = read(variable, results, column, mask);
            if (count > 0) {
                used.add(variable);
                columns.add(column);
                masks.add(mask);
            }
        }
        this.variables = List.copyOf(used);
        this.values = columns.toArray(double[][]::new);
        this.known = masks.toArray(boolean[][]::new);
        for (int row = 0; row < areas.size(); row++) {
            rows.put(areas.get(row), row);
        }
    }

    /**
     * The table of a set and of further towns.
     *
     * @param results results of all these towns
     * @param variables the variables wanted, in order
     * @param set the towns that are compared with each other
     * @param towns further towns; those of the set among them are not repeated
     * @param unit what stands for a town
     */
    public static StructureTable of(
            Results results, List<StructureVariable> variables, TownSet set, List<Town> towns, Unit unit) {
        List<AreaKey> members = set.towns().stream()
                .map(town -> town.area(unit))
                .distinct()
                .sorted()
                .toList();
        List<AreaKey> areas = new ArrayList<>(members);
        towns.stream()
                .map(town -> town.area(unit))
                .distinct()
                .filter(area -> !members.contains(area))
                .sorted(Comparator.naturalOrder())
                .forEach(areas::add);
        return new StructureTable(variables, areas, members.size(), results);
    }

    private int read(StructureVariable variable, Results results, double[] column, boolean[] mask) {
        List<Period> periods = results.listPeriods(variable.indicator());
        if (periods.isEmpty()) {
            return 0;
        }
        Period latest = periods.get(periods.size() - 1);
        int count = 0;
        for (int row = 0; row < column.length; row++) {
            Value value = results.find(variable.indicator(), areas.get(row), latest)
                    .map(Result::value)
                    .orElse(Value.missing(Reason.NO_SOURCE));
            OptionalDouble read = variable.read(value);
            if (read.isPresent()) {
                column[row] = read.getAsDouble();
                mask[row] = true;
                count += row < members ? 1 : 0;
            }
        }
        return count;
    }

    /** The variables that have a column, in order. */
    public List<StructureVariable> variables() {
        return variables;
    }

    /** Number of columns. */
    public int columns() {
        return variables.size();
    }

    /** Number of rows: towns of the set and others. */
    public int rows() {
        return areas.size();
    }

    /** Number of towns of the set, which are the first rows. */
    public int members() {
        return members;
    }

    /** The town of a row. */
    public AreaKey area(int row) {
        return areas.get(row);
    }

    /** The row of a town; -1 where the table has none. */
    public int row(AreaKey area) {
        return rows.getOrDefault(area, -1);
    }

    /** Whether a town's variable is known. */
    public boolean isKnown(int row, int column) {
        return known[column][row];
    }

    /** Number of a town's known variables. */
    public int countKnown(int row) {
        int count = 0;
        for (int column = 0; column < columns(); column++) {
            count += isKnown(row, column) ? 1 : 0;
        }
        return count;
    }

    /** The known values of a column among the towns of the set, in the order of rows. */
    double[] membersKnown(int column) {
        double[] found = new double[members];
        int count = 0;
        for (int row = 0; row < members; row++) {
            if (isKnown(row, column)) {
                found[count++] = values[column][row];
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    double value(int row, int column) {
        return values[column][row];
    }
}
