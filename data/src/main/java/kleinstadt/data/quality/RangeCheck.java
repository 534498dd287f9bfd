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
            Differences differences = new Differences();
            figures.forEach(series, (area, value) -> {
                if (value instanceof Value.Known known && Evidence.isOurs(area)) {
                    double nearest = Math.max(measure.least(), Math.min(measure.most(), known.number()));
                    differences.add(area, nearest, known.number(), nearest != known.number());
                }
            });
            differences.note(
                    series.source(),
                    series.toString(),
                    "figures in the range of " + measure.id(),
                    (source, difference) -> new FigureOutOfRange(
                            source,
                            series.toString(),
                            difference.area(),
                            measure.least(),
                            measure.most(),
                            difference.found(),
                            measure.unit()),
                    log);
        }
    }
}
