package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Balance;
import kleinstadt.reports.chart.Sign;

/** Draws births less deaths and the balance of moves, year by year. */
final class BalancePainter {

    private static final double BELOW = 50;

    /** What the total of the last year needs beside its column. */
    private static final double BESIDE = 30;

    private static final double COLUMN_SHARE = 0.42;

    private BalancePainter() {}

    static void paint(Balance spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        Columns columns = Columns.paint(
                g,
                spec.rate(),
                new Rectangle2D.Double(
                        body.getX(), body.getY() + legend, body.getWidth() - BESIDE, body.getHeight() - legend - BELOW),
                spec.years().size());
        for (int i = 0; i < spec.years().size(); i++) {
            year(spec.years().get(i), g, columns, i, body.getMaxY());
        }
        columns.zero(g);
        for (int i = 0; i < spec.years().size(); i++) {
            total(spec.years().get(i), g, columns, i);
        }
    }

    private static void year(Balance.Year year, Graphics2D g, Columns columns, int index, double bottom) {
        double middle = columns.middle(index);
        double width = columns.slot() * COLUMN_SHARE;
        year.parts().ifPresent(parts -> {
            columns.bar(g, Theme.OUTFLOW, middle, width, 0, parts.natural());
            // Balances of one sign stand on each other, those of different signs on either side of zero.
            double from = parts.natural() * parts.moves() > 0 ? parts.natural() : 0;
            columns.bar(g, Theme.INFLOW, middle, width, from, from + parts.moves());
        });
        g.setColor(Theme.INK);
        Text.draw(g, year.name(), Theme.regular(Theme.LABEL), middle, bottom - 10, Text.Anchor.MIDDLE);
        if (!year.note().isEmpty()) {
            Font font = Theme.regular(Theme.SMALL);
            double zero = columns.rate().at(0);
            Signs.missing(g, new Rectangle2D.Double(middle - width / 2, zero - 14, width, 28));
            g.setColor(Theme.MUTED);
            List<String> lines = Text.wrap(year.note(), font, columns.slot() * 0.88);
            Text.drawLines(g, lines, font, middle, zero + 24, Text.Anchor.MIDDLE);
        }
    }

    private static void total(Balance.Year year, Graphics2D g, Columns columns, int index) {
        double middle = columns.middle(index);
        double half = columns.slot() * COLUMN_SHARE / 2 + 10;
        if (year.median().isPresent()) {
            double y = columns.rate().at(year.median().getAsDouble());
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.line(8));
            g.draw(new Line2D.Double(middle - half, y, middle + half, y));
            Signs.median(g, Sign.MEDIAN, middle - half, y, middle + half, y);
        }
        year.parts().ifPresent(parts -> {
            double y = columns.rate().at(parts.total());
            Signs.dot(g, Sign.TOWN, middle, y, Signs.TOWN_RADIUS);
            g.setColor(Theme.TOWN);
            double zero = columns.rate().at(0);
            double labelY = Math.abs(y - zero) < 20 ? zero - 20 : y;
            Text.drawCentred(g, parts.label(), Theme.bold(Theme.LABEL), middle + half + 6, labelY, Text.Anchor.START);
        });
    }
}
