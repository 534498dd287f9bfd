package kleinstadt.engine.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.Revised;
import org.apache.commons.statistics.descriptive.Quantile;

/** Counts what happens to one indicator while the areas go by. */
final class IndicatorTally {

    private static final int MOVERS = 5;
    private static final Comparator<Revised> FURTHEST_FIRST = Comparator.comparingDouble(
                    (Revised revised) -> -Math.abs(revised.difference().orElse(0)))
            .thenComparing(Revised::ags)
            .thenComparing(Revised::period);

    private final String indicator;
    private final EnumMap<Change, Long> counts = new EnumMap<>(Change.class);
    private final TreeMap<Change, SortedMap<String, Long>> causes = new TreeMap<>();
    private final Map<String, Revised> furthest = new HashMap<>();
    private double[] differences = new double[16];
    private int changed;
    private long compared;
    private long rankMoves;

    IndicatorTally(String indicator) {
        this.indicator = indicator;
    }

    void addCompared() {
        compared++;
    }

    void add(Revised revised) {
        counts.merge(revised.change(), 1L, Long::sum);
        causes.computeIfAbsent(revised.change(), change -> new TreeMap<>())
                .merge(Cause.join(revised.causes()), 1L, Long::sum);
        if (revised.isRankBeyond()) {
            rankMoves++;
        }
        OptionalDouble difference = revised.difference();
        if (revised.change() == Change.CHANGED && difference.isPresent()) {
            if (changed == differences.length) {
                differences = Arrays.copyOf(differences, 2 * changed);
            }
            differences[changed++] = difference.getAsDouble();
            if (revised.isTown()) {
                furthest.merge(
                        revised.ags(), revised, (one, other) -> FURTHEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
    }

    IndicatorRevision toRevision() {
        List<Revised> movers = new ArrayList<>(furthest.values());
        movers.sort(FURTHEST_FIRST);
        return new IndicatorRevision(
                indicator,
                compared,
                new TreeMap<>(counts),
                rankMoves,
                causes,
                spread(),
                movers.subList(0, Math.min(MOVERS, movers.size())));
    }

    private Optional<IndicatorRevision.Spread> spread() {
        if (changed == 0) {
            return Optional.empty();
        }
        double[] quantiles = Quantile.withDefaults()
                .with(Quantile.EstimationMethod.HF7)
                .withCopy(true)
                .evaluate(Arrays.copyOf(differences, changed), 0, 0.25, 0.5, 0.75, 1);
        return Optional.of(
                new IndicatorRevision.Spread(quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]));
    }
}
