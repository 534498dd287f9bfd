package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.model.Period;
import kleinstadt.data.source.Source;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Revised;
import kleinstadt.reports.revision.RevisionReport;

/** Composes how the figures of an indicator changed over the towns: a dot a town, those that moved most and the shown ones by name. */
final class RevisionMoves {

    private static final int MOST = 3;
    private static final double MARGIN = 0.06;

    private final RevisionReport report;
    private final RevisionWords words;

    RevisionMoves(RevisionReport report, RevisionWords words) {
        this.report = report;
        this.words = words;
    }

    /** A town and how its figure changed, in per cent or in the indicator's unit. */
    private record Move(Revised revised, double change) {}

    ChartSpec compose(RevisionReport.Distribution distribution) {
        String indicator = distribution.indicator();
        List<Move> moves = new ArrayList<>();
        for (Revised revised : distribution.changes()) {
            change(revised).ifPresent(change -> moves.add(new Move(revised, change)));
        }
        moves.sort(Comparator.comparingDouble(Move::change)
                .thenComparing(move -> move.revised().ags()));
        Numbers numbers = new Numbers(moves.stream().map(Move::change).toList());
        Set<Move> furthest = moves.stream()
                .sorted(Comparator.comparingDouble((Move move) -> -Math.abs(move.change()))
                        .thenComparing(move -> move.revised().ags()))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> shown = report.shown();
        List<Beeswarm.Named> named = new ArrayList<>();
        moves.stream()
                .filter(move -> shown.contains(move.revised().ags()) && !furthest.contains(move))
                .forEach(move -> named.add(named(indicator, move, false)));
        furthest.forEach(move -> named.add(named(indicator, move, true)));
        List<Double> dots = moves.stream()
                .filter(move -> !shown.contains(move.revised().ags()) && !furthest.contains(move))
                .map(Move::change)
                .toList();
        String median = words.change(indicator, numbers.median());
        return new Beeswarm(
                frame(distribution, moves, furthest, median),
                key(median, named.size() > furthest.size()),
                axis(indicator, numbers),
                words.text("moves.lower"),
                words.text("moves.higher"),
                numbers.median(),
                OptionalDouble.empty(),
                dots,
                named);
    }

    private Optional<Double> change(Revised revised) {
        OptionalDouble difference = revised.difference();
        if (difference.isEmpty()) {
            return Optional.empty();
        }
        double old = revised.before().value().orElseThrow();
        if (!words.isRelative(revised.indicator())) {
            return Optional.of(difference.getAsDouble());
        }
        return old == 0 ? Optional.empty() : Optional.of(100 * difference.getAsDouble() / old);
    }

    private Beeswarm.Named named(String indicator, Move move, boolean furthest) {
        String name = move.revised().town();
        return new Beeswarm.Named(
                name,
                words.texts().text("name-and-figure", name, words.change(indicator, move.change())),
                move.change(),
                Optional.empty(),
                furthest);
    }

    private List<KeyEntry> key(String median, boolean hasShown) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN, words.text("moves.most")));
        if (hasShown) {
            key.add(new KeyEntry(Sign.PEER, words.text("moves.shown")));
        }
        key.add(new KeyEntry(Sign.GROUP_DOT, words.text("moves.others")));
        key.add(new KeyEntry(Sign.MEDIAN, words.text("moves.median", median)));
        return key;
    }

    private Axis axis(String indicator, Numbers numbers) {
        double low = Math.min(0, numbers.quantile(0));
        double high = Math.max(0, numbers.quantile(1));
        double space = Math.max((high - low) * MARGIN, 1e-6);
        return Axes.within(
                words.changeAxis(indicator),
                low - space,
                high + space,
                6,
                (number, decimals) -> words.texts().signed(number, decimals));
    }

    private Frame frame(
            RevisionReport.Distribution distribution, List<Move> moves, Collection<Move> furthest, String median) {
        String indicator = distribution.indicator();
        String name = words.name(indicator);
        String what = words.texts().text("name-and-time", name, words.period(distribution.period()));
        long lower = moves.stream().filter(move -> move.change() < 0).count();
        boolean mostlyLower = 2 * lower >= moves.size();
        return new Frame(
                "moves-" + indicator,
                name,
                words.text(
                        mostlyLower ? "moves.title-lower" : "moves.title-higher",
                        what,
                        words.count(mostlyLower ? lower : moves.size() - lower),
                        words.count(moves.size()),
                        median),
                words.text("moves.subtitle", words.changeAxis(indicator), reasons(moves)),
                footer(distribution, moves),
                words.text(
                        "moves.alternative",
                        what,
                        words.count(moves.size()),
                        median,
                        furthest.stream()
                                .map(move -> words.texts()
                                        .text(
                                                "name-and-figure",
                                                move.revised().town(),
                                                words.change(indicator, move.change())))
                                .collect(Collectors.joining("; "))));
    }

    /** The causes of the changes shown, with the number of towns each moved, the most frequent first. */
    private String reasons(List<Move> moves) {
        TreeMap<String, Long> causes = new TreeMap<>();
        moves.forEach(move -> causes.merge(Cause.join(move.revised().causes()), 1L, Long::sum));
        return causes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(cause -> causes.size() == 1
                        ? words.causes(cause.getKey())
                        : words.text("moves.causes", words.causes(cause.getKey()), words.count(cause.getValue())))
                .collect(Collectors.joining(", "));
    }

    private String footer(RevisionReport.Distribution distribution, List<Move> moves) {
        Set<Source> sources = moves.stream()
                .flatMap(move ->
                        Stream.of(move.revised().before(), move.revised().after()))
                .flatMap(side -> Stream.of(side.source().split(";", -1)))
                .distinct()
                .sorted()
                .flatMap(id -> report.sourceCatalogue().find(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String territories = moves.stream()
                .flatMap(move ->
                        Stream.of(move.revised().before(), move.revised().after()))
                .map(Revised.Side::territory)
                .distinct()
                .sorted()
                .map(words::period)
                .collect(Collectors.joining(", "));
        return words.texts()
                .text(
                        "footer",
                        SourceLine.of(sources, words.texts()),
                        words.texts().period(Period.parse(distribution.period())),
                        territories);
    }
}
