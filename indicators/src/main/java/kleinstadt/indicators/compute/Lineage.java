package kleinstadt.indicators.compute;

import java.util.List;
import kleinstadt.data.model.TerritoryDate;

/**
 * How a result came about.
 *
 * @param definitionHash SHA-256 of the definition, 64 hexadecimal digits
 * @param measures what was counted, whoever published it: ids of the measures read, in order, without repetition; of a
 *     distribution also into how many classes
 * @param sources ids of the sources whose cells were read, in order, without repetition
 * @param territory territory of the figures
 * @param method {@code formula} or the name of the method that computed it
 */
public record Lineage(
        String definitionHash, List<String> measures, List<String> sources, TerritoryDate territory, String method) {

    /** Copies the lists. */
    public Lineage {
        measures = List.copyOf(measures);
        sources = List.copyOf(sources);
    }

    /** A lineage that does not tell what was counted. */
    public Lineage(String definitionHash, List<String> sources, TerritoryDate territory, String method) {
        this(definitionHash, List.of(), sources, territory, method);
    }
}
