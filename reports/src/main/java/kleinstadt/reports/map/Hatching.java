package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Fills what has no figure with slanting lines; drawn as lines, so that they stay sharp in PDF and SVG. */
final class Hatching {

    private static final double DISTANCE = 8;

    private Hatching() {}

    static void fill(Graphics2D g, Shape shape) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setColor(Color.WHITE);
            own.fill(shape);
            own.clip(shape);
            own.setColor(MapColours.HATCHING);
            own.setStroke(new BasicStroke(2));
            Rectangle2D box = shape.getBounds2D();
            double reach = box.getHeight();
            // Lines start at multiples of the distance, so that neighbours' hatching runs on.
            double first = Math.floor((box.getMinX() - reach - box.getMinY()) / DISTANCE) * DISTANCE + box.getMinY();
            for (double x = first; x < box.getMaxX(); x += DISTANCE) {
                own.draw(new Line2D.Double(x, box.getMaxY(), x + reach, box.getMinY()));
            }
        } finally {
            own.dispose();
        }
    }
}
