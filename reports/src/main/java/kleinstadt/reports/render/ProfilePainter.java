package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.Sign;

/** Draws a spine chart: one row an indicator, all medians below each other. */
final class ProfilePainter {

    private static final double HEADING = 34;
    private static final double MAX_ROW = 108;

    private ProfilePainter() {}

    static void paint(IndicatorProfile spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), true);
        double top = body.getY() + legend;
        double rowHeight = Math.min(
                MAX_ROW,
                (body.getMaxY() - top - HEADING) / Math.max(1, spec.rows().size()));
        ProfileColumns columns = ProfileColumns.of(spec, body);
        headings(spec.headings(), g, columns, top + HEADING / 2);
        double first = top + HEADING;
        double last = first + rowHeight * spec.rows().size();
        double y = first;
        for (IndicatorProfile.Row row : spec.rows()) {
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(body.getX(), y, body.getMaxX(), y));
            if (row.strip().isPresent()) {
                spread(row.strip().get(), g, columns, y + rowHeight / 2, rowHeight);
            }
            y += rowHeight;
        }
        Signs.median(g, Sign.MEDIAN, columns.place(0.5), first, columns.place(0.5), last);
        y = first + rowHeight / 2;
        for (IndicatorProfile.Row row : spec.rows()) {
            row(row, g, columns, y, rowHeight);
            y += rowHeight;
        }
    }

    private static void headings(IndicatorProfile.Headings headings, Graphics2D g, ProfileColumns columns, double y) {
        Font quiet = Theme.regular(Theme.SMALL);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, headings.lower(), quiet, columns.place(0), y, Text.Anchor.START);
        Text.drawCentred(g, headings.higher(), quiet, columns.place(1), y, Text.Anchor.END);
        Text.drawCentred(g, headings.value(), quiet, columns.value(), y, Text.Anchor.START);
        Text.drawCentred(g, headings.comparison(), quiet, columns.comparison(), y, Text.Anchor.START);
        Text.drawCentred(g, headings.rank(), quiet, columns.right(), y, Text.Anchor.END);
    }

    private static void row(
            IndicatorProfile.Row row, Graphics2D g, ProfileColumns columns, double y, double rowHeight) {
        Font strong = Theme.bold(Theme.LABEL);
        Font quiet = Theme.regular(Theme.SMALL);
        g.setColor(Theme.INK);
        fitted(row.name(), g, Theme.LABEL, columns.name(), y, columns.nameWidth(), rowHeight);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, row.period(), quiet, columns.periodRight(), y, Text.Anchor.END);
        row.mark().ifPresent(mark -> mark(mark, g, columns, y));
        if (row.mark().isEmpty() && row.comparison().isEmpty()) {
            // The reason may be longer than a figure; nothing else stands behind it.
            g.setColor(Theme.MUTED);
            fitted(row.value(), g, Theme.AXIS, columns.value(), y, columns.right() - columns.value(), rowHeight);
            return;
        }
        g.setColor(Theme.TOWN);
        Text.drawCentred(g, row.value(), strong, columns.value(), y, Text.Anchor.START);
        g.setColor(Theme.INK);
        Text.drawCentred(g, row.comparison(), quiet, columns.comparison(), y, Text.Anchor.START);
        Text.drawCentred(g, row.rank(), quiet, columns.right(), y, Text.Anchor.END);
    }

    /** A text in one line, or in two lines of smaller type where it is too long. */
    private static void fitted(
            String text, Graphics2D g, int size, double x, double y, double width, double rowHeight) {
        Font font = Theme.regular(size);
        if (Text.width(text, font) <= width) {
            Text.drawCentred(g, text, font, x, y, Text.Anchor.START);
            return;
        }
        Font small = Theme.regular(Theme.SMALL);
        List<String> lines = Text.wrap(text, small, width);
        if (lines.size() * Text.lineHeight(small) > rowHeight) {
            small = Theme.regular(Theme.SOURCE);
            lines = Text.wrap(text, small, width);
        }
        Text.drawLines(g, lines, small, x, y - lines.size() * Text.lineHeight(small) / 2, Text.Anchor.START);
    }

    private static void spread(
            IndicatorProfile.Strip strip, Graphics2D g, ProfileColumns columns, double y, double rowHeight) {
        double thick = Math.min(34, rowHeight * 0.48);
        g.setColor(Theme.GROUP_PALE);
        g.fill(box(columns.place(strip.p5()), columns.place(strip.p95()), y, thick));
        g.setColor(Theme.GROUP_BAND);
        g.fill(box(columns.place(strip.p25()), columns.place(strip.p75()), y, thick));
        if (strip.landMedian().isPresent()) {
            double x = columns.place(strip.landMedian().getAsDouble());
            Signs.median(g, Sign.LAND_MEDIAN, x, y - thick / 2 - 5, x, y + thick / 2 + 5);
        }
    }

    private static Rectangle2D box(double from, double to, double y, double thick) {
        return new Rectangle2D.Double(from, y - thick / 2, to - from, thick);
    }

    private static void mark(IndicatorProfile.Mark mark, Graphics2D g, ProfileColumns columns, double y) {
        mark.interval()
                .filter(span -> span.to() > span.from())
                .ifPresent(span -> Signs.interval(
                        g, columns.place(span.from()), columns.place(span.to()), y, span.from() <= 0, span.to() >= 1));
        double x = columns.place(mark.at());
        if (mark.beyond() == IndicatorProfile.Beyond.INSIDE) {
            Signs.dot(g, mark.sign(), x, y, 12);
            return;
        }
        double way = mark.beyond() == IndicatorProfile.Beyond.ABOVE ? 1 : -1;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x + way * 18, y);
        arrow.lineTo(x - way * 8, y - 15);
        arrow.lineTo(x - way * 8, y + 15);
        arrow.closePath();
        g.setColor(Theme.TOWN);
        g.fill(arrow);
        g.setColor(Theme.PAPER);
        g.setStroke(Theme.line(2.5));
        g.draw(arrow);
    }
}
