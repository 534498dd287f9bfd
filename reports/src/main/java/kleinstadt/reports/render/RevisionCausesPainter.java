package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.RevisionCauses;

/** Draws bars of differing figures, parted by cause; every number of figures that has room stands in its part. */
final class RevisionCausesPainter {

    private static final double MAX_ROW = 62;
    private static final double NAMES = 0.3;
    private static final double GAP = 22;
    private static final double HEADING = 40;
    private static final double BETWEEN_PARTS = 2;

    private RevisionCausesPainter() {}

    static void paint(RevisionCauses spec, Graphics2D g, Rectangle2D body) {
        double top = body.getY() + legend(spec, g, body) + HEADING;
        Font nameFont = Theme.regular(Theme.LABEL);
        Font labelFont = Theme.bold(Theme.LABEL);
        double names = 0;
        double labels = 0;
        long most = 1;
        for (RevisionCauses.Row row : spec.rows()) {
            names = Math.max(names, Text.width(row.name(), nameFont));
            labels = Math.max(labels, Text.width(row.label(), labelFont));
            most = Math.max(most, row.sum());
        }
        double left = body.getX() + Math.min(names, body.getWidth() * NAMES) + GAP;
        double scale = (body.getMaxX() - labels - GAP - left) / most;
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, spec.heading(), Theme.regular(Theme.SMALL), left, top - HEADING / 2, Text.Anchor.START);
        double height = Math.min(
                MAX_ROW, (body.getMaxY() - top) / Math.max(1, spec.rows().size()));
        double y = top + height / 2;
        for (RevisionCauses.Row row : spec.rows()) {
            name(row.name(), g, body.getX(), y, left - GAP - body.getX());
            double end = bar(spec, row, g, left, y, height * 0.62, scale);
            g.setColor(Theme.INK);
            Text.drawCentred(g, row.label(), labelFont, end + 10, y, Text.Anchor.START);
            y += height;
        }
    }

    private static void name(String name, Graphics2D g, double x, double y, double width) {
        Font font = Theme.regular(Theme.LABEL);
        if (Text.width(name, font) > width) {
            font = Theme.regular(Theme.SMALL);
        }
        g.setColor(Theme.INK);
        List<String> lines = Text.wrap(name, font, width);
        Text.drawLines(g, lines, font, x, y - lines.size() * Text.lineHeight(font) / 2, Text.Anchor.START);
    }

    private static double bar(
            RevisionCauses spec,
            RevisionCauses.Row row,
            Graphics2D g,
            double left,
            double y,
            double thick,
            double scale) {
        double x = left;
        for (int kind = 0; kind < spec.kinds().size(); kind++) {
            double width = row.counts().get(kind) * scale;
            if (width > 0) {
                // Too small to be seen is not nothing.
                double drawn = Math.max(3, width - BETWEEN_PARTS);
                g.setColor(colour(spec.kinds().get(kind).tone()));
                g.fill(new Rectangle2D.Double(x, y - thick / 2, drawn, thick));
                x += Math.max(3 + BETWEEN_PARTS, width);
            }
        }
        return x;
    }

    private static double legend(RevisionCauses spec, Graphics2D g, Rectangle2D body) {
        Font font = Theme.regular(Theme.AXIS);
        double x = body.getX();
        double y = body.getY() + 18;
        for (RevisionCauses.Kind kind : spec.kinds()) {
            double needed = 44 + Text.width(kind.text(), font);
            if (x > body.getX() && x + needed > body.getMaxX()) {
                x = body.getX();
                y += 40;
            }
            g.setColor(colour(kind.tone()));
            g.fill(new Rectangle2D.Double(x, y - 14, 32, 28));
            g.setColor(Theme.INK);
            Text.drawCentred(g, kind.text(), font, x + 44, y, Text.Anchor.START);
            x += needed + 36;
        }
        return y + 24 - body.getY();
    }

    private static Color colour(RevisionCauses.Tone tone) {
        return switch (tone) {
            case BASE -> Theme.TOWN;
            case TERRITORY -> Theme.PEER;
            case DATA -> Theme.OUTFLOW;
            case COMPUTING -> Theme.TOWN_LIGHT;
            case SEVERAL -> Theme.GROUP;
        };
    }
}
