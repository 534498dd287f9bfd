package kleinstadt.data.reader;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.Source;

/** Figures of one source while its table is read; adds the rows of the East, of Länder and of Germany at the end. */
final class FigureTable {

    private final Source source;
    private final Map<SeriesKey, Column> columns = new TreeMap<>();

    /** Starts the table of a source. */
    FigureTable(Source source) {
        this.source = source;
    }

    /** The column of a measure, declared at its first use; the period is as the table prints it. */
    Column column(MeasureColumn measure, Period printed, Sex sex, AgeClass age) {
        return columns.computeIfAbsent(series(measure, printed, sex, age), key -> {
            TerritoryDate territory = source.territory().of(key.period());
            return new Column(key.period(), territory, measure);
        });
    }

    /** The column of a measure on a territory that the table states beside it, declared at its first use. */
    Column column(MeasureColumn measure, Period printed, TerritoryDate stated) {
        return columns.computeIfAbsent(
                series(measure, printed, measure.sex(), measure.age()),
                key -> new Column(key.period(), stated, measure));
    }

    /** The figures with the rows worked out from them. */
    Observations build() {
        Observations.Builder builder = Observations.builder();
        List<AreaKey> areas = List.of();
        for (Map.Entry<SeriesKey, Column> entry : columns.entrySet()) {
            Column column = entry.getValue();
            column.reference.forEach(column.rows::putIfAbsent);
            // Nearly all columns of a table have the same areas; one list of them is enough.
            List<AreaKey> own = List.copyOf(column.rows.keySet());
            areas = own.equals(areas) ? areas : own;
            builder.column(entry.getKey(), column.territory, areas, List.copyOf(column.rows.values()));
        }
        return builder.build();
    }

    private SeriesKey series(MeasureColumn measure, Period printed, Sex sex, AgeClass age) {
        return new SeriesKey(measure.measure(), source.id(), period(measure, printed), sex, age);
    }

    /** The period of a measure's figure for which the table prints {@code printed}. */
    static Period period(MeasureColumn measure, Period printed) {
        return switch (measure.timing()) {
            case AS_PRINTED -> printed;
            case YEAR -> new Period.Year(printed.year());
            case YEAR_END -> Period.endOf(printed.year());
        };
    }

    /** One column being filled. */
    static final class Column {

        private final Period period;
        private final TerritoryDate territory;
        private final MeasureColumn measure;
        private final ReferenceRows reference;
        private final NavigableMap<AreaKey, Value> rows = new TreeMap<>();

        private Column(Period period, TerritoryDate territory, MeasureColumn measure) {
            this.period = period;
            this.territory = territory;
            this.measure = measure;
            this.reference = new ReferenceRows(measure.combine());
        }

        /** The time its figures speak of. */
        Period period() {
            return period;
        }

        /** The boundaries its figures are on. */
        TerritoryDate territory() {
            return territory;
        }

        /** Adds the figure of an area, as printed, that counts fully in sums. */
        void add(AreaKey area, Value value) {
            add(area, value, 1);
        }

        /** Adds the figure of an area with its weight in means; a weight of 0 keeps it out of what is combined. */
        void add(AreaKey area, Value printed, double weight) {
            Value value = measure.toUnit(printed);
            rows.putIfAbsent(area, value);
            switch (area.level()) {
                case GEMEINDE -> reference.addPart(area.toLand(), value, weight);
                case LAND, BUND -> reference.addPrinted(area, value);
                case VERBAND, KREIS, REGION -> {}
            }
        }

        /** Adds a figure to the sum of its Land only: a Gemeinde that has no row of its own here. */
        void addToLand(AreaKey land, Value value) {
            reference.addPart(land, measure.toUnit(value), 1);
        }
    }
}
