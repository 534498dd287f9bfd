package kleinstadt.reports.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.RevisionCharts;
import kleinstadt.reports.compose.RevisionWords;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.revision.ScoreRevision;

/** Composes a revision report as a pack: what changed, why, where, and all of it to look up. */
public final class RevisionPack {

    private final RevisionReport report;
    private final RevisionWords words;
    private final RevisionTables tables;

    private RevisionPack(RevisionReport report, RevisionWords words) {
        this.report = report;
        this.words = words;
        this.tables = new RevisionTables(report, words);
    }

    /**
     * The pack of a report.
     *
     * @param created when it counts as made
     */
    public static PackContent of(RevisionReport report, RevisionWords words, Instant created) {
        return new RevisionPack(report, words).compose(created);
    }

    private PackContent compose(Instant created) {
        return new PackContent(
                words.texts().locale(),
                created,
                words.text("pack.title"),
                words.text("pack.subject"),
                cover(),
                sections());
    }

    private List<PackContent.Section> sections() {
        RevisionCharts charts = new RevisionCharts(report, words);
        List<Part> overview = new ArrayList<>();
        boolean changed = report.count(Change.CHANGED) > 0;
        if (changed) {
            overview.add(chart(charts.causes()));
        }
        if (report.indicators().stream().anyMatch(each -> !each.causes().isEmpty())) {
            overview.add(tables.sums());
        } else {
            overview.add(new Part.Prose(
                    words.text("nothing.title"),
                    List.of(new Part.Entry(
                            words.text("nothing.title"),
                            List.of(words.text("nothing.text", words.count(report.compared())))))));
        }
        overview.add(new RevisionFacts(report, words).part());
        List<PackContent.Section> sections = new ArrayList<>();
        sections.add(new PackContent.Section(words.text("section.overview"), overview));
        List<ChartSpec> moves = charts.listMoves();
        if (!moves.isEmpty()) {
            sections.add(new PackContent.Section(
                    words.text("section.moves"),
                    moves.stream().map(RevisionPack::chart).toList()));
        }
        sections.add(new PackContent.Section(words.text("section.towns"), List.of(tables.ranks(), tables.scores())));
        List<Part> reference = new ArrayList<>();
        tables.findTowns().ifPresent(reference::add);
        tables.findIndicators().ifPresent(reference::add);
        if (!reference.isEmpty()) {
            sections.add(new PackContent.Section(words.text("section.reference"), reference, true));
        }
        return sections;
    }

    private static Part chart(ChartSpec chart) {
        return new Part.Chart(chart, List.of());
    }

    private Cover cover() {
        return new Cover(
                words.text("pack.kicker"),
                words.text("pack.name"),
                words.text("pack.place", words.run(report.before()), words.run(report.after())),
                List.of(
                        new KeyFigure(
                                words.text("figure.compared"),
                                words.count(report.compared()),
                                true,
                                words.text("figure.compared.period"),
                                List.of()),
                        happened("figure.changed", Change.CHANGED),
                        happened("figure.appeared", Change.APPEARED),
                        happened("figure.vanished", Change.VANISHED),
                        new KeyFigure(
                                words.text("figure.ranks"),
                                words.count(report.indicators().stream()
                                        .mapToLong(each -> each.rankMoves())
                                        .sum()),
                                true,
                                "",
                                List.of(words.text("figure.ranks.line"))),
                        scores()),
                Optional.empty(),
                Optional.empty(),
                List.of(words.text("remark.cause"), words.text("remark.base")));
    }

    private KeyFigure happened(String key, Change change) {
        List<String> lines = new ArrayList<>();
        tables.frequentFirst(report.causes(change))
                .forEach((cause, count) ->
                        lines.add(words.text("figure.line", words.causes(cause), words.count(count))));
        return new KeyFigure(words.text(key), words.count(report.count(change)), true, "", lines);
    }

    private KeyFigure scores() {
        List<String> lines = new ArrayList<>();
        Optional<ScoreRevision> furthest = tables.listScores().stream()
                .filter(score -> score.difference().isPresent())
                .findFirst();
        furthest.ifPresent(
                score -> lines.add(words.text("figure.scores.line", score.town(), points(score.difference()))));
        return new KeyFigure(
                words.text("figure.scores"), words.count(report.scores().size()), true, "", lines);
    }

    private String points(OptionalDouble difference) {
        return words.texts().signed(difference.orElse(0), 1);
    }
}
