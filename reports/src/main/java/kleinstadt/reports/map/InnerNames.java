package kleinstadt.reports.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a place for a name inside an area, as near to the middle of its visible part as is free. */
final class InnerNames {

    private static final double STEP = 16;

    private InnerNames() {}

    /**
     * The place; empty where none is free.
     *
     * @param area the area; the whole name lies in it
     * @param visible the part of the canvas that is seen
     * @param free whether a place covers nothing
     */
    static Optional<Rectangle2D> find(
            Shape area, Rectangle2D visible, double width, double height, Predicate<Rectangle2D> free) {
        Rectangle2D box = area.getBounds2D().createIntersection(visible);
        if (box.isEmpty()) {
            return Optional.empty();
        }
        List<Point2D> middles = new ArrayList<>();
        for (double x = box.getMinX(); x <= box.getMaxX(); x += STEP) {
            for (double y = box.getMinY(); y <= box.getMaxY(); y += STEP) {
                middles.add(new Point2D.Double(x, y));
            }
        }
        Point2D centre = new Point2D.Double(box.getCenterX(), box.getCenterY());
        middles.sort(Comparator.comparingDouble(centre::distanceSq));
        return middles.stream()
                .map(at -> new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height))
                .map(Rectangle2D.class::cast)
                .filter(free)
                .filter(area::contains)
                .findFirst();
    }
}
