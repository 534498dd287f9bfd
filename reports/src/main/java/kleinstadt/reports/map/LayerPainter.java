package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Draws layers: the part of GeoTools' style language that {@link Layers} speaks, on any canvas. */
final class LayerPainter {

    private final FittedGround fitted;
    private final Graphics2D g;

    LayerPainter(FittedGround fitted, Graphics2D g) {
        this.fitted = fitted;
        this.g = g;
    }

    void paint(Layer layer) {
        for (SimpleFeature feature : layer.features()) {
            for (Rule rule : layer.style().rules()) {
                if (rule.getFilter() == null || rule.getFilter().evaluate(feature)) {
                    rule.symbolizers().forEach(symbolizer -> paint(feature, symbolizer));
                }
            }
        }
    }

    private void paint(SimpleFeature feature, Symbolizer symbolizer) {
        Shape shape = fitted.shape((Geometry) feature.getDefaultGeometry());
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            fill(shape, polygon.getFill());
            stroke(shape, polygon.getStroke());
        } else if (symbolizer instanceof LineSymbolizer line) {
            stroke(shape, line.getStroke());
        } else if (symbolizer instanceof PointSymbolizer point) {
            Mark mark = (Mark) point.getGraphic().graphicalSymbols().get(0);
            double diameter = number(point.getGraphic().getSize(), feature);
            Rectangle2D at = shape.getBounds2D();
            Shape circle = new Ellipse2D.Double(at.getX() - diameter / 2, at.getY() - diameter / 2, diameter, diameter);
            fill(circle, mark.getFill());
            stroke(circle, mark.getStroke());
        } else {
            throw new IllegalStateException(
                    "no way to draw " + symbolizer.getClass().getSimpleName());
        }
    }

    private void fill(Shape shape, @Nullable Fill fill) {
        if (fill == null) {
            return;
        }
        if (fill.getGraphicFill() == null) {
            g.setColor(colour(fill.getColor()));
            g.fill(shape);
        } else {
            Hatching.fill(g, shape);
        }
    }

    private void stroke(Shape shape, @Nullable Stroke stroke) {
        if (stroke != null) {
            float width = (float) number(stroke.getWidth(), null);
            g.setColor(colour(stroke.getColor()));
            g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }
    }

    private static Color colour(Expression expression) {
        return expression.evaluate(null, Color.class);
    }

    private static double number(Expression expression, @Nullable SimpleFeature feature) {
        return expression.evaluate(feature, Double.class);
    }
}
