package kleinstadt.indicators.compute;

import java.util.List;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * How a result came about.
 *
 * @param definitionHash SHA-256 of the definition, 64 hexadecimal digits
 * @param measures what was counted, whoever published it: ids of the measures read, in order, without repetition; of a
 *     distribution also into how many classes
 * @param series the columns read, for the value and for its interval, in reading order
 * @param sources ids of the sources whose cells were read, in order, without repetition
 * @param territory territory of the figures
 * @param method {@code formula} or the name of the method that computed it
 */
public record Lineage(
        String definitionHash,
        List<String> measures,
        List<SeriesKey> series,
        List<String> sources,
        TerritoryDate territory,
        String method) {

    /** Copies the lists. */
    public Lineage {
        measures = List.copyOf(measures);
        series = List.copyOf(series);
        sources = List.copyOf(sources);
    }

    /** A lineage that does not tell what was counted. */
    public Lineage(String definitionHash, List<String> sources, TerritoryDate territory, String method) {
        this(definitionHash, List.of(), List.of(), sources, territory, method);
    }
}
