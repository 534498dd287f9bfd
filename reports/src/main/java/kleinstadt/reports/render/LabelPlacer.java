package kleinstadt.reports.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Places names beside their points so that no two names overlap and none covers a point: tries places around the point in a
 * fixed order, near ones first, and takes the one that costs least. Same points, same places.
 */
final class LabelPlacer {

    private static final int DIRECTIONS = 16;
    private static final int RINGS = 9;
    private static final double COST_OF_NAME = 1000;
    private static final double COST_OF_POINT = 60;
    private static final double COST_OF_MARK = 1.2;
    private static final double COST_OF_RING = 32;

    private final Rectangle2D bounds;
    private final double gap;

    /**
     * @param bounds where names may be
     * @param gap distance of the nearest names from their point
     */
    LabelPlacer(Rectangle2D bounds, double gap) {
        this.bounds = bounds;
        this.gap = gap;
    }

    /**
     * A name to place.
     *
     * @param x place of its point
     * @param y place of its point
     * @param width width of the name
     * @param height height of the name
     */
    record Wanted(double x, double y, double width, double height) {}

    /**
     * A name in its place.
     *
     * @param box where the name is
     * @param near whether it stands right beside its point; if not, a line has to lead there
     * @param free whether it stands clear of all other names; if not, there was no room
     */
    record Placed(Rectangle2D box, boolean near, boolean free) {}

    /**
     * Places names in the order given; earlier names get the better places.
     *
     * @param marks boxes of other things that names should rather not cover
     * @return one place a name, in the same order
     */
    List<Placed> place(List<Wanted> wanted, List<Rectangle2D> marks) {
        return place(wanted, marks, List.of());
    }

    /**
     * Places names in the order given; earlier names get the better places.
     *
     * @param marks boxes of other things that names should rather not cover
     * @param taken boxes of other texts, which names must not cover
     * @return one place a name, in the same order
     */
    List<Placed> place(List<Wanted> wanted, List<Rectangle2D> marks, List<Rectangle2D> taken) {
        List<Rectangle2D> points = new ArrayList<>();
        for (Wanted name : wanted) {
            points.add(new Rectangle2D.Double(name.x() - gap * 0.8, name.y() - gap * 0.8, gap * 1.6, gap * 1.6));
        }
        List<Rectangle2D> texts = new ArrayList<>(taken);
        List<Placed> placed = new ArrayList<>();
        for (Wanted name : wanted) {
            Placed best = best(name, texts, points, marks);
            placed.add(best);
            if (best.free()) {
                texts.add(best.box());
            }
        }
        return placed;
    }

    private Placed best(Wanted name, List<Rectangle2D> texts, List<Rectangle2D> points, List<Rectangle2D> marks) {
        Placed best = new Placed(candidate(name, 0, 0), true, false);
        double bestCost = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring < RINGS && ring * COST_OF_RING < bestCost; ring++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Rectangle2D box = candidate(name, ring, direction);
                if (!bounds.contains(box)) {
                    continue;
                }
                double names = 0;
                for (Rectangle2D text : texts) {
                    names += overlap(box, text, 3);
                }
                double cost = ring * COST_OF_RING + direction * 0.5 + COST_OF_NAME * names;
                for (Rectangle2D point : points) {
                    cost += COST_OF_POINT * overlap(box, point, 0);
                }
                for (int i = 0; i < marks.size() && cost < bestCost; i++) {
                    cost += COST_OF_MARK * Math.sqrt(overlap(box, marks.get(i), 0));
                }
                if (cost < bestCost) {
                    bestCost = cost;
                    best = new Placed(box, ring <= 1, names == 0);
                }
            }
        }
        return best;
    }

    /** The box whose nearest edge is {@code ring} steps away: to the right first, then left, then around. */
    private Rectangle2D candidate(Wanted name, int ring, int direction) {
        int turned = direction % 2 == 0 ? direction / 2 : DIRECTIONS / 2 + direction / 2;
        double angle = 2 * Math.PI * turned / DIRECTIONS;
        double distance = gap * (1 + ring * 1.1);
        double x = name.x() + Math.cos(angle) * (distance + name.width() / 2);
        double y = name.y() - Math.sin(angle) * (distance + name.height() / 2);
        return new Rectangle2D.Double(x - name.width() / 2, y - name.height() / 2, name.width(), name.height());
    }

    private static double overlap(Rectangle2D a, Rectangle2D b, double space) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getX(), b.getX()) + space;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getY(), b.getY()) + space;
        return width <= 0 || height <= 0 ? 0 : width * height;
    }
}
