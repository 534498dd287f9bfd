package kleinstadt.reports.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows of names above points on a line, each on a pole: no name covers another, nor the pole of another.
 *
 * <p>Names left of a divide hang to the left of their poles, higher from left to right, those right of it to the right, higher
 * from right to left; so poles and names part by themselves. The divide that needs fewest rows is taken.
 */
final class FlagRows {

    private static final double SPACE = 14;
    private static final double POLE = 4;
    /** How far a name reaches over its pole. */
    private static final double OVER = 3;

    private final double left;
    private final double right;
    private final int rows;

    /** Rows between two ends. */
    FlagRows(double left, double right, int rows) {
        this.left = left;
        this.right = right;
        this.rows = rows;
    }

    /**
     * A name.
     *
     * @param pole place of its point
     * @param width its width
     */
    record Wanted(double pole, double width) {}

    /**
     * Where a name stands.
     *
     * @param pole place of its point
     * @param left where it begins
     * @param right where it ends
     * @param row its row, 0 the lowest
     */
    record Place(double pole, double left, double right, int row) {}

    /** Places names, in the same order; empty for one no row has room for. */
    List<Optional<Place>> place(List<Wanted> wanted) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(index -> wanted.get(index).pole()));
        List<Optional<Place>> best = List.of();
        double bestCost = Double.POSITIVE_INFINITY;
        for (int divide = 0; divide <= order.size(); divide++) {
            List<Optional<Place>> places = place(wanted, order, divide);
            double cost = cost(places) + 0.01 * Math.abs(divide - order.size() / 2.0);
            if (cost < bestCost) {
                bestCost = cost;
                best = places;
            }
        }
        return best;
    }

    private List<Optional<Place>> place(List<Wanted> wanted, List<Integer> order, int divide) {
        List<Optional<Place>> places = new ArrayList<>();
        wanted.forEach(name -> places.add(Optional.empty()));
        List<Place> placed = new ArrayList<>();
        for (int i = 0; i < divide; i++) {
            int index = order.get(i);
            Wanted name = wanted.get(index);
            places.set(index, find(name, name.pole() + OVER - name.width(), placed));
        }
        for (int i = order.size() - 1; i >= divide; i--) {
            int index = order.get(i);
            Wanted name = wanted.get(index);
            places.set(index, find(name, name.pole() - OVER, placed));
        }
        return places;
    }

    private Optional<Place> find(Wanted name, double start, List<Place> placed) {
        double inside = Math.max(left, Math.min(right - name.width(), start));
        for (int row = 0; row < rows; row++) {
            Place place = new Place(name.pole(), inside, inside + name.width(), row);
            if (placed.stream().noneMatch(other -> collide(place, other))) {
                placed.add(place);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private double cost(List<Optional<Place>> places) {
        double cost = 0;
        for (Optional<Place> place : places) {
            cost += place.map(each -> 0.1 * each.row()).orElse(1000.0);
        }
        return cost + count(places);
    }

    /** Number of rows used. */
    static int count(List<Optional<Place>> places) {
        return places.stream()
                        .flatMap(Optional::stream)
                        .mapToInt(Place::row)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static boolean collide(Place one, Place other) {
        if (one.row() == other.row()) {
            return one.left() < other.right() + SPACE && other.left() < one.right() + SPACE;
        }
        Place upper = one.row() > other.row() ? one : other;
        Place lower = one.row() > other.row() ? other : one;
        return upper.pole() > lower.left() - POLE && upper.pole() < lower.right() + POLE;
    }
}
