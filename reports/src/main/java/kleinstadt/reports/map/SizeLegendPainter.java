package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import kleinstadt.reports.chart.SymbolMap.SizeLegend;
import kleinstadt.reports.chart.SymbolMap.SizeRow;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws what the sizes of circles mean: circles of round numbers in a row, each number beside its circle. */
final class SizeLegendPainter {

    private static final Font FONT = Theme.regular(Theme.AXIS);
    private static final double BETWEEN = 36;

    private SizeLegendPainter() {}

    static void paint(SizeLegend legend, Panel panel) {
        panel.lines(legend.title(), Theme.bold(Theme.LABEL), Theme.INK);
        Graphics2D g = panel.g();
        double largest =
                legend.rows().stream().mapToDouble(SizeRow::radius).max().orElse(0);
        double base = panel.y() + 6 + 2 * largest;
        double x = panel.x();
        for (SizeRow row : legend.rows()) {
            double radius = row.radius();
            g.setColor(Theme.MUTED);
            g.setStroke(new BasicStroke(2));
            g.draw(new Ellipse2D.Double(x, base - 2 * radius, 2 * radius, 2 * radius));
            g.setColor(Theme.INK);
            Text.drawCentred(g, row.text(), FONT, x + 2 * radius + 10, base - largest, Text.Anchor.START);
            x += 2 * radius + 10 + Text.width(row.text(), FONT) + BETWEEN;
        }
        g.setColor(Theme.RULE);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Line2D.Double(panel.x(), base + 1, x - BETWEEN, base + 1));
        panel.skip(2 * largest + 6 + Theme.GAP);
    }
}
