package kleinstadt.reports.map;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds places for names so that none covers another name, another town's mark or the shown town. Names are placed in the
 * order given, each at the first free place of a fixed order: beside the mark towards the nearer side of the map, where the
 * land ends sooner, then above, below, the corners and the other side, then the same further away with a line to the mark that
 * crosses no name. A name that may be left out is, where no place near its mark is free. The same names always get the same
 * places.
 */
final class LabelPlacement {

    private static final double[] DISTANCES = {14, 34, 60, 92, 130, 180, 240, 320, 420};
    private static final int[][] DIRECTIONS = {{1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, 0}, {-1, -1}, {-1, 1}};
    /** How many of the distances are tried beside the mark before any other direction. */
    private static final int SIDEWAYS = 3;

    private static final double MARK_RADIUS = 10;
    private static final double SPACING = 4;

    /** Where no place around the mark is free, places this far apart are tried all over the map. */
    private static final double GRID = 24;

    private final List<Wanted> wanted;
    private final Rectangle2D bounds;
    private final List<Rectangle2D> kept;
    private final List<Optional<Placed>> placed = new ArrayList<>();

    private LabelPlacement(List<Wanted> wanted, Rectangle2D bounds, List<Rectangle2D> kept) {
        this.wanted = wanted;
        this.bounds = bounds;
        this.kept = kept;
    }

    /**
     * A name looking for a place.
     *
     * @param x the mark it belongs to
     * @param y the mark it belongs to, downwards
     * @param width width of the text
     * @param height height of the text
     * @param needed whether it is to be written even far from its mark; if not, it may be left out
     */
    record Wanted(double x, double y, double width, double height, boolean needed) {}

    /**
     * A place found.
     *
     * @param box where the text goes
     * @param line whether it stands so far off that a line should lead to the mark
     */
    record Placed(Rectangle2D box, boolean line) {

        /** Where the line to a mark leaves the box. */
        Point2D foot(Wanted name) {
            return new Point2D.Double(
                    Math.min(Math.max(name.x(), box.getMinX()), box.getMaxX()),
                    Math.min(Math.max(name.y(), box.getMinY()), box.getMaxY()));
        }
    }

    /**
     * Places for names, in their order; empty for a name that is left out.
     *
     * @param wanted the names, the most important first
     * @param bounds where names may stand
     * @param kept what no name may cover: the shown town, texts already there
     */
    static List<Optional<Placed>> place(List<Wanted> wanted, Rectangle2D bounds, List<Rectangle2D> kept) {
        LabelPlacement placement = new LabelPlacement(wanted, bounds, kept);
        for (int index = 0; index < wanted.size(); index++) {
            placement.placed.add(placement.find(index));
        }
        return List.copyOf(placement.placed);
    }

    private Optional<Placed> find(int own) {
        Wanted name = wanted.get(own);
        int outwards = name.x() < bounds.getCenterX() ? -1 : 1;
        if (name.needed()) {
            for (int step = 0; step < SIDEWAYS; step++) {
                Placed candidate = new Placed(box(name, DISTANCES[step], outwards, 0), step > 0);
                if (isFree(candidate, own)) {
                    return Optional.of(candidate);
                }
            }
        }
        for (double distance : DISTANCES) {
            for (int[] direction : DIRECTIONS) {
                Placed candidate =
                        new Placed(box(name, distance, direction[0] * outwards, direction[1]), distance > DISTANCES[0]);
                if (isFree(candidate, own)) {
                    return Optional.of(candidate);
                }
            }
            if (!name.needed()) {
                return Optional.empty();
            }
        }
        return anywhere(own);
    }

    /** The free place nearest to the mark anywhere on the map; empty where the map is full. */
    private Optional<Placed> anywhere(int own) {
        Wanted name = wanted.get(own);
        Optional<Placed> best = Optional.empty();
        double nearest = Double.POSITIVE_INFINITY;
        for (double y = bounds.getMinY(); y + name.height() <= bounds.getMaxY(); y += GRID) {
            for (double x = bounds.getMinX(); x + name.width() <= bounds.getMaxX(); x += GRID) {
                Placed candidate = new Placed(new Rectangle2D.Double(x, y, name.width(), name.height()), true);
                double distance = candidate.foot(name).distance(name.x(), name.y());
                if (distance < nearest && isFree(candidate, own)) {
                    best = Optional.of(candidate);
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private static Rectangle2D box(Wanted name, double distance, int right, int down) {
        double reach = right != 0 && down != 0 ? distance * Math.sqrt(0.5) : distance;
        double centreX = name.x() + right * (reach + name.width() / 2);
        double centreY = name.y() + down * (reach + name.height() / 2);
        return new Rectangle2D.Double(
                centreX - name.width() / 2, centreY - name.height() / 2, name.width(), name.height());
    }

    private boolean isFree(Placed candidate, int own) {
        Rectangle2D box = candidate.box();
        if (!bounds.contains(box) || kept.stream().anyMatch(box::intersects)) {
            return false;
        }
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - SPACING,
                box.getY() - SPACING,
                box.getWidth() + 2 * SPACING,
                box.getHeight() + 2 * SPACING);
        if (others().anyMatch(other -> other.box().intersects(wide) || crosses(candidate, own, other.box()))) {
            return false;
        }
        return IntStream.range(0, wanted.size())
                .filter(other -> other != own)
                .mapToObj(wanted::get)
                .noneMatch(other -> wide.intersects(
                        other.x() - MARK_RADIUS, other.y() - MARK_RADIUS, 2 * MARK_RADIUS, 2 * MARK_RADIUS));
    }

    private java.util.stream.Stream<Placed> others() {
        return placed.stream().flatMap(Optional::stream);
    }

    /** Whether the line from a place to its mark would cross another name. */
    private boolean crosses(Placed candidate, int own, Rectangle2D other) {
        if (!candidate.line()) {
            return false;
        }
        Wanted name = wanted.get(own);
        return new Line2D.Double(candidate.foot(name), new Point2D.Double(name.x(), name.y())).intersects(other);
    }
}
