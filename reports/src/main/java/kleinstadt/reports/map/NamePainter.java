package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.reports.chart.MapChart.Name;
import kleinstadt.reports.chart.MapChart.NameKind;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/**
 * Writes names on a map, each with a halo and, where it has one, a mark. Names of Länder stand outside the land; names of
 * Kreise at the middle of the Kreis; a city, a Kreis or a Land whose name finds no room stays unnamed.
 */
final class NamePainter {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double HALO_WIDTH = 7;
    private static final double PADDING = 3;
    private static final double FLATNESS = 0.6;

    /** More names than this are not written large. */
    private static final int FEW = 3;

    private final FittedGround fitted;
    private final Graphics2D g;
    private final Rectangle2D bounds;
    private final List<Rectangle2D> kept;
    private final boolean large;
    private final Look look;

    /** What map the names stand on. */
    enum Look {
        /** A map of the whole East with filled towns. */
        FILLED,
        /** A map of the whole East with circles, which need no marks. */
        CIRCLES,
        /** A map of a town's surroundings, where cities are as important as towns. */
        NEAR
    }

    /**
     * Writes names of one map.
     *
     * @param bounds where names may stand
     * @param kept what no name may cover; written names are added
     * @param shown number of towns the map is about
     * @param look what map they stand on
     */
    NamePainter(FittedGround fitted, Graphics2D g, Rectangle2D bounds, List<Rectangle2D> kept, int shown, Look look) {
        this.fitted = fitted;
        this.g = g;
        this.bounds = bounds;
        this.kept = kept;
        this.large = shown <= FEW;
        this.look = look;
    }

    void paint(List<Name> names) {
        List<Name> points = names.stream().filter(name -> !isArea(name)).toList();
        List<Name> drawn = new ArrayList<>();
        List<LabelPlacement.Wanted> wanted = new ArrayList<>();
        for (Name name : points) {
            Optional<Point2D> at = fitted.findPoint(name.area()).filter(bounds::contains);
            if (at.isPresent()) {
                Font font = font(name.kind());
                drawn.add(name);
                wanted.add(new LabelPlacement.Wanted(
                        at.get().getX(),
                        at.get().getY(),
                        Text.width(name.text(), font) + 2 * PADDING,
                        Text.lineHeight(font),
                        name.kind() == NameKind.SHOWN || name.kind() == NameKind.CASE_TOWN));
            }
        }
        List<Optional<LabelPlacement.Placed>> places = LabelPlacement.place(wanted, bounds, kept);
        for (int index = 0; index < drawn.size(); index++) {
            mark(drawn.get(index).kind(), wanted.get(index), places.get(index));
        }
        for (int index = 0; index < drawn.size(); index++) {
            Name name = drawn.get(index);
            places.get(index).ifPresent(place -> write(name, place.box()));
        }
        names.stream().filter(NamePainter::isArea).forEach(this::area);
    }

    private static boolean isArea(Name name) {
        return name.kind() == NameKind.KREIS || name.kind() == NameKind.LAND;
    }

    private void area(Name name) {
        Font font = font(name.kind());
        double width = Text.width(name.text(), font) + 2 * PADDING;
        double height = Text.lineHeight(font);
        Optional<Shape> shape = fitted.ground().findWhole(name.area()).map(fitted::shape);
        Optional<Rectangle2D> place = name.kind() == NameKind.LAND
                ? shape.flatMap(
                        land -> new LandNames(fitted.shape(fitted.ground().whole()), bounds)
                                .find(land, width, height, this::isFree))
                : shape.flatMap(kreis -> InnerNames.find(kreis, bounds, width, height, this::isFree));
        place.ifPresent(box -> write(name, box));
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box) && kept.stream().noneMatch(box::intersects);
    }

    private void mark(NameKind kind, LabelPlacement.Wanted at, Optional<LabelPlacement.Placed> place) {
        if (kind == NameKind.SHOWN) {
            // Its outline marks it; a dot would hide a small town.
            return;
        }
        if (place.isPresent() && place.get().line()) {
            g.setColor(Theme.INK);
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new Line2D.Double(
                    new Point2D.Double(at.x(), at.y()), place.get().foot(at)));
        }
        if (kind == NameKind.CITY && place.isPresent()) {
            dot(new Rectangle2D.Double(at.x() - 5, at.y() - 5, 10, 10), Theme.MUTED);
        } else if (kind == NameKind.CASE_TOWN && look != Look.CIRCLES) {
            dot(new Ellipse2D.Double(at.x() - 5, at.y() - 5, 10, 10), Theme.INK);
        } else if (kind == NameKind.TOWN && place.isPresent()) {
            dot(new Ellipse2D.Double(at.x() - 4, at.y() - 4, 8, 8), Theme.INK);
        }
    }

    private void dot(Shape dot, Color colour) {
        g.setColor(colour);
        g.fill(dot);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(2));
        g.draw(dot);
    }

    private void write(Name name, Rectangle2D box) {
        Font font = font(name.kind());
        float x = (float) (box.getX() + PADDING);
        float y = (float) (box.getCenterY() + Text.capHeight(font) / 2);
        // The halo is drawn as a shape and the name once as text, so that a reader of the PDF finds the name once.
        Shape outline = coarse(font.createGlyphVector(CONTEXT, name.text()).getOutline(x, y));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke((float) HALO_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        g.draw(outline);
        g.setColor(colour(name.kind()));
        Text.draw(g, name.text(), font, x, y, Text.Anchor.START);
        kept.add(box);
    }

    /** An outline in few straight lines: under the letters nobody sees the difference, and an SVG is half as long. */
    private static Shape coarse(Shape outline) {
        Path2D path = new Path2D.Double();
        double[] to = new double[6];
        for (PathIterator each = outline.getPathIterator(null, FLATNESS); !each.isDone(); each.next()) {
            int kind = each.currentSegment(to);
            double x = Math.rint(to[0] * 10) / 10;
            double y = Math.rint(to[1] * 10) / 10;
            if (kind == PathIterator.SEG_CLOSE) {
                path.closePath();
            } else if (kind == PathIterator.SEG_MOVETO) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private Color colour(NameKind kind) {
        return switch (kind) {
            case SHOWN -> Theme.TOWN;
            case CASE_TOWN, TOWN -> Theme.INK;
            case CITY -> look == Look.NEAR ? Theme.INK : Theme.MUTED;
            case KREIS, LAND -> Theme.MUTED;
        };
    }

    private Font font(NameKind kind) {
        return switch (kind) {
            case SHOWN -> Theme.bold(large ? 32 : Theme.AXIS);
            case CASE_TOWN -> Theme.regular(Theme.AXIS);
            case LAND -> Theme.bold(Theme.SMALL);
            case CITY -> look == Look.NEAR ? Theme.bold(Theme.AXIS) : Theme.regular(Theme.SMALL);
            case TOWN, KREIS -> Theme.regular(Theme.SMALL);
        };
    }
}
