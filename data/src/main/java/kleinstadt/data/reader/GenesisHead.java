package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.UnknownColumn;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Sex;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/**
 * The head of a GENESIS table: several lines, each telling one thing of every column (measure, period, sex, age), or one
 * thing of all columns (the period, the measure) in its first cell.
 *
 * <p>What remains over a column when sex, age, period and neutral words are taken away is its label, several of them
 * joined by {@code " > "}; where nothing remains, the label is one of the lines that speak of the whole table. A column
 * in another unit than its description says is another column.
 */
final class GenesisHead {

    private final String file;
    private final TableMapping mapping;
    private final IssueLog log;
    private final List<CsvRecord> lines;
    private final List<String> wide = new ArrayList<>();
    private final int columnCount;
    private final int firstColumn;

    /** Takes the lines before the first row. */
    GenesisHead(String file, GenesisText text, TableMapping mapping, IssueLog log) {
        this.file = file;
        this.mapping = mapping;
        this.log = log;
        this.lines = text.head();
        this.firstColumn = text.keyColumn() + 2;
        this.columnCount =
                lines.stream().mapToInt(CsvRecord::getFieldCount).max().orElse(0);
        for (CsvRecord line : lines) {
            String first = line.getField(0).strip();
            if (!first.isEmpty()) {
                wide.add(first);
            }
        }
    }

    /** Columns of the table, key and name included. */
    int columnCount() {
        return columnCount;
    }

    /** The columns that hold measures; notes columns nobody explains and measures nobody has. */
    List<GenesisColumn> listColumns() {
        Optional<Period> common = wide.stream()
                .flatMap(text -> GenesisLabels.findPeriod(text).stream())
                .findFirst();
        List<GenesisColumn> columns = new ArrayList<>();
        Set<String> unexplained = new LinkedHashSet<>();
        Set<Object> taken = new HashSet<>();
        for (int index = firstColumn; index < columnCount; index++) {
            Words words = words(index);
            if (words.own.stream().anyMatch(mapping.skipped()::contains)) {
                continue;
            }
            boolean explained = false;
            for (MeasureColumn measure : measures(words)) {
                GenesisColumn column = new GenesisColumn(
                        index,
                        measure,
                        words.period.or(() -> common),
                        words.sex.orElse(measure.sex()),
                        words.age.orElse(measure.age()));
                explained |= taken.add(List.of(measure, column.period(), column.sex(), column.age()));
                if (explained) {
                    columns.add(column);
                }
            }
            if (!explained) {
                unexplained.add(String.join(" > ", words.all));
            }
        }
        unexplained.forEach(text -> log.add(new UnknownColumn(Place.cell(file, 0, text, text))));
        for (MeasureColumn measure : mapping.columns()) {
            if (columns.stream().noneMatch(column -> column.measure().equals(measure))) {
                log.add(new MissingColumn(Place.file(file), measure.label()));
            }
        }
        return columns;
    }

    private List<MeasureColumn> measures(Words words) {
        Set<String> labels = words.own.isEmpty() ? Set.copyOf(wide) : Set.of(String.join(" > ", words.own));
        return mapping.columns().stream()
                .filter(measure -> labels.contains(measure.label()))
                .filter(measure -> words.unit.isEmpty() || words.unit.get().equals(measure.unit()))
                .toList();
    }

    private Words words(int index) {
        Words words = new Words();
        for (CsvRecord line : lines) {
            String text = index < line.getFieldCount() ? line.getField(index).strip() : "";
            if (!text.isEmpty()) {
                words.add(text);
            }
        }
        return words;
    }

    /** What stands over one column. */
    private static final class Words {

        private final List<String> all = new ArrayList<>();
        private final List<String> own = new ArrayList<>();
        private Optional<Period> period = Optional.empty();
        private Optional<Sex> sex = Optional.empty();
        private Optional<AgeClass> age = Optional.empty();
        private Optional<String> unit = Optional.empty();

        void add(String text) {
            all.add(text);
            if (GenesisLabels.isUnit(text)) {
                unit = Optional.of(text);
                return;
            }
            Optional<Sex> foundSex = GenesisLabels.findSex(text);
            Optional<AgeClass> foundAge = GenesisLabels.findAge(text);
            Optional<Period> foundPeriod = GenesisLabels.findPeriod(text);
            sex = foundSex.or(() -> sex);
            age = foundAge.or(() -> age);
            period = foundPeriod.or(() -> period);
            boolean told = foundSex.isPresent() || foundAge.isPresent() || foundPeriod.isPresent();
            if (!told && !GenesisLabels.isNeutral(text)) {
                own.add(text);
            }
        }
    }
}
