package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.ScoreParts;
import kleinstadt.reports.chart.Sign;

/** Draws what a score is made of: a row a theme, and below them the whole with its range. */
final class ScorePainter {

    private static final double HEADING = 36;
    private static final double MAX_ROW = 66;
    private static final double COLUMN_GAP = 34;
    private static final double BEFORE_WHOLE = 16;
    private static final double BELOW = 34;

    private ScorePainter() {}

    static void paint(ScoreParts spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), true);
        double top = body.getY() + legend + HEADING;
        double rows = spec.parts().size() + 1.3;
        double row = Math.min(MAX_ROW, (body.getMaxY() - BELOW - top - BEFORE_WHOLE) / rows);
        double bottom = top + rows * row + BEFORE_WHOLE;
        Layout layout = Layout.of(spec, body);
        headings(spec, g, layout, top - HEADING / 2);
        grid(spec.score(), g, layout, top, bottom);
        double y = top;
        for (ScoreParts.Part part : spec.parts()) {
            part(part, g, layout, y + row / 2, row, false);
            y += row;
        }
        g.setColor(Theme.RULE);
        g.setStroke(Theme.line(2.5));
        g.draw(new Line2D.Double(body.getX(), y + BEFORE_WHOLE / 2, body.getMaxX(), y + BEFORE_WHOLE / 2));
        part(spec.whole(), g, layout, y + BEFORE_WHOLE + row * 0.65, row * 1.3, true);
    }

    private static void headings(ScoreParts spec, Graphics2D g, Layout layout, double y) {
        Font quiet = Theme.regular(Theme.SMALL);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, spec.themeHeading(), quiet, layout.name(), y, Text.Anchor.START);
        Text.drawCentred(g, spec.scoreHeading(), quiet, layout.label(), y, Text.Anchor.START);
        Text.drawCentred(g, spec.rankHeading(), quiet, layout.right(), y, Text.Anchor.END);
    }

    private static void grid(Axis axis, Graphics2D g, Layout layout, double top, double bottom) {
        Font font = Theme.regular(Theme.SMALL);
        Scale scale = layout.scale(axis);
        for (Axis.Tick tick : axis.ticks()) {
            double x = scale.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(x, top, x, bottom));
            g.setColor(Theme.MUTED);
            Text.draw(g, tick.text(), font, x, bottom + 26, Text.Anchor.MIDDLE);
        }
    }

    private static void part(ScoreParts.Part part, Graphics2D g, Layout layout, double y, double row, boolean whole) {
        Scale scale = layout.scale(layout.spec().score());
        double thick = Math.min(30, row * 0.5);
        g.setColor(Theme.GROUP_BAND);
        double from = scale.at(part.group().p25());
        g.fill(new Rectangle2D.Double(from, y - thick / 2, scale.at(part.group().p75()) - from, thick));
        double median = scale.at(part.group().median());
        Signs.median(g, Sign.MEDIAN, median, y - thick / 2 - 4, median, y + thick / 2 + 4);
        part.interval().ifPresent(span -> Signs.interval(g, scale.at(span.from()), y, scale.at(span.to()), y));
        if (part.value().isPresent()) {
            Signs.dot(g, Sign.TOWN, scale.at(part.value().getAsDouble()), y, whole ? 17 : 12);
        }
        Font name = whole ? Theme.bold(Theme.LABEL + 3) : Theme.regular(Theme.LABEL);
        g.setColor(Theme.INK);
        List<String> lines = new ArrayList<>(Text.wrap(part.name(), name, layout.nameWidth()));
        double height = lines.size() * Text.lineHeight(name);
        Text.drawLines(g, lines, name, layout.name(), y - height / 2, Text.Anchor.START);
        boolean known = part.value().isPresent();
        g.setColor(known ? Theme.TOWN : Theme.MUTED);
        Font label = known ? Theme.bold(whole ? Theme.LABEL + 10 : Theme.LABEL) : Theme.regular(Theme.SMALL);
        Text.drawCentred(g, part.label(), label, layout.label(), y, Text.Anchor.START);
        g.setColor(Theme.INK);
        Font rank = whole ? Theme.bold(Theme.AXIS) : Theme.regular(Theme.AXIS);
        Text.drawCentred(g, part.rank(), rank, layout.right(), y, Text.Anchor.END);
    }

    /** Where the columns begin and end. */
    private record Layout(
            ScoreParts spec,
            double name,
            double nameWidth,
            double left,
            double stripRight,
            double label,
            double right) {

        static Layout of(ScoreParts spec, Rectangle2D body) {
            Font regular = Theme.regular(Theme.AXIS);
            double names = Text.width(spec.whole().name(), Theme.bold(Theme.LABEL + 3));
            double labels = Text.width(spec.whole().label(), Theme.bold(Theme.LABEL + 10));
            labels = Math.max(labels, Text.width(spec.scoreHeading(), Theme.regular(Theme.SMALL)));
            double ranks = Text.width(spec.whole().rank(), Theme.bold(Theme.AXIS));
            for (ScoreParts.Part part : spec.parts()) {
                names = Math.max(names, Text.width(part.name(), Theme.regular(Theme.LABEL)));
                ranks = Math.max(ranks, Text.width(part.rank(), regular));
                Font font = part.value().isPresent() ? Theme.bold(Theme.LABEL) : Theme.regular(Theme.SMALL);
                // A reason stands where label and rank would be.
                double room = part.rank().isEmpty() ? ranks + COLUMN_GAP : 0;
                labels = Math.max(labels, Text.width(part.label(), font) - room);
            }
            double name = Math.min(names, body.getWidth() * 0.26);
            double label = body.getMaxX() - ranks - COLUMN_GAP - labels;
            return new Layout(
                    spec,
                    body.getX(),
                    name,
                    body.getX() + name + COLUMN_GAP,
                    label - COLUMN_GAP,
                    label,
                    body.getMaxX());
        }

        Scale scale(Axis axis) {
            return new Scale(axis, left, stripRight);
        }
    }
}
