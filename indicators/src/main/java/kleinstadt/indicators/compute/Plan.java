package kleinstadt.indicators.compute;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/** How one indicator is computed for all areas at one period and on one population base: every column is found. */
interface Plan {

    /** The columns read, in reading order, those of the result's own period before those of a year end. */
    List<Columns> columns();

    /** {@code formula} or the name of the method. */
    String method();

    /** The value of an area, or why there is none. */
    Value value(AreaKey area);

    /** The territory of the figures: that of the numerator. */
    default TerritoryDate territory() {
        return columns().get(0).territory();
    }

    /** The territories of all columns, without repetition. */
    default List<TerritoryDate> listTerritories() {
        return columns().stream().map(Columns::territory).distinct().toList();
    }

    /** The sources of all columns, without repetition. */
    default List<String> listSources() {
        return columns().stream().map(Columns::source).distinct().toList();
    }

    /** The census the figures rest on; empty where none counts the population. */
    default Optional<PopulationBase> findBase() {
        return columns().stream().flatMap(columns -> columns.base().stream()).findFirst();
    }
}
