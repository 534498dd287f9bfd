package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kleinstadt.data.model.AgeClass;

/** Finds the age classes that make up a larger one without gap or overlap. */
final class AgePartition {

    private AgePartition() {}

    /** The finest way to put a class together from others; none where there is no way with at least two. */
    static List<AgeClass> find(AgeClass whole, Collection<AgeClass> classes) {
        List<AgeClass> parts = classes.stream()
                .filter(age -> whole.contains(age) && !age.equals(whole))
                .sorted()
                .toList();
        List<AgeClass> found = from(whole.from(), whole.to(), parts);
        return found.size() < 2 ? List.of() : found;
    }

    private static List<AgeClass> from(int start, int end, List<AgeClass> parts) {
        List<AgeClass> longest = List.of();
        for (AgeClass part : parts) {
            if (part.from() != start) {
                continue;
            }
            List<AgeClass> rest = part.to() == end ? List.of() : from(part.to(), end, parts);
            boolean complete = part.to() == end || !rest.isEmpty();
            if (complete && rest.size() + 1 > longest.size()) {
                List<AgeClass> chain = new ArrayList<>();
                chain.add(part);
                chain.addAll(rest);
                longest = chain;
            }
        }
        return longest;
    }
}
