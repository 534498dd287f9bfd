package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.NoFigures;

/** Draws the reason why there is no chart. */
final class NoFiguresPainter {

    private NoFiguresPainter() {}

    static void paint(NoFigures spec, Graphics2D g, Rectangle2D body) {
        g.setColor(Theme.GROUP_PALE);
        g.fill(body);
        g.setColor(Theme.MUTED);
        Font font = Theme.regular(Theme.SUBTITLE + 8);
        List<String> lines = Text.wrap(spec.message(), font, body.getWidth() * 0.8);
        double top = body.getCenterY() - lines.size() * Text.lineHeight(font) / 2;
        Text.drawLines(g, lines, font, body.getCenterX(), top, Text.Anchor.MIDDLE);
    }
}
