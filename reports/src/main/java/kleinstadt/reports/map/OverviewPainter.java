package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.reports.chart.BivariateMap;
import kleinstadt.reports.chart.ChoroplethMap;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.chart.MapChart.Name;
import kleinstadt.reports.chart.SymbolMap;
import kleinstadt.reports.render.Theme;

/** Draws a map of the whole East: ground, towns, borders, the shown towns' outlines, names, scale. */
final class OverviewPainter {

    /** How far the map stands right of the middle: the western towns have the longer names. */
    private static final double SHIFT = 50;

    private final MapChart chart;
    private final Grounds grounds;
    private final BaseImages images;

    OverviewPainter(MapChart chart, Grounds grounds, BaseImages images) {
        this.chart = chart;
        this.grounds = grounds;
        this.images = images;
    }

    void paint(Graphics2D g, Rectangle2D area) {
        Rectangle2D shifted = new Rectangle2D.Double(
                area.getX() + 2 * SHIFT, area.getY() + 4, area.getWidth() - 2 * SHIFT, area.getHeight() - 8);
        FittedGround fitted = grounds.whole(chart.sheet().boundaries(), shifted);
        Rectangle2D land = fitted.shape(fitted.ground().whole()).getBounds2D();
        Rectangle2D covered =
                new Rectangle2D.Double(land.getX() - 3, land.getY() - 3, land.getWidth() + 6, land.getHeight() + 6);
        images.draw(g, content(), covered, canvas -> base(fitted, canvas));
        List<Rectangle2D> kept = new ArrayList<>();
        if (chart instanceof SymbolMap map) {
            rings(map, fitted, g, kept);
        } else {
            outline(fitted, g, kept);
        }
        ScaleBar bar = ScaleBar.of(chart.sheet().scale(), fitted.metresPerUnit(), area);
        bar.paint(g);
        kept.add(bar.box());
        NamePainter.Look look = chart instanceof SymbolMap ? NamePainter.Look.CIRCLES : NamePainter.Look.FILLED;
        new NamePainter(fitted, g, area, kept, chart.highlights().size(), look).paint(chart.names());
    }

    /** What many charts have in common. */
    private Object content() {
        if (chart instanceof ChoroplethMap map) {
            return map.colours();
        } else if (chart instanceof BivariateMap map) {
            return map.square();
        } else if (chart instanceof SymbolMap map) {
            return map.circles();
        }
        throw new IllegalStateException("no overview of " + chart.getClass().getSimpleName());
    }

    private void base(FittedGround fitted, Graphics2D canvas) {
        Ground ground = fitted.ground();
        Layers layers = new Layers();
        LayerPainter painter = new LayerPainter(fitted, canvas);
        painter.paint(layers.fill(List.of(ground.whole()), MapColours.GROUND));
        List<MapChart.Patch> patches = List.of();
        if (chart instanceof ChoroplethMap map) {
            patches = map.colours().patches();
            painter.paint(layers.patches(patches, map.colours().legend().rows(), ground));
        } else if (chart instanceof BivariateMap map) {
            patches = map.square().patches();
            painter.paint(layers.patches(patches, map.square().cells(), ground));
        }
        layers.borders(patches, ground).forEach(painter::paint);
        if (chart instanceof SymbolMap map) {
            painter.paint(layers.circles(
                    map.circles().circles(), map.circles().colours().rows(), ground));
        }
    }

    private void outline(FittedGround fitted, Graphics2D g, List<Rectangle2D> kept) {
        for (Highlight highlight : chart.highlights()) {
            fitted.ground().find(highlight.areas()).map(fitted::shape).ifPresent(shape -> {
                border(g, shape, Color.WHITE, 8);
                border(g, shape, Theme.TOWN, 4.5);
                kept.add(shape.getBounds2D());
            });
        }
    }

    /** Rings around the shown towns' circles, and dark ones around those of the other named towns. */
    private void rings(SymbolMap map, FittedGround fitted, Graphics2D g, List<Rectangle2D> kept) {
        Set<AreaKey> named = new HashSet<>();
        map.names().stream().map(Name::area).forEach(named::add);
        Set<AreaKey> shown = new HashSet<>();
        map.highlights().stream().map(Highlight::centre).forEach(shown::add);
        for (SymbolMap.Circle circle : map.circles().circles()) {
            if (!named.contains(circle.centre())) {
                continue;
            }
            fitted.findPoint(circle.centre()).ifPresent(at -> {
                if (shown.contains(circle.centre())) {
                    // Around the circle, so that a small one keeps its colour.
                    Shape ring = ring(at, circle.radius() + 4.5);
                    border(g, ring, Color.WHITE, 9);
                    border(g, ring, Theme.TOWN, 5);
                    kept.add(ring.getBounds2D());
                } else {
                    border(g, ring(at, circle.radius()), Theme.INK, 2.2);
                }
            });
        }
    }

    private static Shape ring(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private static void border(Graphics2D g, Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
