package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Writes the towns' names on the map, each with a halo and a mark. */
final class NamePainter {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Color HALO = new Color(255, 255, 255);
    private static final double HALO_WIDTH = 7;
    private static final double PADDING = 3;
    private static final double DOT = 5;

    /** More names than this are not written large. */
    private static final int FEW = 3;

    private final Ground ground;
    private final Set<AreaKey> shown;

    NamePainter(Ground ground, Set<AreaKey> shown) {
        this.ground = ground;
        this.shown = shown;
    }

    void paint(List<MapChart.MapName> names, Graphics2D g, Rectangle2D bounds, List<Rectangle2D> kept) {
        List<MapChart.MapName> drawn = new ArrayList<>();
        List<LabelPlacement.Wanted> wanted = new ArrayList<>();
        for (MapChart.MapName name : names) {
            Optional<Point2D> mark = ground.findPoint(name.area());
            if (mark.isPresent()) {
                Font font = font(name);
                drawn.add(name);
                wanted.add(new LabelPlacement.Wanted(
                        mark.get().getX(),
                        mark.get().getY(),
                        Text.width(name.text(), font) + 2 * PADDING,
                        Text.lineHeight(font)));
            }
        }
        List<LabelPlacement.Placed> places = LabelPlacement.place(wanted, bounds, kept);
        for (int index = 0; index < drawn.size(); index++) {
            mark(g, drawn.get(index), wanted.get(index), places.get(index));
        }
        for (int index = 0; index < drawn.size(); index++) {
            write(g, drawn.get(index), places.get(index).box());
        }
    }

    private void mark(Graphics2D g, MapChart.MapName name, LabelPlacement.Wanted at, LabelPlacement.Placed place) {
        if (isShown(name)) {
            // Its outline marks it; a dot would hide a small town.
            return;
        }
        if (place.line()) {
            Rectangle2D box = place.box();
            double x = Math.min(Math.max(at.x(), box.getMinX()), box.getMaxX());
            double y = Math.min(Math.max(at.y(), box.getMinY()), box.getMaxY());
            g.setColor(Theme.INK);
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new Line2D.Double(at.x(), at.y(), x, y));
        }
        Ellipse2D dot = new Ellipse2D.Double(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT);
        g.setColor(Theme.INK);
        g.fill(dot);
        g.setColor(HALO);
        g.setStroke(new BasicStroke(2));
        g.draw(dot);
    }

    private void write(Graphics2D g, MapChart.MapName name, Rectangle2D box) {
        Font font = font(name);
        float x = (float) (box.getX() + PADDING);
        float y = (float) (box.getCenterY() + Text.capHeight(font) / 2);
        // The halo is drawn as a shape and the name once as text, so that a reader of the PDF finds the name once.
        Shape outline = font.createGlyphVector(CONTEXT, name.text()).getOutline(x, y);
        g.setColor(HALO);
        g.setStroke(new BasicStroke((float) HALO_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setColor(isShown(name) ? Theme.TOWN : Theme.INK);
        Text.draw(g, name.text(), font, x, y, Text.Anchor.START);
    }

    private boolean isShown(MapChart.MapName name) {
        return shown.contains(name.area());
    }

    private Font font(MapChart.MapName name) {
        return isShown(name) ? Theme.bold(shown.size() <= FEW ? 32 : Theme.AXIS) : Theme.regular(Theme.AXIS);
    }
}
