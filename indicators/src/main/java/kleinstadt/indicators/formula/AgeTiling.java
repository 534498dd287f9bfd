package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;

/**
 * Puts an age span together from the classes a table prints, without gap and overlap. Nothing is ever interpolated: a span
 * whose ends are no class limits cannot be put together.
 */
public final class AgeTiling {

    private AgeTiling() {}

    /**
     * The fewest classes that make up the span, in order of age. Few large classes are taken before many small ones
     * because tables with added noise (Zensus 2022) are more exact in their sums.
     *
     * @return empty where no selection of the classes makes up the span exactly
     */
    public static Optional<List<AgeClass>> coarsest(AgeClass span, Collection<AgeClass> classes) {
        return tile(span, classes, Comparator.comparingInt(AgeClass::to).reversed());
    }

    /**
     * The most detailed classes that make up the span, in order of age.
     *
     * @return empty where no selection of the classes makes up the span exactly
     */
    public static Optional<List<AgeClass>> finest(AgeClass span, Collection<AgeClass> classes) {
        return tile(span, classes, Comparator.comparingInt(AgeClass::to));
    }

    private static Optional<List<AgeClass>> tile(
            AgeClass span, Collection<AgeClass> classes, Comparator<AgeClass> preferred) {
        List<AgeClass> sorted = classes.stream().distinct().sorted(preferred).toList();
        List<AgeClass> tiles = new ArrayList<>();
        return fill(span.from(), span.to(), sorted, tiles) ? Optional.of(List.copyOf(tiles)) : Optional.empty();
    }

    private static boolean fill(int from, int to, List<AgeClass> classes, List<AgeClass> tiles) {
        if (from == to) {
            return true;
        }
        for (AgeClass candidate : classes) {
            if (candidate.from() == from && candidate.to() <= to) {
                tiles.add(candidate);
                if (fill(candidate.to(), to, classes, tiles)) {
                    return true;
                }
                tiles.remove(tiles.size() - 1);
            }
        }
        return false;
    }
}
