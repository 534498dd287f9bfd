package kleinstadt.data.quality;

import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SumDiffers;
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
            figures.forEach(total, (area, value) -> {
                if (!(value instanceof Value.Known whole) || !Evidence.isOurs(area)) {
                    return;
                }
                Tolerance.PartSum parts = new Tolerance.PartSum();
                parts.add(figures.value(men, area));
                parts.add(figures.value(women, area));
                if (Tolerance.isBroken(parts, whole.number(), allowed, evidence.isNeverNegative(total))) {
                    log.add(new SumDiffers(
                            total.source(),
                            total.toString(),
                            area,
                            "men and women",
                            whole.number(),
                            parts.sum(),
                            allowed));
                }
            });
        }
    }
}
