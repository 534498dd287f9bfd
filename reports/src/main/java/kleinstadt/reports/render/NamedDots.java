package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kleinstadt.reports.chart.Sign;

/** Draws named towns in a cloud: the dot, and the name where there is room for it. */
final class NamedDots {

    /** Ground behind a text that may lie on dots and lines. */
    static final Color HALO = new Color(255, 255, 255, 200);

    private static final double PEER_RADIUS = 10;
    private static final double SUBJECT_RADIUS = 16;
    private static final int FEW = 3;

    private NamedDots() {}

    /**
     * A town.
     *
     * @param name its name
     * @param x place of its dot
     * @param y place of its dot
     * @param subject whether the chart is about it
     */
    record Town(String name, double x, double y, boolean subject) {}

    /**
     * Draws the towns, the last ones on top and named first.
     *
     * @param area where names may be
     * @param marks boxes of other things that names should rather not cover
     * @param taken boxes of other texts, which names must not cover
     */
    static void paint(
            Graphics2D g, List<Town> towns, Rectangle2D area, List<Rectangle2D> marks, List<Rectangle2D> taken) {
        // The subject is named first, so that it gets the best place, but drawn last, so that it lies on top.
        List<Town> order = new ArrayList<>(towns);
        Collections.reverse(order);
        boolean few = order.stream().filter(Town::subject).count() <= FEW;
        List<LabelPlacer.Wanted> wanted = new ArrayList<>();
        for (Town town : order) {
            Font font = font(town, few);
            wanted.add(new LabelPlacer.Wanted(
                    town.x(), town.y(), Text.width(town.name(), font) + 8, Text.lineHeight(font)));
        }
        List<LabelPlacer.Placed> placed = new LabelPlacer(area, PEER_RADIUS * 2).place(wanted, marks, taken);
        for (int i = order.size() - 1; i >= 0; i--) {
            name(order.get(i), placed.get(i), few, g);
        }
    }

    private static void name(Town town, LabelPlacer.Placed place, boolean few, Graphics2D g) {
        Color colour = town.subject() ? Theme.TOWN : Theme.PEER;
        Rectangle2D box = place.box();
        boolean written = place.free() || town.subject();
        if (written && !place.near()) {
            g.setColor(colour);
            g.setStroke(Theme.line(2));
            double endX = Math.max(box.getMinX(), Math.min(town.x(), box.getMaxX()));
            double endY = Math.max(box.getMinY(), Math.min(town.y(), box.getMaxY()));
            g.draw(new Line2D.Double(town.x(), town.y(), endX, endY));
        }
        Sign sign = town.subject() ? Sign.TOWN : Sign.PEER;
        Signs.dot(g, sign, town.x(), town.y(), town.subject() && few ? SUBJECT_RADIUS : PEER_RADIUS);
        if (written) {
            g.setColor(HALO);
            g.fill(box);
            g.setColor(colour);
            Text.drawCentred(g, town.name(), font(town, few), box.getCenterX(), box.getCenterY(), Text.Anchor.MIDDLE);
        }
    }

    private static Font font(Town town, boolean few) {
        if (!town.subject()) {
            return Theme.regular(Theme.AXIS);
        }
        return Theme.bold(few ? Theme.LABEL + 6 : Theme.AXIS);
    }
}
