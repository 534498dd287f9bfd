package kleinstadt.data.quality;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/** Holds every age class, and all ages together, against the sum of the finest classes that make it up. */
final class AgeSumCheck implements FigureCheck {

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        SortedMap<SeriesKey, TreeSet<AgeClass>> classes = new TreeMap<>();
        for (SeriesKey series : figures.listSeries()) {
            if (evidence.kind(series).isAdditive()) {
                classes.computeIfAbsent(series.withCategories(series.sex(), AgeClass.ALL), key -> new TreeSet<>())
                        .add(series.age());
            }
        }
        Tolerance tolerance = new Tolerance(figures, evidence);
        classes.forEach((all, ages) -> ages.forEach(age -> {
            List<AgeClass> parts = AgePartition.find(age, ages);
            if (!parts.isEmpty()) {
                SeriesKey whole = all.withCategories(all.sex(), age);
                check(figures, whole, parts, tolerance.of(whole, parts.size()), evidence, log);
            }
        }));
    }

    private static void check(
            Observations figures,
            SeriesKey whole,
            List<AgeClass> ages,
            double tolerance,
            Evidence evidence,
            IssueLog log) {
        Differences differences = new Differences();
        List<AreaKey> areas = figures.listAreas(whole);
        List<Value> totals = figures.listValues(whole);
        List<List<Value>> columns = ages.stream()
                .map(age -> Aligned.values(figures, whole.withCategories(whole.sex(), age), areas))
                .toList();
        for (int row = 0; row < areas.size(); row++) {
            AreaKey area = areas.get(row);
            if (!Evidence.isOurs(area)
                    || !(totals.get(row) instanceof Value.Known total)
                    || !Evidence.isPrinted(total)) {
                continue;
            }
            Tolerance.PartSum parts = new Tolerance.PartSum();
            for (List<Value> column : columns) {
                parts.add(column.get(row));
            }
            boolean breaks = Tolerance.isBroken(parts, total.number(), tolerance, evidence.isNeverNegative(whole));
            differences.add(area, total.number(), parts.sum(), breaks);
        }
        differences.noteSums(whole, ages.size() + " age classes", tolerance, log);
    }
}
