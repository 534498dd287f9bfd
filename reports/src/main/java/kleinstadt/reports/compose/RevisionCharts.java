package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.RevisionCauses;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.RevisionReport;

/** Composes the charts of a revision report: why figures changed, and by how much over all towns. */
public final class RevisionCharts {

    private static final int ROWS = 12;
    private static final double ALL = 0.9995;

    private static final List<RevisionCauses.Tone> TONES = List.of(
            RevisionCauses.Tone.BASE,
            RevisionCauses.Tone.TERRITORY,
            RevisionCauses.Tone.DATA,
            RevisionCauses.Tone.COMPUTING,
            RevisionCauses.Tone.SEVERAL);

    private final RevisionReport report;
    private final RevisionWords words;

    /** Charts of a report. */
    public RevisionCharts(RevisionReport report, RevisionWords words) {
        this.report = report;
        this.words = words;
    }

    /** All charts in the order of the report; none where no figure changed. */
    public List<ChartSpec> listAll() {
        List<ChartSpec> charts = new ArrayList<>();
        if (report.count(Change.CHANGED) > 0) {
            charts.add(causes());
        }
        charts.addAll(listMoves());
        return charts;
    }

    /** How each indicator's figures changed over the towns, a chart an indicator. */
    public List<ChartSpec> listMoves() {
        RevisionMoves moves = new RevisionMoves(report, words);
        return report.distributions().stream().map(moves::compose).toList();
    }

    /** Why figures changed, by indicator. */
    public ChartSpec causes() {
        List<IndicatorRevision> changed = report.indicators().stream()
                .filter(each -> each.count(Change.CHANGED) > 0)
                .sorted(Comparator.comparing((IndicatorRevision each) -> -each.count(Change.CHANGED))
                        .thenComparing(IndicatorRevision::indicator))
                .toList();
        boolean all = changed.size() <= ROWS;
        List<RevisionCauses.Row> rows = new ArrayList<>();
        for (IndicatorRevision each : changed.subList(0, all ? changed.size() : ROWS - 1)) {
            rows.add(row(words.name(each.indicator()), List.of(each)));
        }
        if (!all) {
            List<IndicatorRevision> rest = changed.subList(ROWS - 1, changed.size());
            rows.add(row(words.text("causes.rest", words.count(rest.size())), rest));
        }
        List<Integer> used = new ArrayList<>();
        for (int tone = 0; tone < TONES.size(); tone++) {
            int place = tone;
            if (rows.stream().anyMatch(row -> row.counts().get(place) > 0)) {
                used.add(tone);
            }
        }
        return new RevisionCauses(
                new Frame(
                        "causes",
                        words.text("causes.topic"),
                        title(),
                        words.text(
                                "causes.subtitle",
                                words.count(report.count(Change.APPEARED)),
                                words.count(report.count(Change.VANISHED))),
                        footer(),
                        words.text(
                                "causes.alternative",
                                rows.stream()
                                        .map(row -> words.text("causes.alternative-row", row.name(), row.label()))
                                        .collect(Collectors.joining("; ")))),
                used.stream()
                        .map(tone -> new RevisionCauses.Kind(kind(TONES.get(tone)), TONES.get(tone)))
                        .toList(),
                words.text("causes.heading"),
                rows.stream()
                        .map(row -> new RevisionCauses.Row(
                                row.name(), used.stream().map(row.counts()::get).toList(), row.label()))
                        .toList());
    }

    private RevisionCauses.Row row(String name, List<IndicatorRevision> indicators) {
        Map<RevisionCauses.Tone, Long> counts = new HashMap<>();
        for (IndicatorRevision each : indicators) {
            each.causes()
                    .getOrDefault(Change.CHANGED, new TreeMap<>())
                    .forEach((cause, count) -> counts.merge(tone(cause), count, Long::sum));
        }
        List<Long> inOrder =
                TONES.stream().map(tone -> counts.getOrDefault(tone, 0L)).toList();
        return new RevisionCauses.Row(
                name,
                inOrder,
                words.count(inOrder.stream().mapToLong(Long::longValue).sum()));
    }

    private static RevisionCauses.Tone tone(String cause) {
        return switch (cause) {
            case "data" -> RevisionCauses.Tone.DATA;
            case "base" -> RevisionCauses.Tone.BASE;
            case "territory" -> RevisionCauses.Tone.TERRITORY;
            case "definition", "program", "options", "unexplained" -> RevisionCauses.Tone.COMPUTING;
            default -> RevisionCauses.Tone.SEVERAL;
        };
    }

    private String kind(RevisionCauses.Tone tone) {
        return switch (tone) {
            case DATA -> words.text("cause.data");
            case BASE -> words.text("cause.base");
            case TERRITORY -> words.text("cause.territory");
            case COMPUTING -> words.text("kind.computing");
            case SEVERAL -> words.text("kind.several");
        };
    }

    /** How many figures changed, and the most frequent reason with its share. */
    private String title() {
        SortedMap<String, Long> causes = report.causes(Change.CHANGED);
        Map.Entry<String, Long> most = causes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        long changed = report.count(Change.CHANGED);
        double share = (double) most.getValue() / changed;
        String reason = words.text("because." + (most.getKey().contains(";") ? "several" : most.getKey()));
        return share >= ALL
                ? words.text("causes.title-all", words.count(changed), words.count(report.compared()), reason)
                : words.text(
                        "causes.title",
                        words.count(changed),
                        words.count(report.compared()),
                        words.texts().number(100 * share, 0),
                        reason);
    }

    private String footer() {
        return words.text("causes.footer", words.run(report.before()), words.run(report.after()));
    }
}
