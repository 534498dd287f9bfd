package kleinstadt.engine.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.Period;
import kleinstadt.data.source.Sources;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.Revised;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.revision.ScoreRevision;

/** Puts together what the report says, from what both runs tell and what the comparison found. */
final class ReportComposer {

    /** Most indicators whose changes get a chart. */
    private static final int CHARTS = 6;
    /** Fewest changed towns that make a chart. */
    private static final int TOWNS = 20;

    private final RunFolder after;
    private final RunFacts factsBefore;
    private final RunFacts factsAfter;

    ReportComposer(RunFolder after, RunFacts factsBefore, RunFacts factsAfter) {
        this.after = after;
        this.factsBefore = factsBefore;
        this.factsAfter = factsAfter;
    }

    /**
     * The report.
     *
     * @param folder where {@code revisions.csv} lies
     * @param mostChanged the period of each indicator with most changed towns, those with most first
     */
    RevisionReport compose(
            Path folder,
            List<IndicatorRevision> indicators,
            List<AreaFigures.Slot> mostChanged,
            List<ScoreRevision> scores)
            throws IOException, BrokenRun {
        Map<AreaFigures.Slot, List<Revised>> distributions = new LinkedHashMap<>();
        mostChanged.forEach(slot -> distributions.put(slot, new ArrayList<>()));
        Set<String> shown = shown();
        Map<List<String>, Revised> newest = new LinkedHashMap<>();
        List<Revised> rankMoves = new ArrayList<>();
        RevisionRows.read(folder, revised -> {
            List<Revised> distribution = distributions.get(new AreaFigures.Slot(revised.indicator(), revised.period()));
            if (distribution != null && revised.change() == Change.CHANGED && revised.isTown() && revised.leading()) {
                distribution.add(revised);
            }
            if (revised.isRankBeyond()) {
                rankMoves.add(revised);
            }
            boolean wasKnown = revised.before().value().isPresent();
            if (shown.contains(revised.ags()) && wasKnown && revised.change() != Change.RANK && revised.leading()) {
                newest.put(List.of(revised.ags(), revised.indicator()), revised);
            }
        });
        rankMoves.sort(Comparator.comparingDouble((Revised revised) -> -distance(revised))
                .thenComparing(Revised::ags)
                .thenComparing(Revised::indicator)
                .thenComparing(Revised::period));
        return new RevisionReport(
                label(factsBefore),
                label(factsAfter),
                sources(),
                definitions(),
                options(),
                indicators,
                scores,
                distributions.entrySet().stream()
                        .filter(entry -> entry.getValue().size() >= TOWNS)
                        .limit(CHARTS)
                        .map(entry -> new RevisionReport.Distribution(
                                entry.getKey().indicator(), entry.getKey().period(), entry.getValue()))
                        .toList(),
                shown,
                List.copyOf(newest.values()),
                rankMoves,
                IndicatorCatalogue.bundled().listAll(),
                Sources.bundled());
    }

    private static double distance(Revised revised) {
        return Math.abs(revised.after().rank().rank().orElse(0)
                - revised.before().rank().rank().orElse(0));
    }

    private Set<String> shown() {
        Set<String> shown = new TreeSet<>();
        for (JsonNode town : after.manifest().path("options").path("towns")) {
            shown.add(town.asText());
        }
        return shown;
    }

    private static RevisionReport.RunLabel label(RunFacts facts) {
        String newest = facts.slices().keySet().stream()
                .map(Slice.Key::period)
                .max(Comparator.comparing(
                                (String period) -> Period.parse(period).lastDay())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
        return new RevisionReport.RunLabel(facts.version(), facts.code(), facts.territory(), newest);
    }

    private List<String> options() {
        return factsAfter.options().keySet().stream()
                .filter(name -> !Objects.equals(
                        factsBefore.options().get(name), factsAfter.options().get(name)))
                .sorted()
                .toList();
    }

    private SortedMap<String, RevisionReport.SourceChange> sources() {
        SortedMap<String, RevisionReport.SourceChange> changes = new TreeMap<>();
        TreeSet<String> ids = new TreeSet<>(factsBefore.files().keySet());
        ids.addAll(factsAfter.files().keySet());
        for (String id : ids) {
            SortedSet<String> added = new TreeSet<>(factsAfter.filesOf(id));
            added.removeAll(factsBefore.filesOf(id));
            SortedSet<String> removed = new TreeSet<>(factsBefore.filesOf(id));
            removed.removeAll(factsAfter.filesOf(id));
            if (!added.isEmpty() || !removed.isEmpty()) {
                changes.put(id, new RevisionReport.SourceChange(added.size(), removed.size()));
            }
        }
        return changes;
    }

    private List<String> definitions() {
        TreeSet<String> ids = new TreeSet<>(factsBefore.definitions().keySet());
        ids.addAll(factsAfter.definitions().keySet());
        ids.removeIf(id -> Objects.equals(
                factsBefore.definitions().get(id), factsAfter.definitions().get(id)));
        return List.copyOf(ids);
    }
}
