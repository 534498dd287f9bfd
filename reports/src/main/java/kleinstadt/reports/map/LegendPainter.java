package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws the panel beside the map: the town's figure, and what the colours mean. */
final class LegendPainter {

    private static final double SWATCH_WIDTH = 62;
    private static final double SWATCH_HEIGHT = 42;
    private static final double ROW = 56;
    private static final double NARROW_ROW = 44;
    /** Up to so many towns there is room for their ranks as well. */
    private static final int FEW = 3;

    /** With more towns than this the map alone names them. */
    private static final int MANY = 12;

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
        List<MapChart.Highlight> highlights = chart.highlights();
        if (highlights.size() == 1) {
            alone(highlights.get(0));
        } else if (highlights.size() <= MANY) {
            highlights.forEach(this::oneOfSeveral);
            y += Theme.GAP;
        }
        MapChart.Legend legend = chart.legend();
        lines(legend.title(), Theme.bold(Theme.LABEL), Theme.INK);
        y += Theme.GAP / 2;
        for (int index = legend.classes().size() - 1; index >= 0; index--) {
            MapChart.MapClass row = legend.classes().get(index);
            OptionalInt own = OptionalInt.of(index);
            boolean pointed = highlights.size() <= FEW
                    && highlights.stream()
                            .anyMatch(highlight -> highlight.classIndex().equals(own));
            row(row.limits(), row.count(), new Color(row.rgb()), false, pointed);
        }
        if (legend.missingCount() > 0) {
            row(legend.missing(), Integer.toString(legend.missingCount()), Color.WHITE, true, false);
        }
        row(legend.ground(), "", MapColours.GROUND, false, false);
        y += Theme.GAP / 4;
        lines(legend.note(), Theme.regular(Theme.SMALL), Theme.MUTED);
    }

    private void alone(MapChart.Highlight highlight) {
        lines(highlight.name(), Theme.bold(NAME), Theme.TOWN);
        if (highlight.classIndex().isPresent()) {
            Font figureFont = Theme.bold(FIGURE);
            double fitting = Math.min(1, panel.getWidth() / Text.width(highlight.figure(), figureFont));
            lines(highlight.figure(), Theme.bold((float) (FIGURE * fitting)), Theme.TOWN);
        } else {
            // Why there is no figure is no headline.
            lines(highlight.figure(), Theme.regular(NAME), Theme.MUTED);
        }
        highlight.notes().forEach(note -> lines(note, Theme.regular(Theme.LABEL), Theme.INK));
        y += 2 * Theme.GAP;
    }

    /** Name and figure in one row; below them the notes where there is room. */
    private void oneOfSeveral(MapChart.Highlight highlight) {
        boolean few = chart.highlights().size() <= FEW;
        float size = few ? NAME : Theme.LABEL;
        Font nameFont = Theme.bold(size);
        double nameWidth = Text.width(highlight.name(), nameFont) + Theme.GAP;
        Font figureFont = Theme.bold(size);
        double room = panel.getWidth() - nameWidth;
        double fitting = Math.min(1, room / Text.width(highlight.figure(), figureFont));
        g.setColor(Theme.TOWN);
        double height = Text.lineHeight(nameFont);
        Text.drawCentred(g, highlight.name(), nameFont, panel.getX(), y + height / 2, Text.Anchor.START);
        Font fittingFont = Theme.bold((float) (size * fitting));
        Text.drawCentred(g, highlight.figure(), fittingFont, panel.getMaxX(), y + height / 2, Text.Anchor.END);
        y += height + 3;
        if (few) {
            highlight.notes().forEach(note -> lines(note, Theme.regular(Theme.AXIS), Theme.INK));
            y += Theme.GAP / 2;
        }
    }

    private double rowHeight() {
        return chart.highlights().size() <= FEW ? ROW : NARROW_ROW;
    }

    private void row(String limits, String count, Color colour, boolean hatched, boolean pointed) {
        double swatchHeight = rowHeight() - (ROW - SWATCH_HEIGHT);
        Rectangle2D swatch = new Rectangle2D.Double(
                panel.getX() + POINTER, y + (rowHeight() - swatchHeight) / 2, SWATCH_WIDTH, swatchHeight);
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
        Text.drawCentred(g, limits, font, swatch.getMaxX() + 20, y + rowHeight() / 2, Text.Anchor.START);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, count, Theme.regular(Theme.AXIS), panel.getMaxX(), y + rowHeight() / 2, Text.Anchor.END);
        y += rowHeight();
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
