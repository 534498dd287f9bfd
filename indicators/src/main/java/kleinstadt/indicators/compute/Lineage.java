package kleinstadt.indicators.compute;

import java.util.List;
import kleinstadt.data.model.TerritoryDate;

/**
 * How a result came about.
 *
 * @param definitionHash SHA-256 of the definition, 64 hexadecimal digits
 * @param sources ids of the sources whose cells were read, in order, without repetition
 * @param territory territory of the figures
 * @param method {@code formula} or the name of the method that computed it
 */
public record Lineage(String definitionHash, List<String> sources, TerritoryDate territory, String method) {

    /** Copies the sources. */
    public Lineage {
        sources = List.copyOf(sources);
    }
}
