package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;

/**
 * A conversion fitted to the rows of columns that have the same areas.
 *
 * @param plan the conversion; empty where the crosswalk does not lead to the target
 * @param areas the areas of the converted column in order
 * @param gemeinden number of rows with Gemeinden, which come first
 * @param rows row of each of the plan's sources, -1 where the column does not have it
 * @param unknown rows of eastern Gemeinden that the crosswalk does not know
 * @param larger Kreise and associations of the later territory, which come after the Gemeinden
 * @param references rows of Länder, the East and Germany
 */
record ColumnPlan(
        Optional<ConversionPlan> plan,
        List<AreaKey> areas,
        int gemeinden,
        List<Integer> rows,
        List<Integer> unknown,
        List<LargerAreas.Row> larger,
        List<Integer> references) {

    static ColumnPlan of(
            List<AreaKey> columnAreas,
            Optional<ConversionPlan> plan,
            SortedSet<AreaKey> targets,
            Supplier<LargerAreas> largerAreas) {
        Map<AreaKey, Integer> largerRows = new HashMap<>();
        List<AreaKey> areas = new ArrayList<>();
        List<Integer> references = new ArrayList<>();
        int gemeinden = 0;
        for (int row = 0; row < columnAreas.size(); row++) {
            switch (columnAreas.get(row).level()) {
                case GEMEINDE -> gemeinden++;
                case LAND, REGION, BUND -> references.add(row);
                case VERBAND, KREIS -> largerRows.put(columnAreas.get(row), row);
            }
        }
        List<Integer> rows = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        if (gemeinden > 0) {
            plan.ifPresentOrElse(
                    known -> {
                        known.targets().forEach(target -> areas.add(target.area()));
                        match(columnAreas, known.sources(), rows, unknown);
                    },
                    () -> areas.addAll(new TreeSet<>(targets)));
        }
        List<LargerAreas.Row> larger =
                largerRows.isEmpty() ? List.of() : largerAreas.get().fit(largerRows);
        larger.forEach(row -> areas.add(row.area()));
        references.forEach(row -> areas.add(columnAreas.get(row)));
        return new ColumnPlan(plan, List.copyOf(areas), gemeinden, rows, unknown, larger, references);
    }

    /** Walks both lists, which are in the same order, side by side. */
    private static void match(List<AreaKey> areas, List<AreaKey> sources, List<Integer> rows, List<Integer> unknown) {
        int row = 0;
        for (AreaKey source : sources) {
            while (row < areas.size() && areas.get(row).compareTo(source) < 0) {
                noteUnknown(areas, row, unknown);
                row++;
            }
            boolean found = row < areas.size() && areas.get(row).equals(source);
            rows.add(found ? row : -1);
            row += found ? 1 : 0;
        }
        while (row < areas.size()) {
            noteUnknown(areas, row, unknown);
            row++;
        }
    }

    private static void noteUnknown(List<AreaKey> areas, int row, List<Integer> unknown) {
        AreaKey area = areas.get(row);
        if (area.level() == AreaLevel.GEMEINDE && area.isEastern()) {
            unknown.add(row);
        }
    }
}
