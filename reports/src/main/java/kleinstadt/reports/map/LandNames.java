package kleinstadt.reports.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds places for the names of Länder outside the land, beside the part of the outline that belongs to the Land. */
final class LandNames {

    private static final double GAP = 16;
    private static final double STEP = 4;

    private final Rectangle2D bounds;
    private final Rows whole;

    /** Places beside this outline. */
    LandNames(Shape whole, Rectangle2D bounds) {
        this.bounds = bounds;
        this.whole = new Rows(whole, bounds);
    }

    /**
     * The free place nearest to the middle of a Land's height, left or right of the whole.
     *
     * @param free whether a place covers nothing
     */
    Optional<Rectangle2D> find(Shape land, double width, double height, Predicate<Rectangle2D> free) {
        Rows own = new Rows(land, bounds);
        Rectangle2D box = land.getBounds2D();
        double middle = box.getCenterY() - height / 2;
        for (double off = 0; off < box.getHeight() / 2; off += STEP) {
            for (double top : new double[] {middle - off, middle + off}) {
                Optional<Rectangle2D> found = beside(own, top, width, height).filter(free);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Rectangle2D> beside(Rows own, double top, double width, double height) {
        double left = whole.left(top, height);
        double right = whole.right(top, height);
        if (own.left(top, height) == left) {
            return Optional.of(new Rectangle2D.Double(left - GAP - width, top, width, height));
        }
        if (own.right(top, height) == right) {
            return Optional.of(new Rectangle2D.Double(right + GAP, top, width, height));
        }
        return Optional.empty();
    }

    /** How far a shape reaches to the left and to the right, row by row of the canvas. */
    private static final class Rows {

        private final double top;
        private final double[] lefts;
        private final double[] rights;

        Rows(Shape shape, Rectangle2D bounds) {
            top = bounds.getY();
            lefts = new double[(int) Math.ceil(bounds.getHeight()) + 1];
            rights = new double[lefts.length];
            Arrays.fill(lefts, Double.POSITIVE_INFINITY);
            Arrays.fill(rights, Double.NEGATIVE_INFINITY);
            double[] to = new double[6];
            double startX = 0;
            double startY = 0;
            double x = 0;
            double y = 0;
            for (PathIterator path = new Path2D.Double(shape).getPathIterator(null); !path.isDone(); path.next()) {
                int kind = path.currentSegment(to);
                if (kind == PathIterator.SEG_MOVETO) {
                    startX = to[0];
                    startY = to[1];
                } else if (kind == PathIterator.SEG_CLOSE) {
                    side(x, y, startX, startY);
                    to[0] = startX;
                    to[1] = startY;
                } else {
                    side(x, y, to[0], to[1]);
                }
                x = to[0];
                y = to[1];
            }
        }

        private void side(double x1, double y1, double x2, double y2) {
            int from = row(Math.min(y1, y2));
            int to = row(Math.max(y1, y2));
            for (int row = from; row <= to; row++) {
                lefts[row] = Math.min(lefts[row], Math.min(x1, x2));
                rights[row] = Math.max(rights[row], Math.max(x1, x2));
            }
        }

        private int row(double y) {
            return (int) Math.min(Math.max(y - top, 0), lefts.length - 1);
        }

        double left(double from, double height) {
            return Arrays.stream(lefts, row(from), row(from + height) + 1).min().orElse(Double.POSITIVE_INFINITY);
        }

        double right(double from, double height) {
            return Arrays.stream(rights, row(from), row(from + height) + 1)
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
        }
    }
}
