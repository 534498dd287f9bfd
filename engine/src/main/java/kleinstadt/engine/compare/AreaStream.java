package kleinstadt.engine.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.reports.revision.Rank;
import org.jspecify.annotations.Nullable;

/** Reads figures and ranks of a run area by area, in the order of keys, so that memory holds one area at a time. */
final class AreaStream implements AutoCloseable {

    private final RunFacts facts;
    private final String group;
    private final TableRows figures;
    private final TableRows contexts;
    private TableRows.@Nullable Row figure;
    private TableRows.@Nullable Row context;
    private String last = "";

    AreaStream(RunFolder folder, RunFacts facts) throws IOException, BrokenRun {
        this.facts = facts;
        this.group = folder.option("set");
        this.figures = new TableRows(
                folder,
                RunFolder.INDICATORS,
                List.of("ags", "town", "indicator", "period", "territory", "value", "reason", "source"));
        this.contexts = new TableRows(
                folder,
                RunFolder.CONTEXT,
                List.of("ags", "indicator", "period", "group", "rank", "rank_lower", "rank_upper"));
        this.figure = figures.hasNext() ? figures.next() : null;
        this.context = contexts.hasNext() ? contexts.next() : null;
    }

    /** The next area; empty behind the last. */
    Optional<AreaFigures> next() throws BrokenRun {
        TableRows.Row row = figure;
        if (row == null) {
            return Optional.empty();
        }
        String ags = row.text("ags");
        if (ags.compareTo(last) <= 0) {
            throw row.broken("ags", ags);
        }
        last = ags;
        String town = row.text("town");
        Map<AreaFigures.Slot, List<FigureRow>> rows = new LinkedHashMap<>();
        while (row != null && row.text("ags").equals(ags)) {
            FigureRow found = figure(row);
            rows.computeIfAbsent(new AreaFigures.Slot(found.indicator(), found.period()), slot -> new ArrayList<>(1))
                    .add(found);
            row = figures.hasNext() ? figures.next() : null;
        }
        figure = row;
        return Optional.of(new AreaFigures(ags, town, rows, ranks(ags)));
    }

    private FigureRow figure(TableRows.Row row) throws BrokenRun {
        FigureRow found = new FigureRow(
                row.text("indicator"),
                row.text("period"),
                row.text("territory"),
                row.number("value"),
                row.text("reason"),
                row.text("source"),
                "");
        String base = facts.find(found).map(Slice::base).orElseThrow(() -> row.broken("source", found.source()));
        return new FigureRow(
                found.indicator(),
                found.period(),
                found.territory(),
                found.value(),
                found.reason(),
                found.source(),
                base);
    }

    private Map<AreaFigures.Slot, Rank> ranks(String ags) throws BrokenRun {
        Map<AreaFigures.Slot, Rank> ranks = new HashMap<>();
        TableRows.Row row = context;
        while (row != null && row.text("ags").compareTo(ags) <= 0) {
            if (row.text("ags").equals(ags) && row.text("group").equals(group)) {
                ranks.put(
                        new AreaFigures.Slot(row.text("indicator"), row.text("period")),
                        new Rank(row.number("rank"), row.number("rank_lower"), row.number("rank_upper")));
            }
            row = contexts.hasNext() ? contexts.next() : null;
        }
        context = row;
        return ranks;
    }

    @Override
    public void close() throws IOException {
        figures.close();
        contexts.close();
    }
}
