package kleinstadt.data.quality;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SumDiffers;
import kleinstadt.data.model.AgeClass;
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
        figures.forEach(whole, (area, value) -> {
            if (!(value instanceof Value.Known total) || !Evidence.isOurs(area)) {
                return;
            }
            Tolerance.PartSum parts = new Tolerance.PartSum();
            ages.forEach(age -> parts.add(figures.value(whole.withCategories(whole.sex(), age), area)));
            if (Tolerance.isBroken(parts, total.number(), tolerance, evidence.isNeverNegative(whole))) {
                log.add(new SumDiffers(
                        whole.source(),
                        whole.toString(),
                        area,
                        ages.size() + " age classes",
                        total.number(),
                        parts.sum(),
                        tolerance));
            }
        });
    }
}
