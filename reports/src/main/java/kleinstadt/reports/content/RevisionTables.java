package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.reports.compose.RevisionWords;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.Revised;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.revision.ScoreRevision;

/** Composes the tables of a revision report. */
final class RevisionTables {

    private static final int MOST = 40;
    private static final int SCORES = 20;
    private static final int MOVERS = 3;

    private final RevisionReport report;
    private final RevisionWords words;

    RevisionTables(RevisionReport report, RevisionWords words) {
        this.report = report;
        this.words = words;
    }

    /** Causes by how many figures they moved, the most frequent first. */
    Map<String, Long> frequentFirst(SortedMap<String, Long> causes) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        causes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(cause -> sorted.put(cause.getKey(), cause.getValue()));
        return sorted;
    }

    /** How many figures differ for which causes. */
    Part.Figures sums() {
        List<Change> changes = List.of(Change.CHANGED, Change.APPEARED, Change.VANISHED, Change.REASON);
        TreeSet<String> causes = new TreeSet<>();
        changes.forEach(change -> causes.addAll(report.causes(change).keySet()));
        List<Table.Row> rows = new ArrayList<>();
        causes.stream()
                .sorted(Comparator.comparing(
                                (String cause) -> -report.causes(Change.CHANGED).getOrDefault(cause, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(cause -> {
                    List<Table.Cell> cells = new ArrayList<>();
                    cells.add(Table.Cell.plain(words.causes(cause)));
                    changes.forEach(
                            change -> cells.add(number(report.causes(change).getOrDefault(cause, 0L))));
                    rows.add(new Table.Row(cells));
                });
        return new Part.Figures(
                words.text("sums.title"),
                words.text("sums.subtitle"),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("sums.cause"), 0.4),
                                Table.Column.ofFigures(words.text("sums.changed"), 0.15),
                                Table.Column.ofFigures(words.text("sums.appeared"), 0.15),
                                Table.Column.ofFigures(words.text("sums.vanished"), 0.15),
                                Table.Column.ofFigures(words.text("sums.reason"), 0.15)),
                        rows),
                List.of(words.text("sums.note")));
    }

    private Table.Cell number(long count) {
        return count == 0 ? Table.Cell.quiet("–") : Table.Cell.figure(words.count(count));
    }

    /** The ranks that moved beyond their intervals. */
    Part ranks() {
        if (report.rankMoves().isEmpty()) {
            return new Part.Prose(
                    words.text("ranks.title"),
                    List.of(new Part.Entry(words.text("ranks.none"), List.of(words.text("ranks.note")))));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Revised move :
                report.rankMoves().subList(0, Math.min(MOST, report.rankMoves().size()))) {
            rows.add(new Table.Row(List.of(
                    Table.Cell.plain(move.town()),
                    Table.Cell.plain(words.name(move.indicator())),
                    Table.Cell.quiet(words.period(move.period())),
                    Table.Cell.plain(words.rank(move.before().rank())),
                    Table.Cell.figure(words.rank(move.after().rank())),
                    Table.Cell.plain(words.causes(Cause.join(move.causes()))))));
        }
        List<String> notes = new ArrayList<>();
        notes.add(words.text("ranks.note"));
        if (report.rankMoves().size() > MOST) {
            notes.add(words.text(
                    "ranks.rest",
                    words.count(MOST),
                    words.count(report.rankMoves().size())));
        }
        return new Part.Figures(
                words.text("ranks.title"),
                words.text("ranks.subtitle"),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("column.town"), 0.19),
                                Table.Column.ofWords(words.text("column.indicator"), 0.27),
                                Table.Column.ofFigures(words.text("column.period"), 0.1),
                                Table.Column.ofFigures(words.text("column.oldRank"), 0.14),
                                Table.Column.ofFigures(words.text("column.newRank"), 0.14),
                                Table.Column.ofWords(words.text("column.cause"), 0.16)),
                        rows),
                notes);
    }

    /** Scores by how far they moved, the furthest first, then those that are new or gone. */
    List<ScoreRevision> listScores() {
        return report.scores().stream()
                .sorted(Comparator.comparingDouble((ScoreRevision score) ->
                                -Math.abs(score.difference().orElse(0)))
                        .thenComparing(ScoreRevision::ags))
                .toList();
    }

    /** The scores that moved furthest. */
    Part scores() {
        List<ScoreRevision> scores = listScores();
        if (scores.isEmpty()) {
            return new Part.Prose(
                    words.text("scores.title"), List.of(new Part.Entry(words.text("scores.none"), List.of())));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (ScoreRevision score : scores.subList(0, Math.min(SCORES, scores.size()))) {
            rows.add(new Table.Row(List.of(
                    Table.Cell.plain(score.town()),
                    Table.Cell.plain(points(score.before())),
                    Table.Cell.figure(points(score.after())),
                    Table.Cell.plain(
                            score.difference().isPresent()
                                    ? words.texts().signed(score.difference().getAsDouble(), 1)
                                    : ""),
                    Table.Cell.plain(words.rank(score.rankBefore())),
                    Table.Cell.figure(words.rank(score.rankAfter())))));
        }
        return new Part.Figures(
                words.text("scores.title"),
                words.text("scores.subtitle"),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("column.town"), 0.28),
                                Table.Column.ofFigures(words.text("column.old"), 0.12),
                                Table.Column.ofFigures(words.text("column.new"), 0.12),
                                Table.Column.ofFigures(words.text("column.difference"), 0.12),
                                Table.Column.ofFigures(words.text("column.oldRank"), 0.18),
                                Table.Column.ofFigures(words.text("column.newRank"), 0.18)),
                        rows),
                List.of(words.text("scores.note", words.count(scores.size()))));
    }

    private String points(OptionalDouble score) {
        return score.isPresent() ? words.texts().number(score.getAsDouble(), 1) : "–";
    }

    /** What changed for the shown towns; empty where nothing did. */
    Optional<Part> findTowns() {
        if (report.ofTowns().isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> columns = List.of(
                Table.Column.ofWords(words.text("column.indicator"), 0.34),
                Table.Column.ofFigures(words.text("column.period"), 0.11),
                Table.Column.ofFigures(words.text("column.old"), 0.12),
                Table.Column.ofFigures(words.text("column.new"), 0.12),
                Table.Column.ofFigures(words.text("column.difference"), 0.11),
                Table.Column.ofWords(words.text("column.cause"), 0.2));
        List<Table.Row> rows = new ArrayList<>();
        String town = "";
        for (Revised revised : report.ofTowns()) {
            if (!revised.town().equals(town)) {
                town = revised.town();
                rows.add(Table.Row.heading(town, columns.size()));
            }
            rows.add(new Table.Row(List.of(
                    Table.Cell.plain(words.name(revised.indicator())),
                    Table.Cell.quiet(words.period(revised.period())),
                    Table.Cell.plain(
                            words.figure(revised.indicator(), revised.before().value())),
                    revised.change() == Change.VANISHED
                            ? Table.Cell.quiet(words.text("figure.vanished"))
                            : Table.Cell.figure(words.figure(
                                    revised.indicator(), revised.after().value())),
                    Table.Cell.plain(words.difference(revised.indicator(), revised.difference())),
                    Table.Cell.plain(words.causes(Cause.join(revised.causes()))))));
        }
        return Optional.of(new Part.Figures(
                words.text("towns.title"), words.text("towns.subtitle"), new Table(columns, rows), List.of()));
    }

    /** All indicators whose figures differ; empty where none do. */
    Optional<Part> findIndicators() {
        List<Table.Row> rows = report.indicators().stream()
                .filter(each -> each.different() > 0)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Figures(
                        words.text("indicators.title"),
                        words.text("indicators.subtitle"),
                        new Table(
                                List.of(
                                        Table.Column.ofWords(words.text("column.indicator"), 0.24),
                                        Table.Column.ofFigures(words.text("column.compared"), 0.085),
                                        Table.Column.ofFigures(words.text("column.changed"), 0.08),
                                        Table.Column.ofFigures(words.text("column.appeared"), 0.075),
                                        Table.Column.ofFigures(words.text("column.vanished"), 0.08),
                                        Table.Column.ofFigures(words.text("column.p25"), 0.085),
                                        Table.Column.ofFigures(words.text("column.median"), 0.075),
                                        Table.Column.ofFigures(words.text("column.p75"), 0.085),
                                        Table.Column.ofWords(words.text("column.movers"), 0.195)),
                                rows),
                        List.of(words.text("sums.note"))));
    }

    private Table.Row row(IndicatorRevision each) {
        String id = each.indicator();
        return new Table.Row(List.of(
                Table.Cell.plain(words.name(id)),
                number(each.compared()),
                number(each.count(Change.CHANGED)),
                number(each.count(Change.APPEARED)),
                number(each.count(Change.VANISHED)),
                spread(id, each.spread().map(IndicatorRevision.Spread::p25)),
                spread(id, each.spread().map(IndicatorRevision.Spread::median)),
                spread(id, each.spread().map(IndicatorRevision.Spread::p75)),
                Table.Cell.quiet(
                        each.movers().stream().limit(MOVERS).map(Revised::town).collect(Collectors.joining(", ")))));
    }

    private Table.Cell spread(String indicator, Optional<Double> part) {
        return Table.Cell.plain(part.map(found -> words.difference(indicator, OptionalDouble.of(found)))
                .orElse(""));
    }
}
