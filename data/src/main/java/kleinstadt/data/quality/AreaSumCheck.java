package kleinstadt.data.quality;

import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SumDiffers;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/**
 * Holds the printed row of a Kreis against the sum of its Gemeinden, that of a Land against its Gemeinden (its Kreise where
 * the table has no Gemeinden), that of Germany against the sixteen Länder.
 *
 * <p>Moves and journeys to work across borders need not add up: those that stay inside the whole cross no border of it, so
 * their whole may be less than the sum, never more.
 */
final class AreaSumCheck implements FigureCheck {

    private static final int LAENDER = 16;

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        Tolerance tolerance = new Tolerance(figures, evidence);
        for (SeriesKey series : figures.listSeries()) {
            if (evidence.kind(series).isAdditive()) {
                check(figures, series, tolerance, evidence, log);
            }
        }
    }

    private static void check(
            Observations figures, SeriesKey series, Tolerance tolerance, Evidence evidence, IssueLog log) {
        SortedMap<AreaKey, Tolerance.PartSum> ofGemeinden = new TreeMap<>();
        SortedMap<AreaKey, Tolerance.PartSum> ofKreise = new TreeMap<>();
        Tolerance.PartSum ofLaender = new Tolerance.PartSum();
        figures.forEach(series, (area, value) -> {
            switch (area.level()) {
                case GEMEINDE -> {
                    add(ofGemeinden, AreaKey.kreis(area.key().substring(0, 5)), value);
                    add(ofGemeinden, area.toLand(), value);
                }
                case KREIS -> add(ofKreise, area.toLand(), value);
                case LAND -> ofLaender.add(value);
                case VERBAND, REGION, BUND -> {
                    // Members of associations are not printed, the others are no part of anything.
                }
            }
        });
        boolean crosses = evidence.kind(series).crossesBorders();
        figures.forEach(series, (area, value) -> {
            Tolerance.PartSum parts = area.level() == AreaLevel.BUND
                    ? ofLaender
                    : ofGemeinden.getOrDefault(area, ofKreise.getOrDefault(area, new Tolerance.PartSum()));
            boolean comparable = Evidence.isOurs(area)
                    && value instanceof Value.Known known
                    && isPrinted(known)
                    && parts.parts() >= (area.level() == AreaLevel.BUND ? LAENDER : 1);
            if (!comparable || !(value instanceof Value.Known whole)) {
                return;
            }
            double allowed = tolerance.of(series, parts.parts());
            boolean less = crosses && whole.number() < parts.sum();
            if (!less && Tolerance.isBroken(parts, whole.number(), allowed, evidence.isNeverNegative(series))) {
                log.add(new SumDiffers(
                        series.source(),
                        series.toString(),
                        area,
                        parts.parts() + " areas",
                        whole.number(),
                        parts.sum(),
                        allowed));
            }
        });
    }

    private static boolean isPrinted(Value.Known value) {
        return value.quality() == Quality.EXACT || value.quality() == Quality.LIMITED;
    }

    private static void add(SortedMap<AreaKey, Tolerance.PartSum> sums, AreaKey whole, Value part) {
        sums.computeIfAbsent(whole, key -> new Tolerance.PartSum()).add(part);
    }
}
