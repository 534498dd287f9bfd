package kleinstadt.indicators.compute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;

/** How one indicator is computed for all areas at one period and on one population base: every column is found. */
interface Plan {

    /** The columns the value is made from, in reading order, those of the result's own period before those of another. */
    List<Columns> columns();

    /** Further columns the interval is made from. */
    default List<Columns> intervalColumns() {
        return List.of();
    }

    /** {@code formula} or the name of the method. */
    String method();

    /** The value of an area, or why there is none, and its uncertainty. */
    Estimate estimate(AreaKey area);

    /** The number shares and rates are multiplied with: 100 for percent. */
    default double scale() {
        return 1;
    }

    /** Whether its counts are extrapolated from a sample, so that they say nothing of how much was counted. */
    default boolean isSampled() {
        return false;
    }

    /** The territory of the figures: that of the numerator. */
    default TerritoryDate territory() {
        return columns().get(0).territory();
    }

    /** The territories of all columns of the value, without repetition. */
    default List<TerritoryDate> listTerritories() {
        return columns().stream().map(Columns::territory).distinct().toList();
    }

    /** What the columns of the value count, without repetition. */
    default List<String> listMeasures() {
        return columns().stream()
                .map(columns -> columns.keys().get(0).measure())
                .distinct()
                .toList();
    }

    /** All columns read, without repetition. */
    default List<SeriesKey> listSeries() {
        return Stream.concat(columns().stream(), intervalColumns().stream())
                .flatMap(columns -> columns.keys().stream())
                .distinct()
                .toList();
    }

    /** The sources of all columns, without repetition. */
    default List<String> listSources() {
        return Stream.concat(columns().stream(), intervalColumns().stream())
                .map(Columns::source)
                .distinct()
                .toList();
    }

    /** The census the figures rest on; empty where none counts the population. */
    default Optional<PopulationBase> findBase() {
        return columns().stream().flatMap(columns -> columns.base().stream()).findFirst();
    }
}
