package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Axis;

/** Draws an age pyramid. */
final class PyramidPainter {

    private static final double AGE_COLUMN = 110;
    private static final double BELOW = 88;
    private static final double BETWEEN_BARS = 2;

    private PyramidPainter() {}

    static void paint(AgePyramid spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(
                g,
                List.of(new Legend.Entry(Legend.Mark.LINE, Theme.INK, spec.group(), false)),
                body.getX(),
                body.getY(),
                body.getWidth());
        double top = body.getY() + legend + 20;
        double bottom = body.getMaxY() - BELOW;
        double middle = body.getCenterX();
        Scale age = new Scale(spec.age(), bottom, top);
        Scale left = new Scale(spec.percent(), middle - AGE_COLUMN / 2, body.getX() + 20);
        Scale right = new Scale(spec.percent(), middle + AGE_COLUMN / 2, body.getMaxX() - 20);

        grid(spec.percent(), g, left, top, bottom);
        grid(spec.percent(), g, right, top, bottom);
        for (AgePyramid.Band band : spec.bands()) {
            bar(g, Theme.MEN, left, age, band, band.men());
            bar(g, Theme.WOMEN, right, age, band, band.women());
        }
        outline(spec, g, left, age, AgePyramid.Band::groupMen);
        outline(spec, g, right, age, AgePyramid.Band::groupWomen);

        Font axis = Theme.regular(Theme.AXIS);
        g.setColor(Theme.INK);
        for (Axis.Tick tick : spec.age().ticks()) {
            Text.drawCentred(g, tick.text(), axis, middle, age.at(tick.at()), Text.Anchor.MIDDLE);
        }
        g.setColor(Theme.MUTED);
        Text.draw(g, spec.age().label(), axis, middle, top - 24, Text.Anchor.MIDDLE);
        Text.draw(g, spec.percent().label(), axis, middle, body.getMaxY() - 8, Text.Anchor.MIDDLE);
        g.setColor(Theme.INK);
        Font strong = Theme.bold(Theme.LABEL + 5);
        Text.draw(g, spec.men(), strong, left.end(), top + 20, Text.Anchor.START);
        Text.draw(g, spec.women(), strong, right.end(), top + 20, Text.Anchor.END);
    }

    private static void grid(Axis percent, Graphics2D g, Scale scale, double top, double bottom) {
        Font axis = Theme.regular(Theme.AXIS);
        for (Axis.Tick tick : percent.ticks()) {
            double x = scale.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(x, top, x, bottom));
            g.setColor(Theme.MUTED);
            Text.draw(g, tick.text(), axis, x, bottom + 34, Text.Anchor.MIDDLE);
        }
    }

    private static void bar(Graphics2D g, Color colour, Scale scale, Scale age, AgePyramid.Band band, double percent) {
        double zero = scale.at(0);
        double end = scale.at(percent);
        double top = age.at(band.to()) + BETWEEN_BARS / 2;
        double bottom = age.at(band.from()) - BETWEEN_BARS / 2;
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(Math.min(zero, end), top, Math.abs(end - zero), bottom - top));
    }

    private static void outline(
            AgePyramid spec, Graphics2D g, Scale scale, Scale age, ToDoubleFunction<AgePyramid.Band> share) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        for (AgePyramid.Band band : spec.bands()) {
            double x = scale.at(share.applyAsDouble(band));
            if (first) {
                path.moveTo(x, age.at(band.from()));
                first = false;
            }
            path.lineTo(x, age.at(band.from()));
            path.lineTo(x, age.at(band.to()));
        }
        if (!first) {
            // White below ink, so that the line stays visible on dark and light bars.
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.line(8));
            g.draw(path);
            g.setColor(Theme.INK);
            g.setStroke(Theme.line(4));
            g.draw(path);
        }
    }
}
