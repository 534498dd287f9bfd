package kleinstadt.indicators.typology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A tree of points joined step by step, the lowest step first.
 *
 * @param points number of points
 * @param steps the joins in ascending order of height, one fewer than points
 */
record Dendrogram(int points, List<Step> steps) {

    /**
     * A join of two groups.
     *
     * @param first a point of one group
     * @param second a point of the other
     * @param height how far apart they were
     */
    record Step(int first, int second, double height) {}

    /** Sorts the steps; those of one height stay in their order. */
    Dendrogram {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingDouble(Step::height));
        steps = List.copyOf(sorted);
    }

    /**
     * The groups that are left when the tree is cut so that there are {@code count} of them (R: {@code cutree}).
     *
     * @return the group of each point, numbered from 0 in the order of their first points
     * @throws IllegalArgumentException if there are fewer points than groups wanted, or none wanted
     */
    int[] cut(int count) {
        if (count < 1 || count > points) {
            throw new IllegalArgumentException("expected 1 to " + points + " groups, found " + count);
        }
        int[] parent = new int[points];
        Arrays.setAll(parent, i -> i);
        for (Step step : steps.subList(0, points - count)) {
            parent[root(parent, step.first())] = root(parent, step.second());
        }
        int[] numbers = new int[points];
        Arrays.fill(numbers, -1);
        int[] groups = new int[points];
        int next = 0;
        for (int i = 0; i < points; i++) {
            int root = root(parent, i);
            if (numbers[root] < 0) {
                numbers[root] = next++;
            }
            groups[i] = numbers[root];
        }
        return groups;
    }

    private static int root(int[] parent, int point) {
        int root = point;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
