package kleinstadt.reports.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.chart.Sign;

/** How the signs look, in drawings and in legends alike. */
final class Signs {

    /** Radius of the town's dot where little else is on the row. */
    static final double TOWN_RADIUS = 14;

    private static final double PEER_RADIUS = 10;
    private static final double DOT_RADIUS = 5.5;
    private static final double CAP = 9;

    private Signs() {}

    /** Draws a sign that is a dot, a ring or a diamond. */
    static void dot(Graphics2D g, Sign sign, double x, double y, double radius) {
        switch (sign) {
            case TOWN_SIMILAR -> {
                Shape ring = circle(x, y, radius - 2.5);
                g.setColor(Theme.PAPER);
                g.fill(circle(x, y, radius + 1.5));
                g.setColor(Theme.TOWN);
                g.setStroke(Theme.line(5));
                g.draw(ring);
            }
            case TOWN_UNTESTED -> ringed(g, diamond(x, y, radius * 1.15), Theme.TOWN);
            case PEER -> ringed(g, circle(x, y, radius), Theme.PEER);
            case GROUP_DOT -> {
                g.setColor(Theme.GROUP_DOT);
                g.fill(circle(x, y, radius));
            }
            default -> ringed(g, circle(x, y, radius), Theme.TOWN);
        }
    }

    private static void ringed(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
        g.setColor(Theme.PAPER);
        g.setStroke(Theme.line(2.5));
        g.draw(shape);
    }

    /** Draws an interval as a line with caps, along the axis it belongs to. */
    static void interval(Graphics2D g, double fromX, double fromY, double toX, double toY) {
        Path2D path = new Path2D.Double();
        boolean level = Math.abs(toY - fromY) < Math.abs(toX - fromX) || fromY == toY;
        double capX = level ? 0 : CAP;
        double capY = level ? CAP : 0;
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
        for (double[] end : new double[][] {{fromX, fromY}, {toX, toY}}) {
            path.moveTo(end[0] - capX, end[1] - capY);
            path.lineTo(end[0] + capX, end[1] + capY);
        }
        interval(g, path);
    }

    /** Draws a level interval of which a strip may show only a part; an end that is cut off is an arrow, not a cap. */
    static void interval(Graphics2D g, double from, double to, double y, boolean cutLeft, boolean cutRight) {
        Path2D path = new Path2D.Double();
        path.moveTo(from, y);
        path.lineTo(to, y);
        end(path, from, y, cutLeft ? CAP : 0);
        end(path, to, y, cutRight ? -CAP : 0);
        interval(g, path);
    }

    private static void end(Path2D path, double x, double y, double back) {
        path.moveTo(x + back, y - CAP);
        path.lineTo(x, y);
        path.lineTo(x + back, y + CAP);
    }

    private static void interval(Graphics2D g, Path2D path) {
        g.setColor(Theme.PAPER);
        g.setStroke(Theme.line(8));
        g.draw(path);
        g.setColor(Theme.TOWN);
        g.setStroke(Theme.line(4));
        g.draw(path);
    }

    /** Draws the median of the East or of the Land as a line. */
    static void median(Graphics2D g, Sign sign, double fromX, double fromY, double toX, double toY) {
        g.setColor(Theme.INK);
        g.setStroke(stroke(sign));
        g.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    /** The stroke of a sign that is a line. */
    static Stroke stroke(Sign sign) {
        return switch (sign) {
            case LAND_MEDIAN ->
                new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 5}, 0);
            case MEDIAN -> new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            case GROUP_LINE -> Theme.line(1.5);
            case OUTER_LIMIT -> Theme.dashed(2.5);
            case LIMIT -> Theme.line(2.5);
            case TOWN_EARLIER ->
                new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {18, 6}, 0);
            case GROUP_OUTLINE, PEER_LINE -> Theme.line(4);
            default -> Theme.line(6);
        };
    }

    /**
     * Draws a sign of a legend.
     *
     * @param x left end of its place
     * @param y middle of its place
     * @param width width of its place
     * @param upright whether medians are upright lines in the drawing
     */
    static void legend(Graphics2D g, Sign sign, double x, double y, double width, boolean upright) {
        double middle = x + width / 2;
        switch (sign) {
            case TOWN, TOWN_SIMILAR, TOWN_UNTESTED -> dot(g, sign, middle, y, 12);
            case PEER -> dot(g, sign, middle, y, PEER_RADIUS);
            case GROUP_DOT -> dot(g, sign, middle, y, DOT_RADIUS + 1.5);
            case INTERVAL -> interval(g, x + 2, y, x + width - 2, y);
            case GROUP_MIDDLE -> box(g, Theme.GROUP_BAND, x, y, width);
            case GROUP_WIDE -> box(g, Theme.GROUP_PALE, x, y, width);
            case INFLOW -> box(g, Theme.INFLOW, x, y, width);
            case OUTFLOW -> box(g, Theme.OUTFLOW, x, y, width);
            case MISSING -> missing(g, new Rectangle2D.Double(x, y - 11, width, 22));
            case MEDIAN, LAND_MEDIAN -> {
                if (upright) {
                    median(g, sign, middle, y - 16, middle, y + 16);
                } else {
                    median(g, sign, x, y, x + width, y);
                }
            }
            case TOWN_LINE -> line(g, sign, Theme.TOWN, x, y, width);
            case PEER_LINE -> line(g, sign, Theme.PEER, x, y, width);
            case TOWN_EARLIER, GROUP_OUTLINE -> line(g, sign, Theme.INK, x, y, width);
            case GROUP_LINE -> line(g, sign, Theme.GROUP, x, y, width);
            case LIMIT, OUTER_LIMIT -> line(g, sign, Theme.MUTED, x, y, width);
        }
    }

    private static void line(Graphics2D g, Sign sign, Color colour, double x, double y, double width) {
        g.setColor(colour);
        g.setStroke(stroke(sign));
        g.draw(new Line2D.Double(x, y, x + width, y));
    }

    private static void box(Graphics2D g, Color colour, double x, double y, double width) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x, y - 11, width, 22));
    }

    /** Hatches an area where a figure is missing. */
    static void missing(Graphics2D g, Rectangle2D area) {
        g.setColor(Theme.GROUP_PALE);
        g.fill(area);
        Shape clip = g.getClip();
        g.clip(area);
        g.setColor(Theme.RULE);
        g.setStroke(Theme.line(1.5));
        for (double x = area.getX() - area.getHeight(); x < area.getMaxX(); x += 10) {
            g.draw(new Line2D.Double(x, area.getMaxY(), x + area.getHeight(), area.getY()));
        }
        g.setClip(clip);
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }
}
