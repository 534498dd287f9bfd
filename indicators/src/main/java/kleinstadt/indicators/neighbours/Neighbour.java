package kleinstadt.indicators.neighbours;

import java.util.Comparator;
import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * A town of the set that another one is like.
 *
 * @param area the town
 * @param rank 1 for the nearest neighbour
 * @param neighbour the neighbour, a town of the set
 * @param distance how far apart they are; of two towns drawn at random the squared Euclidean distance is on average twice the
 *     number of variables
 * @param coverage share of the variables that both towns have, in (0,1]; the distance is scaled up to all of them
 * @param contributions what each of these variables adds, the least first
 */
public record Neighbour(
        AreaKey area, int rank, AreaKey neighbour, double distance, double coverage, List<Contribution> contributions) {

    /** Sorts the contributions. */
    public Neighbour {
        contributions = contributions.stream()
                .sorted(Comparator.comparingDouble(Contribution::share).thenComparing(Contribution::indicator))
                .toList();
    }

    /** The variables that make them most alike: those that add least, the least first. */
    public List<Contribution> listAlike(int most) {
        return contributions.subList(0, Math.min(most, contributions.size()));
    }

    /** The variables that keep them most apart: those that add most, the most first. */
    public List<Contribution> listUnlike(int most) {
        return contributions.stream()
                .sorted(Comparator.comparingDouble(Contribution::share).reversed())
                .limit(most)
                .toList();
    }
}
