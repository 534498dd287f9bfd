package kleinstadt.engine.study;

import java.util.List;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.indicators.typology.Typology;

/**
 * Neighbours and types of towns, as they are kept between runs.
 *
 * @param neighbours the neighbours in the order of towns and ranks
 * @param typology the types
 */
public record ComparisonStage(List<Neighbour> neighbours, Typology typology) {

    /** Copies the list. */
    public ComparisonStage {
        neighbours = List.copyOf(neighbours);
    }
}
