package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws the panel beside the map: the town's figure, and what the colours mean. */
final class LegendPainter {

    private static final double SWATCH_WIDTH = 62;
    private static final double SWATCH_HEIGHT = 42;
    private static final double ROW = 56;
    private static final double POINTER = 26;
    private static final int FIGURE = 84;
    private static final int NAME = 38;

    private final MapChart chart;
    private final Graphics2D g;
    private final Rectangle2D panel;
    private double y;

    LegendPainter(MapChart chart, Graphics2D g, Rectangle2D panel) {
        this.chart = chart;
        this.g = g;
        this.panel = panel;
        this.y = panel.getY();
    }

    void paint() {
        MapChart.Highlight highlight = chart.highlight();
        lines(highlight.name(), Theme.bold(NAME), Theme.TOWN);
        Font figureFont = Theme.bold(FIGURE);
        double fitting = Math.min(1, panel.getWidth() / Text.width(highlight.figure(), figureFont));
        lines(highlight.figure(), Theme.bold((float) (FIGURE * fitting)), Theme.TOWN);
        highlight.notes().forEach(note -> lines(note, Theme.regular(Theme.LABEL), Theme.INK));
        y += 2 * Theme.GAP;
        MapChart.Legend legend = chart.legend();
        lines(legend.title(), Theme.bold(Theme.LABEL), Theme.INK);
        y += Theme.GAP / 2;
        for (int index = legend.classes().size() - 1; index >= 0; index--) {
            MapChart.MapClass row = legend.classes().get(index);
            boolean pointed =
                    highlight.classIndex().isPresent() && highlight.classIndex().getAsInt() == index;
            row(row.limits(), row.count(), new Color(row.rgb()), false, pointed);
        }
        if (legend.missingCount() > 0) {
            row(legend.missing(), Integer.toString(legend.missingCount()), Color.WHITE, true, false);
        }
        row(legend.ground(), "", MapColours.GROUND, false, false);
        y += Theme.GAP / 4;
        lines(legend.note(), Theme.regular(Theme.SMALL), Theme.MUTED);
    }

    private void row(String limits, String count, Color colour, boolean hatched, boolean pointed) {
        Rectangle2D swatch = new Rectangle2D.Double(
                panel.getX() + POINTER, y + (ROW - SWATCH_HEIGHT) / 2, SWATCH_WIDTH, SWATCH_HEIGHT);
        if (hatched) {
            Hatching.fill(g, swatch);
        } else {
            g.setColor(colour);
            g.fill(swatch);
        }
        g.setColor(pointed ? Theme.TOWN : Theme.RULE);
        g.setStroke(new BasicStroke(pointed ? 4 : 1));
        g.draw(swatch);
        if (pointed) {
            g.fill(pointer(swatch));
        }
        Font font = pointed ? Theme.bold(Theme.LABEL) : Theme.regular(Theme.LABEL);
        g.setColor(Theme.INK);
        Text.drawCentred(g, limits, font, swatch.getMaxX() + 20, y + ROW / 2, Text.Anchor.START);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, count, Theme.regular(Theme.AXIS), panel.getMaxX(), y + ROW / 2, Text.Anchor.END);
        y += ROW;
    }

    private Path2D pointer(Rectangle2D swatch) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(panel.getX(), swatch.getCenterY() - 11);
        triangle.lineTo(panel.getX() + 18, swatch.getCenterY());
        triangle.lineTo(panel.getX(), swatch.getCenterY() + 11);
        triangle.closePath();
        return triangle;
    }

    private void lines(String text, Font font, Color colour) {
        List<String> lines = Text.wrap(text, font, panel.getWidth());
        g.setColor(colour);
        Text.drawLines(g, lines, font, panel.getX(), y, Text.Anchor.START);
        y += lines.size() * Text.lineHeight(font);
    }
}
