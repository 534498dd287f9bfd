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
import kleinstadt.reports.chart.Sign;

/** Draws an age pyramid, and beside it what broad ages come to. */
final class PyramidPainter {

    private static final double AGE_COLUMN = 84;
    private static final double BELOW = 76;
    private static final double BETWEEN_BARS = 2;
    private static final double NOTES_WIDTH = 330;
    private static final double BEFORE_NOTES = 56;

    private PyramidPainter() {}

    static void paint(AgePyramid spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        double top = body.getY() + legend + Text.lineHeight(Theme.bold(Theme.LABEL)) + 14;
        double bottom = body.getMaxY() - BELOW;
        double right = body.getMaxX() - NOTES_WIDTH - BEFORE_NOTES;
        double middle = (body.getX() + right) / 2;
        Scale age = new Scale(spec.age(), bottom, top);
        Scale men = new Scale(spec.amount(), middle - AGE_COLUMN / 2, body.getX() + 20);
        Scale women = new Scale(spec.amount(), middle + AGE_COLUMN / 2, right);

        grid(spec.amount(), g, men, top, bottom);
        grid(spec.amount(), g, women, top, bottom);
        for (AgePyramid.Band band : spec.bands()) {
            bar(g, Theme.TOWN, men, age, band, band.men());
            bar(g, Theme.TOWN_LIGHT, women, age, band, band.women());
        }
        outline(spec, g, men, age, AgePyramid.Band::men);
        outline(spec, g, women, age, AgePyramid.Band::women);

        Font axis = Theme.regular(Theme.AXIS);
        g.setColor(Theme.INK);
        for (Axis.Tick tick : spec.age().ticks()) {
            Text.drawCentred(g, tick.text(), axis, middle, age.at(tick.at()), Text.Anchor.MIDDLE);
        }
        g.setColor(Theme.MUTED);
        double headings = top - 22;
        Text.draw(g, spec.age().label(), axis, middle, headings, Text.Anchor.MIDDLE);
        Text.draw(g, spec.amount().label(), axis, middle, body.getMaxY() - 6, Text.Anchor.MIDDLE);
        g.setColor(Theme.INK);
        Font strong = Theme.bold(Theme.LABEL);
        Text.draw(g, spec.men(), strong, men.end(), headings, Text.Anchor.START);
        Text.draw(g, spec.women(), strong, women.end(), headings, Text.Anchor.END);
        for (AgePyramid.Note note : spec.notes()) {
            note(note, g, age, right + BEFORE_NOTES);
        }
    }

    private static void grid(Axis amount, Graphics2D g, Scale scale, double top, double bottom) {
        Font axis = Theme.regular(Theme.AXIS);
        for (Axis.Tick tick : amount.ticks()) {
            double x = scale.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(x, top, x, bottom));
            g.setColor(Theme.MUTED);
            Text.draw(g, tick.text(), axis, x, bottom + 32, Text.Anchor.MIDDLE);
        }
    }

    private static void bar(Graphics2D g, Color colour, Scale scale, Scale age, AgePyramid.Band band, double amount) {
        double zero = scale.at(0);
        double end = scale.at(amount);
        double top = age.at(band.to()) + BETWEEN_BARS / 2;
        double bottom = age.at(band.from()) - BETWEEN_BARS / 2;
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(Math.min(zero, end), top, Math.abs(end - zero), bottom - top));
    }

    private static void outline(
            AgePyramid spec, Graphics2D g, Scale scale, Scale age, ToDoubleFunction<AgePyramid.Band> amount) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        for (AgePyramid.Band band : spec.outline()) {
            double x = scale.at(amount.applyAsDouble(band));
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
            g.setStroke(Theme.line(spec.outlineSign() == Sign.TOWN_EARLIER ? 7 : 8));
            g.draw(path);
            g.setColor(Theme.INK);
            g.setStroke(Signs.stroke(spec.outlineSign()));
            g.draw(path);
        }
    }

    /** A bracket over the ages, the name and the figures behind it. */
    private static void note(AgePyramid.Note note, Graphics2D g, Scale age, double x) {
        double top = age.at(note.to()) + 5;
        double bottom = age.at(note.from()) - 5;
        Path2D bracket = new Path2D.Double();
        bracket.moveTo(x - 12, top);
        bracket.lineTo(x, top);
        bracket.lineTo(x, bottom);
        bracket.lineTo(x - 12, bottom);
        g.setColor(Theme.RULE);
        g.setStroke(Theme.line(2.5));
        g.draw(bracket);
        Font small = Theme.regular(Theme.SMALL);
        Font strong = Theme.bold(Theme.LABEL + 7);
        double left = x + 20;
        double middle = (top + bottom) / 2;
        double width = NOTES_WIDTH - 20;
        List<String> lines = Text.wrap(note.comparison(), small, width);
        double room = bottom - top;
        double full = Text.lineHeight(small) * (1 + lines.size()) + Text.lineHeight(strong);
        if (room >= full * 0.94) {
            double y = middle - full / 2;
            g.setColor(Theme.MUTED);
            Text.drawLines(g, List.of(note.name()), small, left, y, Text.Anchor.START);
            y += Text.lineHeight(small);
            g.setColor(Theme.TOWN);
            Text.drawLines(g, List.of(note.figure()), strong, left, y, Text.Anchor.START);
            y += Text.lineHeight(strong);
            g.setColor(Theme.MUTED);
            Text.drawLines(g, lines, small, left, y, Text.Anchor.START);
            return;
        }
        // Too low for three lines: the figure stands beside name and comparison.
        double figure = Text.width(note.figure(), strong) + 16;
        g.setColor(Theme.TOWN);
        Text.drawCentred(g, note.figure(), strong, left, middle, Text.Anchor.START);
        g.setColor(Theme.MUTED);
        double y = middle - Text.lineHeight(small);
        Text.drawLines(g, List.of(note.name(), note.comparison()), small, left + figure, y, Text.Anchor.START);
    }
}
