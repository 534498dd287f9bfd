package kleinstadt.data.quality;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
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
        Map<SeriesKey, Set<AreaKey>> broken = new HashMap<>();
        // Totals come first: where they miss, their parts by sex and age miss as well and are not named again.
        figures.listSeries().stream()
                .filter(series -> evidence.kind(series).isAdditive())
                .sorted(Comparator.comparing((SeriesKey series) -> !series.equals(total(series))))
                .forEach(series -> check(
                        figures,
                        series,
                        tolerance,
                        evidence,
                        broken.computeIfAbsent(total(series), key -> new HashSet<>()),
                        log));
    }

    private static void check(
            Observations figures,
            SeriesKey series,
            Tolerance tolerance,
            Evidence evidence,
            Set<AreaKey> broken,
            IssueLog log) {
        Map<String, Tolerance.PartSum> ofGemeinden = new HashMap<>();
        Map<String, Tolerance.PartSum> ofKreise = new HashMap<>();
        Tolerance.PartSum ofLaender = new Tolerance.PartSum();
        figures.forEach(series, (area, value) -> {
            switch (area.level()) {
                case GEMEINDE -> {
                    add(ofGemeinden, area.key().substring(0, 5), value);
                    add(ofGemeinden, area.key().substring(0, 2), value);
                }
                case KREIS -> add(ofKreise, area.key().substring(0, 2), value);
                case LAND -> ofLaender.add(value);
                case VERBAND, REGION, BUND -> {
                    // Members of associations are not printed, the others are no part of anything.
                }
            }
        });
        Map<AreaLevel, Differences> differences = new EnumMap<>(AreaLevel.class);
        figures.forEach(series, (area, value) -> {
            if (!isWhole(area)) {
                return;
            }
            Tolerance.PartSum parts = area.level() == AreaLevel.BUND
                    ? ofLaender
                    : ofGemeinden.getOrDefault(area.key(), ofKreise.getOrDefault(area.key(), new Tolerance.PartSum()));
            boolean complete = parts.parts() >= (area.level() == AreaLevel.BUND ? LAENDER : 1);
            if (complete && value instanceof Value.Known whole && Evidence.isPrinted(whole)) {
                double allowed = tolerance.of(series, parts.parts());
                boolean less = evidence.kind(series).crossesBorders() && whole.number() < parts.sum();
                boolean breaks = !less
                        && !broken.contains(area)
                        && Tolerance.isBroken(parts, whole.number(), allowed, evidence.isNeverNegative(series));
                differences
                        .computeIfAbsent(area.level(), level -> new Differences())
                        .add(area, whole.number(), parts.sum(), breaks);
                if (breaks && series.equals(total(series))) {
                    broken.add(area);
                }
            }
        });
        differences.forEach((level, found) -> found.noteSums(series, "the parts of " + name(level), 0, log));
    }

    private static SeriesKey total(SeriesKey series) {
        return series.withCategories(Sex.TOTAL, AgeClass.ALL);
    }

    private static String name(AreaLevel level) {
        return switch (level) {
            case KREIS -> "a Kreis";
            case LAND -> "a Land";
            case GEMEINDE, VERBAND, REGION, BUND -> "Germany";
        };
    }

    /** Länder outside the East are no whole here: the members of their associations are not among the Gemeinden. */
    private static boolean isWhole(AreaKey area) {
        return switch (area.level()) {
            case KREIS, LAND -> area.isEastern();
            case BUND -> true;
            case GEMEINDE, VERBAND, REGION -> false;
        };
    }

    private static void add(Map<String, Tolerance.PartSum> sums, String whole, Value part) {
        sums.computeIfAbsent(whole, key -> new Tolerance.PartSum()).add(part);
    }
}
