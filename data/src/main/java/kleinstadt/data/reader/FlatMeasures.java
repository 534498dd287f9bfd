package kleinstadt.data.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.measure.Measure;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;
import kleinstadt.data.source.FlatTable;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;

/** Which described measures the figures of a flat file belong to. */
@SourceQuirk(
        id = "ffcsv-without-table-code",
        cause =
                "A flat file names its statistic and not its table. The table is told by the statistic, by what the first"
                        + " row is split by, and by what it counts.",
        since = "GENESIS-Online")
final class FlatMeasures {

    private FlatMeasures() {}

    /**
     * A measure and whom a figure of it is for.
     *
     * @param column the measure
     * @param sex sex counted
     * @param age ages counted
     */
    record Match(MeasureColumn column, Sex sex, AgeClass age) {}

    /**
     * The description of the table that a file holds.
     *
     * @param beginning the figures of its first rows, which come in no order
     */
    static Optional<SourceDescription> findTable(List<SourceDescription> descriptions, List<FlatFigure> beginning) {
        return descriptions.stream()
                .filter(description -> beginning.stream().anyMatch(figure -> isIn(description, figure)))
                .findFirst();
    }

    private static boolean isIn(SourceDescription description, FlatFigure figure) {
        return description.table().flat().filter(flat -> isTable(flat, figure)).isPresent()
                && description.table().columns().stream().anyMatch(column -> isValue(column, figure));
    }

    private static boolean isTable(FlatTable flat, FlatFigure figure) {
        return flat.statistic().equals(figure.statistic())
                && flat.variables()
                        .map(variables -> variables.stream().sorted().toList().equals(figure.listVariables()))
                        .orElse(true);
    }

    /** The measures a figure belongs to; none for figures in other units and of categories nobody describes. */
    static List<Match> list(SourceDescription description, FlatFigure figure) {
        Optional<FlatTable> flat = description.table().flat();
        if (flat.isEmpty() || !isTable(flat.get(), figure)) {
            return List.of();
        }
        return description.table().columns().stream()
                .filter(column -> isValue(column, figure) && isUnit(column.unit(), figure.unit()))
                .flatMap(column -> match(column, figure).stream())
                .toList();
    }

    private static Optional<Match> match(MeasureColumn column, FlatFigure figure) {
        Optional<Sex> sex = Optional.empty();
        Optional<AgeClass> age = Optional.empty();
        int found = 0;
        for (FlatCategory split : figure.listSplits()) {
            if (split.isTotal()) {
                continue;
            }
            if (column.flat().where().contains(split.code())) {
                found++;
            } else if (sex.isEmpty() && split.findSex().isPresent()) {
                sex = split.findSex();
            } else if (age.isEmpty() && split.findAge().isPresent()) {
                age = split.findAge();
            } else {
                return Optional.empty();
            }
        }
        Optional<Measure> measure = Measures.bundled().find(column.measure());
        boolean splits = measure.isPresent()
                && (sex.isEmpty() || measure.get().bySex())
                && (age.isEmpty() || measure.get().byAge());
        return splits && found == column.flat().where().size()
                ? Optional.of(new Match(column, sex.orElse(column.sex()), age.orElse(column.age())))
                : Optional.empty();
    }

    /** Whether a unit is that of counts, in either language. */
    static boolean isCount(String unit) {
        String name = unit.toLowerCase(Locale.ROOT);
        return name.equals("anzahl") || name.equals("number");
    }

    private static boolean isUnit(String described, String printed) {
        return described.equals(printed) || (isCount(described) && isCount(printed));
    }

    /** Whether a measure is what a figure counts, by the code of the value or its label. */
    static boolean isValue(MeasureColumn column, FlatFigure figure) {
        String wanted = column.flat().value().orElseGet(() -> withoutUnit(column));
        return wanted.equals(figure.value()) || plain(wanted).equals(plain(figure.valueLabel()));
    }

    private static String withoutUnit(MeasureColumn column) {
        String unit = " (" + column.unit() + ")";
        return column.label().endsWith(unit)
                ? column.label().substring(0, column.label().length() - unit.length())
                : column.label();
    }

    /** A label as the column names of the older generation have it. */
    private static String plain(String label) {
        return label.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss")
                .replace(' ', '_');
    }
}
