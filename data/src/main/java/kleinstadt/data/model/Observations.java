package kleinstadt.data.model;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Immutable table of figures: one column a {@link SeriesKey}, one row an {@link AreaKey}, each column on one territory.
 *
 * <p>The pair (series, area) is a unique key. A cell is a {@link Value}; a cell of an area that the column has no row for
 * is {@link Reason#NO_SUCH_AREA}, a cell of a column that is not there is {@link Reason#NO_SOURCE}. Series and areas come
 * in their natural order, whatever the order they were added in.
 */
public final class Observations {

    private static final Observations EMPTY = new Observations(new TreeMap<>());

    private final NavigableMap<SeriesKey, Column> columns;

    private Observations(NavigableMap<SeriesKey, Column> columns) {
        this.columns = columns;
    }

    /** No figures at all. */
    public static Observations empty() {
        return EMPTY;
    }

    /** Starts a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** All columns in order. */
    public SortedSet<SeriesKey> listSeries() {
        return Collections.unmodifiableSortedSet(columns.navigableKeySet());
    }

    /** The territory of a column; empty where there is no such column. */
    public Optional<TerritoryDate> findTerritory(SeriesKey series) {
        return Optional.ofNullable(columns.get(series)).map(Column::territory);
    }

    /** The areas a column has rows for, in order; none where there is no such column. */
    public List<AreaKey> listAreas(SeriesKey series) {
        Column column = columns.get(series);
        return column == null ? List.of() : column.areas();
    }

    /** The figure of an area in a column, or why there is none. */
    public Value value(SeriesKey series, AreaKey area) {
        Column column = columns.get(series);
        return column == null ? Value.missing(Reason.NO_SOURCE) : column.value(area);
    }

    /** Calls {@code action} for each row of a column, in the order of areas. */
    public void forEach(SeriesKey series, BiConsumer<AreaKey, Value> action) {
        Column column = columns.get(series);
        if (column != null) {
            column.forEach(action);
        }
    }

    /** The figures of a column in the order of {@link #listAreas}; none where there is no such column. */
    public List<Value> listValues(SeriesKey series) {
        Column column = columns.get(series);
        return column == null ? List.of() : column.values();
    }

    /** Number of cells that hold a figure or a reason. */
    public long countCells() {
        return columns.values().stream()
                .mapToLong(column -> column.areas().size())
                .sum();
    }

    /**
     * The cells of both tables.
     *
     * @throws IllegalArgumentException if both have the same column
     */
    public Observations and(Observations other) {
        TreeMap<SeriesKey, Column> all = new TreeMap<>(columns);
        other.columns.forEach((series, column) -> {
            if (all.putIfAbsent(series, column) != null) {
                throw new IllegalArgumentException("column " + series + " is in both tables");
            }
        });
        return new Observations(all);
    }

    /**
     * One column as a Tablesaw table with the columns {@code area} (key text), {@code value} (missing where there is
     * none) and {@code reason} (empty where there is a figure), for joins, ranks and group-bys.
     */
    public Table toTable(SeriesKey series) {
        StringColumn areas = StringColumn.create("area");
        DoubleColumn numbers = DoubleColumn.create("value");
        StringColumn reasons = StringColumn.create("reason");
        forEach(series, (area, value) -> {
            areas.append(area.toString());
            if (value instanceof Value.Known known) {
                numbers.append(known.number());
                reasons.append("");
            } else if (value instanceof Value.Missing missing) {
                numbers.appendMissing();
                reasons.append(missing.reason().name());
            }
        });
        return Table.create(series.toString(), areas, numbers, reasons);
    }

    /** One column: areas in order, and beside each its number and what kind of cell it is. */
    private record Column(TerritoryDate territory, List<AreaKey> areas, DoubleColumn numbers, ShortColumn kinds) {

        static Column of(TerritoryDate territory, List<AreaKey> areas, Cells cells) {
            return new Column(
                    territory,
                    areas,
                    DoubleColumn.create("value", cells.toNumbers()),
                    ShortColumn.create("kind", cells.toKinds()));
        }

        Value value(AreaKey area) {
            int row = Collections.binarySearch(areas, area);
            return row < 0 ? Value.missing(Reason.NO_SUCH_AREA) : at(row);
        }

        void forEach(BiConsumer<AreaKey, Value> action) {
            for (int row = 0; row < areas.size(); row++) {
                action.accept(areas.get(row), at(row));
            }
        }

        List<Value> values() {
            return new AbstractList<>() {
                @Override
                public Value get(int row) {
                    return at(row);
                }

                @Override
                public int size() {
                    return areas.size();
                }
            };
        }

        private Value at(int row) {
            return CellKind.toValue(kinds.getShort(row), numbers.getDouble(row));
        }
    }

    /** A column being filled. */
    private record Draft(TerritoryDate territory, TreeMap<AreaKey, Value> rows) {

        Column toColumn(List<AreaKey> areas) {
            Cells cells = new Cells(areas.size());
            rows.values().forEach(cells::add);
            return Column.of(territory, areas, cells);
        }
    }

    /** Collects cells in any order and checks that no key comes twice. */
    public static final class Builder {

        private final TreeMap<SeriesKey, Draft> drafts = new TreeMap<>();
        private final TreeMap<SeriesKey, Column> finished = new TreeMap<>();
        private List<AreaKey> ordered = List.of();

        private Builder() {}

        /**
         * Adds a whole column whose areas are already in order, which is much quicker than cell by cell.
         *
         * @param areas the areas, each after the one before
         * @param values the figure of each area
         * @throws IllegalArgumentException if the column is there, the areas are not in order, or there is not one value an
         *     area
         */
        public Builder column(SeriesKey series, TerritoryDate territory, List<AreaKey> areas, List<Value> values) {
            Cells cells = new Cells(values.size());
            values.forEach(cells::add);
            return column(series, territory, areas, cells);
        }

        /**
         * Adds a whole column whose areas are already in order.
         *
         * @param areas the areas, each after the one before
         * @param cells the figure of each area
         * @throws IllegalArgumentException if the column is there, the areas are not in order, or there is not one cell an
         *     area
         */
        public Builder column(SeriesKey series, TerritoryDate territory, List<AreaKey> areas, Cells cells) {
            requireNew(series);
            if (areas.size() != cells.size()) {
                throw new IllegalArgumentException("expected " + areas.size() + " values, found " + cells.size());
            }
            // Neighbouring columns mostly share one list, which is looked through once.
            if (areas != ordered) {
                List<AreaKey> copy = List.copyOf(areas);
                for (int row = 1; row < copy.size(); row++) {
                    if (copy.get(row - 1).compareTo(copy.get(row)) >= 0) {
                        throw new IllegalArgumentException(copy.get(row) + " does not come after the area before it");
                    }
                }
                ordered = copy;
            }
            finished.put(series, Column.of(territory, ordered, cells));
            return this;
        }

        /**
         * Adds a column of another table as it is.
         *
         * @throws IllegalArgumentException if the column is there, or the other table does not have it
         */
        public Builder copy(Observations other, SeriesKey series) {
            requireNew(series);
            Column column = other.columns.get(series);
            if (column == null) {
                throw new IllegalArgumentException("there is no column " + series + " to copy");
            }
            finished.put(series, column);
            return this;
        }

        private void requireNew(SeriesKey series) {
            if (drafts.containsKey(series) || finished.containsKey(series)) {
                throw new IllegalArgumentException("column " + series + " is there already");
            }
        }

        /**
         * Declares a column and its territory; a column may be declared again with the same territory.
         *
         * @throws IllegalArgumentException if the column is there on another territory or was added as a whole
         */
        public Builder series(SeriesKey series, TerritoryDate territory) {
            if (finished.containsKey(series)) {
                throw new IllegalArgumentException("column " + series + " was added as a whole");
            }
            Draft draft = drafts.computeIfAbsent(series, key -> new Draft(territory, new TreeMap<>()));
            if (!draft.territory().equals(territory)) {
                throw new IllegalArgumentException(
                        "column " + series + " is on territory " + draft.territory() + ", not " + territory);
            }
            return this;
        }

        /**
         * Adds a cell.
         *
         * @return whether the cell was new; if not, nothing was changed and the caller says so
         * @throws IllegalArgumentException if the column was not declared
         */
        public boolean add(SeriesKey series, AreaKey area, Value value) {
            Draft draft = drafts.get(series);
            if (draft == null) {
                throw new IllegalArgumentException("column " + series + " was not declared");
            }
            return draft.rows().putIfAbsent(area, value) == null;
        }

        /** The cells added so far. */
        public Observations build() {
            TreeMap<SeriesKey, Column> columns = new TreeMap<>(finished);
            List<AreaKey> shared = List.of();
            for (var entry : drafts.entrySet()) {
                List<AreaKey> areas = List.copyOf(entry.getValue().rows().keySet());
                shared = areas.equals(shared) ? shared : areas;
                columns.put(entry.getKey(), entry.getValue().toColumn(shared));
            }
            return new Observations(columns);
        }
    }
}
