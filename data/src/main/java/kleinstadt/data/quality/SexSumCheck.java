package kleinstadt.data.quality;

import java.util.List;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;

/** Holds the total of both sexes against the sum of men and women. */
final class SexSumCheck implements FigureCheck {

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        Tolerance tolerance = new Tolerance(figures, evidence);
        for (SeriesKey total : figures.listSeries()) {
            SeriesKey men = total.withCategories(Sex.MALE, total.age());
            SeriesKey women = total.withCategories(Sex.FEMALE, total.age());
            boolean split = total.sex() == Sex.TOTAL
                    && evidence.kind(total).isAdditive()
                    && figures.listSeries().contains(men)
                    && figures.listSeries().contains(women);
            if (!split) {
                continue;
            }
            double allowed = tolerance.of(total, 2);
            Differences differences = new Differences();
            List<AreaKey> areas = figures.listAreas(total);
            List<Value> totals = figures.listValues(total);
            List<Value> ofMen = Aligned.values(figures, men, areas);
            List<Value> ofWomen = Aligned.values(figures, women, areas);
            for (int row = 0; row < areas.size(); row++) {
                AreaKey area = areas.get(row);
                if (!Evidence.isOurs(area)
                        || !(totals.get(row) instanceof Value.Known whole)
                        || !Evidence.isPrinted(whole)) {
                    continue;
                }
                Tolerance.PartSum parts = new Tolerance.PartSum();
                parts.add(ofMen.get(row));
                parts.add(ofWomen.get(row));
                boolean breaks = Tolerance.isBroken(parts, whole.number(), allowed, evidence.isNeverNegative(total));
                differences.add(area, whole.number(), parts.sum(), breaks);
            }
            differences.noteSums(total, "men and women", allowed, log);
        }
    }
}
