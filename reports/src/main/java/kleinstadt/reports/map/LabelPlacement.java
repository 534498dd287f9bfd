package kleinstadt.reports.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds places for names so that none covers another name, another town's mark or the shown town. Names are placed in the order given, each
 * at the first free place of a fixed order: beside the mark towards the nearer side of the map, where the land ends sooner,
 * then above, below, the corners and the other side, then the same further away with a line to the mark. The same names always get the same places.
 */
final class LabelPlacement {

    private static final double[] DISTANCES = {14, 34, 60, 92, 130, 180, 240};
    private static final int[][] DIRECTIONS = {{1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, 0}, {-1, -1}, {-1, 1}};
    /** How many of the distances are tried beside the mark before any other direction. */
    private static final int SIDEWAYS = 3;

    private static final double MARK_RADIUS = 10;
    private static final double SPACING = 4;

    private LabelPlacement() {}

    /**
     * A name looking for a place.
     *
     * @param x the mark it belongs to
     * @param y the mark it belongs to, downwards
     * @param width width of the text
     * @param height height of the text
     */
    record Wanted(double x, double y, double width, double height) {}

    /**
     * A place found.
     *
     * @param box where the text goes
     * @param line whether it stands so far off that a line should lead to the mark
     */
    record Placed(Rectangle2D box, boolean line) {}

    /**
     * Places for all names, in their order.
     *
     * @param wanted the names, the most important first
     * @param bounds where names may stand
     * @param kept what no name may cover: the shown town, texts already there
     */
    static List<Placed> place(List<Wanted> wanted, Rectangle2D bounds, List<Rectangle2D> kept) {
        List<Placed> placed = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            placed.add(placeOne(index, wanted, placed, bounds, kept));
        }
        return List.copyOf(placed);
    }

    private static Placed placeOne(
            int own, List<Wanted> all, List<Placed> placed, Rectangle2D bounds, List<Rectangle2D> kept) {
        Wanted name = all.get(own);
        int outwards = name.x() < bounds.getCenterX() ? -1 : 1;
        Predicate<Rectangle2D> free = box ->
                bounds.contains(box) && kept.stream().noneMatch(box::intersects) && isFree(box, own, all, placed);
        for (int step = 0; step < SIDEWAYS; step++) {
            Rectangle2D box = box(name, DISTANCES[step], outwards, 0);
            if (free.test(box)) {
                return new Placed(box, step > 0);
            }
        }
        for (double distance : DISTANCES) {
            for (int[] direction : DIRECTIONS) {
                Rectangle2D box = box(name, distance, direction[0] * outwards, direction[1]);
                if (free.test(box)) {
                    return new Placed(box, distance > DISTANCES[0]);
                }
            }
        }
        // Nowhere is free: below the area nothing is drawn, so a name there covers none of the others.
        double lowest = placed.stream()
                .mapToDouble(other -> other.box().getMaxY())
                .max()
                .orElse(bounds.getMaxY());
        double top = Math.max(lowest, bounds.getMaxY()) + SPACING;
        return new Placed(new Rectangle2D.Double(bounds.getX(), top, name.width(), name.height()), true);
    }

    private static Rectangle2D box(Wanted name, double distance, int right, int down) {
        double reach = right != 0 && down != 0 ? distance * Math.sqrt(0.5) : distance;
        double centreX = name.x() + right * (reach + name.width() / 2);
        double centreY = name.y() + down * (reach + name.height() / 2);
        return new Rectangle2D.Double(
                centreX - name.width() / 2, centreY - name.height() / 2, name.width(), name.height());
    }

    private static boolean isFree(Rectangle2D box, int own, List<Wanted> all, List<Placed> placed) {
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - SPACING,
                box.getY() - SPACING,
                box.getWidth() + 2 * SPACING,
                box.getHeight() + 2 * SPACING);
        boolean coversName = placed.stream().anyMatch(other -> other.box().intersects(wide));
        boolean coversMark = IntStream.range(0, all.size())
                .filter(other -> other != own)
                .mapToObj(all::get)
                .anyMatch(other -> wide.intersects(
                        other.x() - MARK_RADIUS, other.y() - MARK_RADIUS, 2 * MARK_RADIUS, 2 * MARK_RADIUS));
        return !coversName && !coversMark;
    }
}
