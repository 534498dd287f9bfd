package kleinstadt.indicators.typology;

import java.util.Comparator;
import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * A type of towns.
 *
 * @param number its number from 1, the type with most towns first
 * @param towns number of the set's towns in it that have all variables
 * @param stability mean Jaccard coefficient over draws of towns, in [0,1]
 * @param silhouette mean silhouette of its towns, in [-1,1]
 * @param typical the town nearest to its mean
 * @param traits its mean in each variable, the most unusual first
 */
public record StructureType(
        int number, int towns, double stability, double silhouette, AreaKey typical, List<Trait> traits) {

    /** A mean score from here on stands out. */
    public static final double STANDS_OUT = 0.5;

    /** Sorts the traits. */
    public StructureType {
        traits = traits.stream()
                .sorted(Comparator.comparingDouble((Trait trait) -> -Math.abs(trait.score()))
                        .thenComparing(Trait::indicator))
                .toList();
    }

    /** The variables in which the type stands out by {@value #STANDS_OUT} standard deviations or more. */
    public List<Trait> listOutstanding() {
        return traits.stream()
                .filter(trait -> Math.abs(trait.score()) >= STANDS_OUT)
                .toList();
    }
}
