package kleinstadt.engine.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import kleinstadt.engine.output.CsvTable;
import kleinstadt.engine.output.Numbers;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.Revised;
import kleinstadt.reports.revision.ScoreRevision;

/** The tables that sum up: {@code summary.csv}, {@code causes.csv} and {@code score-revisions.csv}. */
final class SummaryTables {

    private static final List<String> SUMMARY = List.of(
            "indicator",
            "compared",
            "changed",
            "appeared",
            "vanished",
            "reasons",
            "rank_moves",
            "min",
            "p25",
            "median",
            "p75",
            "max",
            "moved_most");
    private static final List<String> SCORES = List.of(
            "ags",
            "town",
            "change",
            "old",
            "new",
            "difference",
            "old_rank",
            "old_rank_lower",
            "old_rank_upper",
            "new_rank",
            "new_rank_lower",
            "new_rank_upper",
            "rank_beyond");

    private SummaryTables() {}

    /** Writes {@code summary.csv}: one row an indicator. */
    static void writeSummary(List<IndicatorRevision> rows, Path folder) throws IOException {
        CsvTable.write(folder.resolve("summary.csv"), SUMMARY, rows, row -> new String[] {
            row.indicator(),
            Long.toString(row.compared()),
            Long.toString(row.count(Change.CHANGED)),
            Long.toString(row.count(Change.APPEARED)),
            Long.toString(row.count(Change.VANISHED)),
            Long.toString(row.count(Change.REASON)),
            Long.toString(row.rankMoves()),
            spread(row, IndicatorRevision.Spread::min),
            spread(row, IndicatorRevision.Spread::p25),
            spread(row, IndicatorRevision.Spread::median),
            spread(row, IndicatorRevision.Spread::p75),
            spread(row, IndicatorRevision.Spread::max),
            row.movers().stream().map(Revised::town).collect(Collectors.joining(";"))
        });
    }

    private static String spread(IndicatorRevision row, ToDoubleFunction<IndicatorRevision.Spread> part) {
        return row.spread()
                .map(found -> Numbers.text(part.applyAsDouble(found)))
                .orElse("");
    }

    /** Writes {@code causes.csv}: one row for each indicator, what happened and why. */
    static void writeCauses(List<IndicatorRevision> indicators, Path folder) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (IndicatorRevision indicator : indicators) {
            indicator
                    .causes()
                    .forEach((change, causes) -> causes.forEach((cause, count) ->
                            rows.add(new String[] {indicator.indicator(), change.key(), cause, Long.toString(count)})));
        }
        CsvTable.write(
                folder.resolve("causes.csv"), List.of("indicator", "change", "cause", "figures"), rows, row -> row);
    }

    /** Writes {@code score-revisions.csv}: one row for each town whose score differs. */
    static void writeScores(List<ScoreRevision> rows, Path folder) throws IOException {
        CsvTable.write(folder.resolve("score-revisions.csv"), SCORES, rows, row -> new String[] {
            row.ags(),
            row.town(),
            row.change().key(),
            Numbers.text(row.before()),
            Numbers.text(row.after()),
            Numbers.text(row.difference()),
            Numbers.text(row.rankBefore().rank()),
            Numbers.text(row.rankBefore().lower()),
            Numbers.text(row.rankBefore().upper()),
            Numbers.text(row.rankAfter().rank()),
            Numbers.text(row.rankAfter().lower()),
            Numbers.text(row.rankAfter().upper()),
            RevisionTable.beyond(row.rankBefore(), row.rankAfter())
        });
    }
}
