package kleinstadt.reports.render;

import java.util.Arrays;

/** Offsets of dots along an axis that do not cover each other: each as near to the middle line as those before it allow. */
final class Swarm {

    private static final double LEAST_RADIUS = 1.5;

    private final double[] offsets;
    private final double radius;

    private Swarm(double[] offsets, double radius) {
        this.offsets = offsets;
        this.radius = radius;
    }

    /**
     * Places the dots; they shrink until the swarm is not higher than it may be.
     *
     * @param places places along the axis, ascending
     * @param radius radius of the dots, if there is room
     * @param height height the swarm may have
     */
    static Swarm of(double[] places, double radius, double height) {
        Swarm swarm = new Swarm(offsets(places, 2 * radius + 1), radius);
        while (swarm.height() > height && swarm.radius > LEAST_RADIUS) {
            // The height grows with the square of the radius, as long as dots lie on each other.
            double smaller = swarm.radius * Math.min(0.95, Math.sqrt(height / swarm.height()));
            swarm = new Swarm(offsets(places, 2 * smaller + 1), smaller);
        }
        return swarm;
    }

    private static double[] offsets(double[] places, double distance) {
        double[] offsets = new double[places.length];
        double[] candidates = new double[2 * places.length + 1];
        double touching = distance * distance - 1e-6;
        int first = 0;
        for (int dot = 0; dot < places.length; dot++) {
            while (places[dot] - places[first] >= distance) {
                first++;
            }
            int count = 0;
            candidates[count++] = 0;
            for (int other = first; other < dot; other++) {
                double away = places[dot] - places[other];
                double rise = Math.sqrt(distance * distance - away * away);
                candidates[count++] = offsets[other] + rise;
                candidates[count++] = offsets[other] - rise;
            }
            offsets[dot] = nearest(candidates, count, places, offsets, first, dot, touching);
        }
        return offsets;
    }

    /** The candidate nearest to 0 at which a dot touches none of those before it; of two alike the one below the line. */
    private static double nearest(
            double[] candidates, int count, double[] places, double[] offsets, int first, int dot, double touching) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double candidate = candidates[i];
            boolean nearer =
                    Math.abs(candidate) < Math.abs(best) || (Math.abs(candidate) == Math.abs(best) && candidate > best);
            if (nearer && isFree(candidate, places, offsets, first, dot, touching)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isFree(
            double candidate, double[] places, double[] offsets, int first, int dot, double touching) {
        for (int other = first; other < dot; other++) {
            double away = places[dot] - places[other];
            double rise = candidate - offsets[other];
            if (away * away + rise * rise < touching) {
                return false;
            }
        }
        return true;
    }

    double radius() {
        return radius;
    }

    /** Distance of a dot from the middle line, negative above it. */
    double offset(int dot) {
        return offsets[dot];
    }

    private double height() {
        double reach = Arrays.stream(offsets).map(Math::abs).max().orElse(0);
        return 2 * (reach + radius);
    }
}
