package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.PeriodContradicted;
import kleinstadt.data.check.UnknownColumn;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/** Which indicators of an edition of the Deutschlandatlas are read, and which were found so far. */
final class AtlasIndicators {

    private final String file;
    private final TableMapping mapping;
    private final IssueLog log;
    private final Map<String, MeasureColumn> described = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    /** Takes the description of the edition. */
    AtlasIndicators(String file, TableMapping mapping, IssueLog log) {
        this.file = file;
        this.mapping = mapping;
        this.log = log;
        mapping.columns().forEach(column -> described.put(column.label(), column));
    }

    /** Whether an indicator or a sheet is left out on purpose. */
    boolean isSkipped(String name) {
        return mapping.skipped().contains(name);
    }

    /** The indicators of a sheet that are read; what is left out without being meant to is noted. */
    List<AtlasRows.Target> listTargets(String sheet, AtlasSheet layout, TerritoryDate territory, FigureTable figures) {
        List<AtlasRows.Target> targets = new ArrayList<>();
        for (AtlasColumn column : layout.columns()) {
            MeasureColumn measure = described.get(column.code());
            if (measure == null) {
                if (!isSkipped(column.code())) {
                    log.add(new UnknownColumn(place(sheet, layout, column, column.code())));
                }
                continue;
            }
            Period period = period(measure);
            if (!found.add(column.code())) {
                log.add(new UnknownColumn(place(sheet, layout, column, column.code() + " a second time")));
            } else if (!column.agreesWith(period)) {
                log.add(new PeriodContradicted(place(sheet, layout, column, column.description()), period.toString()));
            } else {
                targets.add(new AtlasRows.Target(column, figures.column(measure, period, territory)));
            }
        }
        return targets;
    }

    /** Notes the indicators of the description that no sheet had. */
    void noteMissing() {
        for (MeasureColumn column : mapping.columns()) {
            if (!found.contains(column.label())) {
                log.add(new MissingColumn(Place.file(file), column.label()));
            }
        }
    }

    private Period period(MeasureColumn measure) {
        return measure.period()
                .orElseThrow(() -> new IllegalStateException(
                        mapping.source() + ": the column " + measure.label() + " needs a period"));
    }

    private Place place(String sheet, AtlasSheet layout, AtlasColumn column, String raw) {
        return Place.cell(file, layout.headingRow(), sheet + " " + (column.index() + 1), raw);
    }
}
