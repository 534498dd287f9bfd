package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/** The rows of an INKAR panel on their way into the figures. */
final class InkarPanelRows {

    private static final String KEY = "kennziffer";
    private static final String VERBAND = "vbg";
    private static final String NAME = "name";
    private static final String TIME = "zeitbezug";
    private static final String WHOLE_KREIS = "000";

    /** Indicators of Gemeinden whose zero is no figure. */
    private static final Set<String> ZERO_IS_NOTHING = Set.of("q_übern_bev", "q_schlafg_bev");

    private final String file;
    private final IssueLog log;
    private final String keyLabel;
    private final int key;
    private final int time;
    private final HeadedColumns columns;
    private final Map<Period, Map<AreaKey, CsvRecord>> table = new TreeMap<>();
    private final Set<AreaKey> areas = new TreeSet<>();
    private AreaLevel level = AreaLevel.GEMEINDE;

    /** Takes the labels of the head; notes measures that have no column. */
    InkarPanelRows(String file, TableMapping mapping, List<String> labels, IssueLog log) {
        this.file = file;
        this.log = log;
        this.keyLabel = labels.contains(VERBAND) ? VERBAND : KEY;
        this.key = labels.indexOf(keyLabel);
        this.time = labels.indexOf(TIME);
        TableMapping known = InkarLabels.alsoKnowing(mapping, List.of(keyLabel, NAME, TIME));
        this.columns = new HeadedColumns(file, known, labels, 0, log);
    }

    /** Whether these are the labels of a panel. */
    static boolean isPanel(List<String> labels) {
        return labels.contains(TIME) && labels.contains(NAME) && (labels.contains(VERBAND) || labels.contains(KEY));
    }

    /** Reads all rows; oddities are noted. */
    void readInto(FigureTable figures, List<CsvRecord> rows) {
        List<CsvRecord> complete = columns.listComplete(rows);
        level = level(complete);
        InkarKeys keys = new InkarKeys(file, keyLabel, log);
        for (CsvRecord row : complete) {
            String area = row.getField(key).strip();
            String when = row.getField(time).strip();
            Optional<Period> period = InkarPeriods.find(when);
            if (period.isEmpty()) {
                log.add(new UnreadableCell(
                        Place.cell(file, row.getStartingLineNumber(), TIME, when), InkarPeriods.EXPECTED));
            } else if (keys.take(area, when, row.getStartingLineNumber())) {
                areas.add(area(area));
                table.computeIfAbsent(period.get(), any -> new TreeMap<>()).put(area(area), row);
            }
        }
        for (HeadedColumns.Found column : columns.listFound()) {
            table.forEach((period, byArea) -> readColumn(figures, column, period, byArea));
        }
    }

    private void readColumn(
            FigureTable figures, HeadedColumns.Found column, Period period, Map<AreaKey, CsvRecord> byArea) {
        Map<AreaKey, Value> values = new TreeMap<>();
        byArea.forEach((area, row) -> {
            Value value = value(row, column);
            if (!value.equals(InkarNumbers.NOT_PUBLISHED)) {
                values.put(area, value);
            }
        });
        if (values.isEmpty()) {
            return;
        }
        MeasureColumn measure = column.measure();
        FigureTable.Column target = figures.column(measure, period, measure.sex(), measure.age());
        areas.forEach(area -> target.add(area, values.getOrDefault(area, InkarNumbers.NOT_PUBLISHED)));
    }

    private Value value(CsvRecord row, HeadedColumns.Found column) {
        String raw = row.getField(column.index());
        String label = column.measure().label();
        Value value = InkarNumbers.value(raw, Place.cell(file, row.getStartingLineNumber(), label, raw), log);
        boolean nothing = level == AreaLevel.GEMEINDE && ZERO_IS_NOTHING.contains(label) && value.equals(Value.of(0));
        return nothing ? InkarNumbers.NOT_PUBLISHED : value;
    }

    private AreaLevel level(List<CsvRecord> rows) {
        if (keyLabel.equals(VERBAND)) {
            return AreaLevel.VERBAND;
        }
        boolean kreise = rows.stream().allMatch(row -> row.getField(key).strip().endsWith(WHOLE_KREIS));
        return kreise ? AreaLevel.KREIS : AreaLevel.GEMEINDE;
    }

    private AreaKey area(String digits) {
        return new AreaKey(
                level, level == AreaLevel.KREIS ? digits.substring(0, digits.length() - WHOLE_KREIS.length()) : digits);
    }
}
