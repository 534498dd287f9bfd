package kleinstadt.indicators.typology;

import java.util.ArrayList;
import java.util.List;

/**
 * Agglomerative clustering that joins the two groups whose union adds least to the sum of squares within groups (Ward, Journal
 * of the American Statistical Association 58, 1963), heights as in R's {@code hclust(dist(x), "ward.D2")}.
 *
 * <p>Squared distances between groups follow the recurrence of Lance and Williams (The Computer Journal 9, 1967) with Ward's
 * coefficients ((n₁+n)·d₁² + (n₂+n)·d₂² − n·d₁₂²) ÷ (n₁+n₂+n) (Murtagh and Legendre, Journal of Classification 31, 2014). The
 * pairs are found along chains of nearest neighbours (Murtagh, The Computer Journal 26, 1983), which gives the same tree in
 * time n² because no join brings groups nearer than they were.
 */
final class Ward {

    private final double[][] squared;
    private final int[] sizes;
    private final boolean[] gone;

    private Ward(double[][] points) {
        this.squared = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                squared[i][j] = Distances.squared(points[i], points[j]);
                squared[j][i] = squared[i][j];
            }
        }
        this.sizes = new int[points.length];
        java.util.Arrays.fill(sizes, 1);
        this.gone = new boolean[points.length];
    }

    /**
     * The tree of points.
     *
     * @param points coordinates of the points, all of one length
     * @throws IllegalArgumentException if there are none
     */
    static Dendrogram of(double[][] points) {
        if (points.length == 0) {
            throw new IllegalArgumentException("expected points, found none");
        }
        return new Ward(points).join();
    }

    private Dendrogram join() {
        int n = sizes.length;
        List<Dendrogram.Step> steps = new ArrayList<>(n - 1);
        int[] chain = new int[n + 1];
        int length = 0;
        while (steps.size() < n - 1) {
            if (length == 0) {
                chain[length++] = first();
            }
            int tip = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : -1;
            int next = nearest(tip, before);
            if (next == before) {
                steps.add(new Dendrogram.Step(tip, next, Math.sqrt(squared[tip][next])));
                merge(Math.min(tip, next), Math.max(tip, next));
                length -= 2;
            } else {
                chain[length++] = next;
            }
        }
        return new Dendrogram(n, steps);
    }

    private int first() {
        int first = 0;
        while (gone[first]) {
            first++;
        }
        return first;
    }

    /** The nearest group; the one before in the chain where another is as near, or the chain would never end. */
    private int nearest(int group, int before) {
        int nearest = before;
        double least = before < 0 ? Double.POSITIVE_INFINITY : squared[group][before];
        for (int other = 0; other < gone.length; other++) {
            if (!gone[other] && other != group && squared[group][other] < least) {
                nearest = other;
                least = squared[group][other];
            }
        }
        return nearest;
    }

    private void merge(int kept, int joined) {
        double between = squared[kept][joined];
        for (int other = 0; other < gone.length; other++) {
            if (!gone[other] && other != kept && other != joined) {
                double n = sizes[other];
                double distance = ((sizes[kept] + n) * squared[kept][other]
                                + (sizes[joined] + n) * squared[joined][other]
                                - n * between)
                        / (sizes[kept] + sizes[joined] + n);
                squared[kept][other] = distance;
                squared[other][kept] = distance;
            }
        }
        sizes[kept] += sizes[joined];
        gone[joined] = true;
    }
}
