package kleinstadt.engine.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.check.IssueCount;
import kleinstadt.data.check.RowsLost;
import kleinstadt.data.check.Severity;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.LockEntry;
import kleinstadt.data.snapshot.Snapshot;

/** What {@code sources check} prints: what came out of each source, and what the import noted about it. */
final class SourceCheck {

    /** Stands for files that are of no source in the snapshot. */
    private static final String NO_SOURCE = "–";

    private final Snapshot snapshot;
    private final Observations observations;
    private final Messages messages;

    /**
     * A check.
     *
     * @param observations all figures of the snapshot
     */
    SourceCheck(Snapshot snapshot, Observations observations, Messages messages) {
        this.snapshot = snapshot;
        this.observations = observations;
        this.messages = messages;
    }

    /** Figures of a source: how many there are, and why others are missing. */
    private static final class Figures {
        private int series;
        private long known;
        private final EnumMap<Reason, Long> missing = new EnumMap<>(Reason.class);

        void add(Value value) {
            if (value instanceof Value.Missing absent) {
                missing.merge(absent.reason(), 1L, Long::sum);
            } else {
                known++;
            }
        }
    }

    /** A row a source: files, rows read and what became of them, series, values, and why values are missing. */
    List<List<String>> listSources() {
        SortedMap<String, Figures> figures = countBySource();
        SortedMap<String, List<LockEntry>> files = new TreeMap<>();
        snapshot.lock()
                .forEach(entry -> files.computeIfAbsent(entry.source(), id -> new ArrayList<>())
                        .add(entry));
        TreeSet<String> ids = new TreeSet<>(files.keySet());
        ids.addAll(figures.keySet());
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("id", "files", "rows", "used", "leftout", "refused", "series", "cells", "missing"));
        for (String id : ids) {
            List<LockEntry> entries = files.getOrDefault(id, List.of());
            long read = entries.stream().mapToLong(LockEntry::rows).sum();
            long used = entries.stream().mapToLong(LockEntry::used).sum();
            RowsLost lost = entries.stream().map(LockEntry::lost).reduce(RowsLost.NONE, RowsLost::and);
            Figures found = figures.getOrDefault(id, new Figures());
            rows.add(List.of(
                    id,
                    Integer.toString(entries.size()),
                    Long.toString(read),
                    Long.toString(used),
                    Long.toString(lost.leftOut()),
                    Long.toString(lost.refused()),
                    Integer.toString(found.series),
                    Long.toString(found.known),
                    reasons(found.missing)));
        }
        return rows;
    }

    /** A row a source and kind of issue: severity, kind and how many. */
    List<List<String>> listIssues() {
        Map<String, SortedMap<String, IssueCount>> bySource = new TreeMap<>();
        for (IssueCount count : snapshot.issues().counts()) {
            String source = snapshot.findSource(count.file()).orElse(NO_SOURCE);
            bySource.computeIfAbsent(source, id -> new TreeMap<>())
                    .merge(
                            count.code(),
                            count,
                            (first, other) -> new IssueCount(
                                    first.file(), first.severity(), first.code(), first.count() + other.count()));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("id", "severity", "kind", "count"));
        bySource.forEach((source, counts) -> counts.values()
                .forEach(count -> rows.add(
                        List.of(source, severity(count.severity()), count.code(), Long.toString(count.count())))));
        return rows;
    }

    /** Issues the import noted. */
    long countIssues() {
        return snapshot.issues().counts().stream().mapToLong(IssueCount::count).sum();
    }

    /** Official files behind the snapshot. */
    int countFiles() {
        return snapshot.lock().size();
    }

    /** Known figures in the snapshot. */
    long countFigures() {
        return countBySource().values().stream()
                .mapToLong(figures -> figures.known)
                .sum();
    }

    private SortedMap<String, Figures> countBySource() {
        SortedMap<String, Figures> figures = new TreeMap<>();
        for (SeriesKey key : observations.listSeries()) {
            Figures ofSource = figures.computeIfAbsent(key.source(), id -> new Figures());
            ofSource.series++;
            observations.forEach(key, (area, value) -> ofSource.add(value));
        }
        return figures;
    }

    private String reasons(Map<Reason, Long> missing) {
        return missing.isEmpty()
                ? "0"
                : missing.entrySet().stream()
                        .map(entry -> messages.text("sources.reason." + name(entry.getKey())) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String severity(Severity severity) {
        return messages.text("sources.severity." + name(severity));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<String> headings(String... keys) {
        List<String> headings = new ArrayList<>();
        for (String key : keys) {
            headings.add(messages.text("sources.heading." + key));
        }
        return headings;
    }
}
