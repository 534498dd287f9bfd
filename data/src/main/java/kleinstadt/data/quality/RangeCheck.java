package kleinstadt.data.quality;

import java.util.Optional;
import kleinstadt.data.check.FigureOutOfRange;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.measure.Measure;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/** Holds every figure against the range its measure can have. */
final class RangeCheck implements FigureCheck {

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        for (SeriesKey series : figures.listSeries()) {
            Optional<Measure> found = evidence.measures().find(series.measure());
            if (found.isEmpty()) {
                continue;
            }
            Measure measure = found.get();
            figures.forEach(series, (area, value) -> {
                if (value instanceof Value.Known known
                        && Evidence.isOurs(area)
                        && (known.number() < measure.least() || known.number() > measure.most())) {
                    log.add(new FigureOutOfRange(
                            series.source(),
                            series.toString(),
                            area,
                            measure.least(),
                            measure.most(),
                            known.number(),
                            measure.unit()));
                }
            });
        }
    }
}
