package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.NeighbourPanels;
import kleinstadt.reports.chart.Sign;

/** Draws small panels with the same axes, four in a row. */
final class PanelsPainter {

    private static final int COLUMNS = 4;
    private static final double BETWEEN = 36;
    private static final double TICKS = 58;
    private static final double BELOW = 34;

    private PanelsPainter() {}

    static void paint(NeighbourPanels spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        int rows = (spec.panels().size() + COLUMNS - 1) / COLUMNS;
        double top = body.getY() + legend;
        double width = (body.getWidth() - (COLUMNS - 1) * BETWEEN) / COLUMNS;
        double height = (body.getMaxY() - top - (rows - 1) * BETWEEN * 0.5) / rows;
        for (int i = 0; i < spec.panels().size(); i++) {
            double x = body.getX() + i % COLUMNS * (width + BETWEEN);
            double y = top + Math.floorDiv(i, COLUMNS) * (height + BETWEEN * 0.5);
            panel(spec, spec.panels().get(i), g, new Rectangle2D.Double(x, y, width, height));
        }
    }

    private static void panel(NeighbourPanels spec, NeighbourPanels.Panel panel, Graphics2D g, Rectangle2D box) {
        Font name = fitting(panel.name(), box.getWidth());
        Font note = Theme.regular(Theme.SOURCE);
        double y = box.getY();
        g.setColor(Theme.PEER);
        Text.drawLines(g, List.of(panel.name()), name, box.getX(), y, Text.Anchor.START);
        y += Text.lineHeight(Theme.bold(Theme.AXIS));
        g.setColor(Theme.MUTED);
        List<String> notes = Text.wrap(panel.note(), note, box.getWidth());
        Text.drawLines(g, notes, note, box.getX(), y, Text.Anchor.START);
        y += Math.max(2, notes.size()) * Text.lineHeight(note) + 8;
        Rectangle2D plot =
                new Rectangle2D.Double(box.getX() + TICKS, y, box.getWidth() - TICKS, box.getMaxY() - BELOW - y);
        Scale time = new Scale(spec.time(), plot.getMinX(), plot.getMaxX());
        Scale value = new Scale(spec.value(), plot.getMaxY(), plot.getMinY());
        axes(spec, g, plot, time, value);
        line(panel.line(), g, time, value, Theme.PEER, Sign.PEER_LINE);
        line(spec.town(), g, time, value, Theme.TOWN, Sign.TOWN_LINE);
        change(panel, g, plot);
    }

    private static Font fitting(String name, double width) {
        Font font = Theme.bold(Theme.AXIS);
        double needed = Text.width(name, font);
        return needed <= width ? font : Theme.bold((float) (Theme.AXIS * width / needed));
    }

    private static void axes(NeighbourPanels spec, Graphics2D g, Rectangle2D plot, Scale time, Scale value) {
        Font font = Theme.regular(Theme.SMALL);
        for (Axis.Tick tick : spec.value().ticks()) {
            double y = value.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
            g.setColor(Theme.MUTED);
            Text.drawCentred(g, tick.text(), font, plot.getMinX() - 10, y, Text.Anchor.END);
        }
        g.setColor(Theme.MUTED);
        List<Axis.Tick> ticks = spec.time().ticks();
        double labels = plot.getMaxY() + 26;
        for (int i = 0; i < ticks.size(); i++) {
            boolean last = i == ticks.size() - 1;
            double x = last ? plot.getMaxX() : time.at(ticks.get(i).at());
            Text.draw(g, ticks.get(i).text(), font, x, labels, last ? Text.Anchor.END : Text.Anchor.START);
        }
    }

    private static void line(
            List<NeighbourPanels.Place> places, Graphics2D g, Scale time, Scale value, Color colour, Sign sign) {
        Path2D path = new Path2D.Double();
        for (NeighbourPanels.Place place : places) {
            double x = time.at(place.time());
            double y = value.at(place.value());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        g.setColor(colour);
        g.setStroke(Signs.stroke(sign));
        g.draw(path);
    }

    /** The neighbour's change in the upper right corner, on paper, so that a line behind it does not cross it. */
    private static void change(NeighbourPanels.Panel panel, Graphics2D g, Rectangle2D plot) {
        Font font = Theme.bold(Theme.LABEL);
        double y = plot.getMinY() + 16;
        g.setColor(NamedDots.HALO);
        g.fill(Text.boxCentred(panel.change(), font, plot.getMaxX(), y, Text.Anchor.END));
        g.setColor(Theme.PEER);
        Text.drawCentred(g, panel.change(), font, plot.getMaxX(), y, Text.Anchor.END);
    }
}
