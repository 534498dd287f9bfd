package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.IndicatorProfile;

/** Draws an indicator profile. */
final class ProfilePainter {

    private static final double NAME_WIDTH = 500;
    private static final double PERIOD_WIDTH = 96;
    private static final double VALUE_WIDTH = 270;
    private static final double RANK_WIDTH = 320;
    private static final double COLUMN_GAP = 30;
    private static final double HEADING = 40;
    private static final double MAX_ROW = 74;

    private ProfilePainter() {}

    static void paint(IndicatorProfile spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(
                g,
                List.of(
                        new Legend.Entry(Legend.Mark.DOT, Theme.TOWN, spec.town(), true),
                        new Legend.Entry(Legend.Mark.AREA, Theme.GROUP_BAND, spec.middle(), false),
                        new Legend.Entry(Legend.Mark.AREA, Theme.GROUP_PALE, spec.wide(), false),
                        new Legend.Entry(Legend.Mark.BAR, Theme.INK, spec.median(), false)),
                body.getX(),
                body.getY(),
                body.getWidth());
        double top = body.getY() + legend;
        double rowHeight = Math.min(
                MAX_ROW,
                (body.getMaxY() - top - HEADING) / Math.max(1, spec.rows().size()));
        Columns columns = new Columns(body);
        Font quiet = Theme.regular(Theme.AXIS);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, spec.valueHeading(), quiet, columns.value(), top + HEADING / 2, Text.Anchor.START);
        Text.drawCentred(g, spec.rankHeading(), quiet, columns.rank(), top + HEADING / 2, Text.Anchor.START);
        double y = top + HEADING;
        for (IndicatorProfile.Row row : spec.rows()) {
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(body.getX(), y, body.getMaxX(), y));
            row(row, g, columns, y + rowHeight / 2, rowHeight);
            y += rowHeight;
        }
    }

    private static void row(IndicatorProfile.Row row, Graphics2D g, Columns columns, double y, double rowHeight) {
        Font strong = Theme.bold(Theme.LABEL);
        Font quiet = Theme.regular(Theme.AXIS);
        g.setColor(Theme.INK);
        name(row.name(), g, columns.name(), y);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, row.period(), quiet, columns.period(), y, Text.Anchor.START);
        row.strip().ifPresent(strip -> strip(strip, g, columns, y, rowHeight));
        row.mark().ifPresent(mark -> mark(mark, g, columns, y));
        boolean known = row.mark().isPresent() || !row.rank().isEmpty();
        g.setColor(known ? Theme.TOWN : Theme.MUTED);
        Text.drawCentred(g, row.value(), known ? strong : quiet, columns.value(), y, Text.Anchor.START);
        g.setColor(Theme.INK);
        Text.drawCentred(g, row.rank(), quiet, columns.rank(), y, Text.Anchor.START);
    }

    private static void name(String name, Graphics2D g, double x, double y) {
        Font font = Theme.regular(Theme.LABEL);
        if (Text.width(name, font) <= NAME_WIDTH) {
            Text.drawCentred(g, name, font, x, y, Text.Anchor.START);
            return;
        }
        Font small = Theme.regular(Theme.SMALL);
        List<String> lines = Text.wrap(name, small, NAME_WIDTH);
        Text.drawLines(g, lines, small, x, y - lines.size() * Text.lineHeight(small) / 2, Text.Anchor.START);
    }

    private static void strip(IndicatorProfile.Strip strip, Graphics2D g, Columns columns, double y, double rowHeight) {
        double thick = Math.min(26, rowHeight * 0.5);
        g.setColor(Theme.GRID);
        g.setStroke(Theme.line(2));
        g.draw(new Line2D.Double(columns.place(0), y, columns.place(1), y));
        g.setColor(Theme.GROUP_PALE);
        g.fill(box(columns.place(strip.p5()), columns.place(strip.p95()), y, thick));
        g.setColor(Theme.GROUP_BAND);
        g.fill(box(columns.place(strip.p25()), columns.place(strip.p75()), y, thick));
        g.setColor(Theme.INK);
        double median = columns.place(strip.median());
        g.fill(box(median - 2.5, median + 2.5, y, thick + 8));
    }

    private static Rectangle2D box(double from, double to, double y, double thick) {
        return new Rectangle2D.Double(from, y - thick / 2, to - from, thick);
    }

    private static void mark(IndicatorProfile.Mark mark, Graphics2D g, Columns columns, double y) {
        double x = columns.place(mark.at());
        g.setStroke(Theme.line(3));
        if (mark.beyond() == IndicatorProfile.Beyond.INSIDE) {
            Ellipse2D dot = new Ellipse2D.Double(x - 14, y - 14, 28, 28);
            g.setColor(Theme.TOWN);
            g.fill(dot);
            g.setColor(Theme.PAPER);
            g.draw(dot);
            return;
        }
        double way = mark.beyond() == IndicatorProfile.Beyond.ABOVE ? 1 : -1;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x + way * 20, y);
        arrow.lineTo(x - way * 8, y - 16);
        arrow.lineTo(x - way * 8, y + 16);
        arrow.closePath();
        g.setColor(Theme.TOWN);
        g.fill(arrow);
        g.setColor(Theme.PAPER);
        g.draw(arrow);
    }

    /** Where the columns begin. */
    private record Columns(Rectangle2D body) {
        double name() {
            return body.getX();
        }

        double period() {
            return body.getX() + NAME_WIDTH + 12;
        }

        double rank() {
            return body.getMaxX() - RANK_WIDTH;
        }

        double value() {
            return rank() - VALUE_WIDTH;
        }

        /** A share of the strip's length. */
        double place(double share) {
            double from = period() + PERIOD_WIDTH + COLUMN_GAP;
            double to = value() - COLUMN_GAP * 1.5;
            return from + Math.max(0, Math.min(1, share)) * (to - from);
        }
    }
}
