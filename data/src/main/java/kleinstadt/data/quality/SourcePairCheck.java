package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SourcesCompared;
import kleinstadt.data.check.SourcesDiffer;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Noise;

/**
 * Compares two sources that have the same figure: the same measure, period, sex and ages. Inhabitants of all ages and of 15 to
 * under 65 are the same figure whichever of their measures they come under, and a class that a source does not print is
 * added up from those it does.
 *
 * <p>Figures of one territory are compared as published, others on the newest one, without what was estimated on the way.
 * They are equal when they differ by no more than the rounding of the coarser print (and the noise of the census of 2022).
 * Each pair gives one summary; the {@value #NAMED} largest differences are named besides, except between two population
 * bases, which differ by right.
 */
final class SourcePairCheck implements FigureCheck {

    static final int NAMED = 20;

    private static final String INHABITANTS = "population-by-age";

    private final Observations latest;

    /** Takes the figures carried to the newest territory. */
    SourcePairCheck(Observations latest) {
        this.latest = latest;
    }

    /** One figure, whoever publishes it. */
    private record Figure(String measure, Period period, Sex sex, AgeClass age) {}

    /** A source's columns that give the figure together. */
    private record Columns(List<SeriesKey> parts) {
        SeriesKey first() {
            return parts.get(0);
        }

        String text() {
            SeriesKey last = parts.get(parts.size() - 1);
            return parts.size() == 1 ? first().toString() : "the sum of " + first() + " to " + last.age();
        }
    }

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        Map<Figure, SortedMap<String, Columns>> bySource = new LinkedHashMap<>();
        for (SeriesKey series : figures.listSeries()) {
            bySource.computeIfAbsent(figure(series), key -> new TreeMap<>())
                    .putIfAbsent(series.source(), new Columns(List.of(series)));
        }
        addSums(figures, bySource);
        bySource.values().forEach(sources -> {
            List<Columns> columns = List.copyOf(sources.values());
            for (int i = 0; i < columns.size(); i++) {
                for (int j = i + 1; j < columns.size(); j++) {
                    compare(figures, columns.get(i), columns.get(j), evidence, log);
                }
            }
        });
    }

    private static Figure figure(SeriesKey series) {
        return switch (series.measure()) {
            case "population" -> new Figure(INHABITANTS, series.period(), series.sex(), series.age());
            case "working-age-population" ->
                new Figure(INHABITANTS, series.period(), series.sex(), new AgeClass(15, 65));
            default -> new Figure(series.measure(), series.period(), series.sex(), series.age());
        };
    }

    /** Adds what a source does not print but its age classes add up to, where another source prints it. */
    private static void addSums(Observations figures, Map<Figure, SortedMap<String, Columns>> bySource) {
        Map<SeriesKey, TreeSet<AgeClass>> classes = new LinkedHashMap<>();
        for (SeriesKey series : figures.listSeries()) {
            if (series.measure().equals(INHABITANTS)) {
                classes.computeIfAbsent(series.withCategories(series.sex(), AgeClass.ALL), key -> new TreeSet<>())
                        .add(series.age());
            }
        }
        bySource.forEach((figure, sources) -> classes.forEach((all, ages) -> {
            boolean same = figure.measure().equals(INHABITANTS)
                    && figure.period().equals(all.period())
                    && figure.sex() == all.sex()
                    && !sources.containsKey(all.source());
            List<AgeClass> parts = same ? AgePartition.find(figure.age(), ages) : List.of();
            if (!parts.isEmpty()) {
                sources.put(
                        all.source(),
                        new Columns(parts.stream()
                                .map(age -> all.withCategories(all.sex(), age))
                                .toList()));
            }
        }));
    }

    /** A Gemeinde with both figures. */
    private record Pair(AreaKey area, double first, double second) {
        double difference() {
            return second - first;
        }
    }

    private void compare(Observations figures, Columns first, Columns second, Evidence evidence, IssueLog log) {
        boolean sameTerritory = figures.findTerritory(first.first()).equals(figures.findTerritory(second.first()));
        Observations compared = sameTerritory ? figures : latest;
        List<Pair> pairs = new ArrayList<>();
        List<AreaKey> areas = compared.listAreas(first.first());
        List<OptionalDouble> ones = values(compared, first, areas);
        List<OptionalDouble> others = values(compared, second, areas);
        for (int row = 0; row < areas.size(); row++) {
            AreaKey area = areas.get(row);
            if (area.level() == AreaLevel.GEMEINDE
                    && ones.get(row).isPresent()
                    && others.get(row).isPresent()) {
                pairs.add(new Pair(
                        area, ones.get(row).getAsDouble(), others.get(row).getAsDouble()));
            }
        }
        if (pairs.isEmpty()) {
            return;
        }
        double tolerance = tolerance(figures, first, evidence) + tolerance(figures, second, evidence);
        List<Pair> different = pairs.stream()
                .filter(pair -> Math.abs(pair.difference()) > tolerance)
                .sorted(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.difference()))
                        .thenComparing(Pair::area))
                .toList();
        String baseNote = baseNote(first, second, evidence);
        String note = String.join(
                "; ",
                List.of(baseNote, sameTerritory ? "" : "on the newest territory").stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
        Pair most = different.isEmpty() ? null : different.get(0);
        log.add(new SourcesCompared(
                first.first().toString(),
                second.text(),
                note,
                pairs.size(),
                pairs.size() - different.size(),
                most == null ? null : most.area(),
                most == null ? 0 : most.difference()));
        if (baseNote.isEmpty()) {
            different.stream()
                    .limit(NAMED)
                    .forEach(pair -> log.add(new SourcesDiffer(
                            first.first().toString(), second.text(), pair.area(), pair.first(), pair.second())));
        }
    }

    /** Half a step of print for each column added up, and the noise of its cells. */
    private static double tolerance(Observations figures, Columns columns, Evidence evidence) {
        Tolerance print = new Tolerance(figures, evidence);
        double step = columns.parts().stream().mapToDouble(print::step).sum() / 2;
        boolean exact = Evidence.isCount(evidence.unit(columns.first()))
                && step <= columns.parts().size() / 2.0;
        boolean noisy =
                evidence.noise(columns.first()) == Noise.CELL_KEY && !evidence.isAllInhabitants(columns.first());
        double noise = noisy
                ? Tolerance.BOUND
                        * Tolerance.CELL_NOISE
                        * Math.sqrt(columns.parts().size())
                : 0;
        return (exact ? 0 : step) + noise + Tolerance.FLOATING;
    }

    private static String baseNote(Columns first, Columns second, Evidence evidence) {
        String one = evidence.base(first.first());
        String other = evidence.base(second.first());
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? ""
                : "their population bases differ (" + one + ", " + other + "), so the figures do";
    }

    /** The sums of the columns for each area; empty where a part is missing or estimated. */
    private static List<OptionalDouble> values(Observations figures, Columns columns, List<AreaKey> areas) {
        List<List<Value>> parts = columns.parts().stream()
                .map(series -> Aligned.values(figures, series, areas))
                .toList();
        List<OptionalDouble> sums = new ArrayList<>(areas.size());
        for (int row = 0; row < areas.size(); row++) {
            sums.add(sum(parts, row));
        }
        return sums;
    }

    private static OptionalDouble sum(List<List<Value>> parts, int row) {
        double sum = 0;
        for (List<Value> part : parts) {
            if (!(part.get(row) instanceof Value.Known known) || known.quality() == Quality.ESTIMATED) {
                return OptionalDouble.empty();
            }
            sum += known.number();
        }
        return OptionalDouble.of(sum);
    }
}
