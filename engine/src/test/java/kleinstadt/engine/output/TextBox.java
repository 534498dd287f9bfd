package kleinstadt.engine.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * The ink of a line of text on a canvas: a rectangle that may be turned.
 *
 * @param text the line
 * @param corners its corners in order, x and y by turns
 */
@SuppressWarnings("ArrayRecordComponent") // millions of boxes; nobody compares or changes them
record TextBox(String text, double[] corners) {

    /** Ink of a line as it stands after a transform. */
    static TextBox of(String text, Rectangle2D ink, AffineTransform transform) {
        double[] corners = {
            ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMinY(),
            ink.getMaxX(), ink.getMaxY(), ink.getMinX(), ink.getMaxY()
        };
        transform.transform(corners, 0, corners, 0, 4);
        return new TextBox(text, corners);
    }

    /** Whether all of it lies within a canvas, this far from its edges. */
    boolean isWithin(Rectangle2D canvas, double margin) {
        for (int i = 0; i < corners.length; i += 2) {
            boolean inside = corners[i] >= canvas.getMinX() + margin
                    && corners[i] <= canvas.getMaxX() - margin
                    && corners[i + 1] >= canvas.getMinY() + margin
                    && corners[i + 1] <= canvas.getMaxY() - margin;
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    /** Whether it shares more than a sliver with another: no line along a side of either has them on its two sides. */
    boolean overlaps(TextBox other, double sliver) {
        return !isParted(this, other, sliver) && !isParted(other, this, sliver);
    }

    private static boolean isParted(TextBox one, TextBox other, double sliver) {
        for (int side = 0; side < 4; side++) {
            int next = (side + 1) % 4;
            double x = one.corners[2 * next + 1] - one.corners[2 * side + 1];
            double y = one.corners[2 * side] - one.corners[2 * next];
            double length = Math.hypot(x, y);
            if (length == 0) {
                return true;
            }
            double[] first = one.reach(x / length, y / length);
            double[] second = other.reach(x / length, y / length);
            if (first[1] - second[0] <= sliver || second[1] - first[0] <= sliver) {
                return true;
            }
        }
        return false;
    }

    private double[] reach(double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.length; i += 2) {
            double place = corners[i] * x + corners[i + 1] * y;
            least = Math.min(least, place);
            most = Math.max(most, place);
        }
        return new double[] {least, most};
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextBox box && text.equals(box.text) && Arrays.equals(corners, box.corners);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(corners);
    }

    @Override
    public String toString() {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        Rectangle2D bounds = path.getBounds2D();
        return "“" + text + "” at " + Math.round(bounds.getMinX()) + "," + Math.round(bounds.getMinY()) + " to "
                + Math.round(bounds.getMaxX()) + "," + Math.round(bounds.getMaxY());
    }
}
