package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.reports.chart.LocationMap;
import kleinstadt.reports.chart.LocationMap.Fact;
import kleinstadt.reports.chart.LocationMap.Role;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Draws where a town lies: its surroundings, a small map of the East, and facts. */
final class LocationPainter {

    private static final double INSET = 360;
    /** Room for names right of the small map. */
    private static final double INSET_WIDTH = 560;

    private static final Font WORD = Theme.regular(Theme.AXIS);
    private static final Font FACT = Theme.bold(Theme.AXIS);

    private final LocationMap chart;
    private final Grounds grounds;
    private final BaseImages images;
    private final Boundaries boundaries;

    LocationPainter(LocationMap chart, Grounds grounds, BaseImages images) {
        this.chart = chart;
        this.grounds = grounds;
        this.images = images;
        this.boundaries = chart.sheet().boundaries();
    }

    /** The surroundings; nothing where the town has no boundary. */
    void map(Graphics2D g, Rectangle2D area) {
        Ground ground = grounds.detailed(boundaries);
        Optional<Point> centre = ground.findPoint(chart.surroundings().centre());
        if (centre.isEmpty()) {
            return;
        }
        Coordinate middle = Windows.middle(ground.whole(), centre.get(), size(area));
        FittedGround fitted =
                FittedGround.around(ground, middle, chart.surroundings().widthMetres(), area);
        Graphics2D clipped = (Graphics2D) g.create();
        try {
            clipped.clip(area);
            surroundings(fitted, clipped, fitted.window(area));
        } finally {
            clipped.dispose();
        }
        g.setColor(Theme.RULE);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(area);
        List<Rectangle2D> kept = new ArrayList<>();
        ground.find(List.of(chart.surroundings().centre()))
                .ifPresent(shape -> kept.add(fitted.shape(shape).getBounds2D()));
        ScaleBar bar = ScaleBar.of(chart.sheet().scale(), fitted.metresPerUnit(), area);
        bar.paint(g);
        kept.add(bar.box());
        Rectangle2D inside =
                new Rectangle2D.Double(area.getX() + 6, area.getY() + 6, area.getWidth() - 12, area.getHeight() - 12);
        new NamePainter(fitted, g, inside, kept, 1, NamePainter.Look.NEAR).paint(chart.names());
    }

    /** Width and height in nature of what an area of the canvas shows. */
    private Envelope size(Rectangle2D area) {
        double width = chart.surroundings().widthMetres();
        return new Envelope(0, width, 0, width * area.getHeight() / area.getWidth());
    }

    private void surroundings(FittedGround fitted, Graphics2D g, Envelope window) {
        Ground ground = fitted.ground();
        Layers layers = new Layers();
        LayerPainter painter = new LayerPainter(fitted, g);
        painter.paint(layers.fill(ground.listPieces(ground.whole(), window), MapColours.GROUND));
        ground.findGap()
                .filter(gap -> gap.getEnvelopeInternal().intersects(window))
                .ifPresent(gap -> painter.paint(layers.fill(List.of(gap), MapColours.CITY)));
        for (LocationMap.Layer layer : chart.surroundings().layers()) {
            List<Geometry> areas = layer.areas().stream()
                    .flatMap(key -> ground.find(List.of(key)).stream())
                    .filter(shape -> shape.getEnvelopeInternal().intersects(window))
                    .toList();
            painter.paint(layers.fill(areas, colour(layer.role())));
        }
        painter.paint(layers.line(
                ground.listPieces(ground.borders(AreaLevel.GEMEINDE), window), MapColours.GEMEINDE_NEAR, 1));
        painter.paint(layers.line(ground.listPieces(ground.borders(AreaLevel.KREIS), window), MapColours.KREIS, 2.4));
        Geometry outline =
                Borders.select(ground.listBorders(), border -> border.other().isEmpty());
        Geometry between = Borders.select(
                ground.listBorders(),
                border -> border.level() == AreaLevel.LAND && border.other().isPresent());
        painter.paint(layers.line(ground.listPieces(outline, window), MapColours.LAND, 2.4));
        painter.paint(layers.line(ground.listPieces(between, window), MapColours.LAND, 4.5));
        ground.find(List.of(chart.surroundings().centre())).map(fitted::shape).ifPresent(shape -> {
            draw(g, shape, Color.WHITE, 8);
            draw(g, shape, Theme.TOWN, 4.5);
        });
    }

    private static Color colour(Role role) {
        return switch (role) {
            case KREIS -> MapColours.OWN_KREIS;
            case SMALL_TOWN -> MapColours.SMALL_TOWN;
            case CITY -> MapColours.CITY;
            case MEMBER -> MapColours.MEMBER;
            case TOWN -> MapColours.OWN;
        };
    }

    private static void draw(Graphics2D g, Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void panel(Panel panel, Rectangle2D map, boolean drawn) {
        double words = chart.facts().stream()
                .mapToDouble(fact -> Text.width(fact.word(), WORD))
                .max()
                .orElse(0);
        for (Fact fact : chart.facts()) {
            List<String> lines = Text.wrap(fact.text(), FACT, panel.width() - words - Theme.GAP);
            panel.g().setColor(Theme.MUTED);
            Text.drawLines(panel.g(), List.of(fact.word()), WORD, panel.x(), panel.y(), Text.Anchor.START);
            panel.g().setColor(Theme.INK);
            Text.drawLines(panel.g(), lines, FACT, panel.x() + words + Theme.GAP, panel.y(), Text.Anchor.START);
            panel.skip(lines.size() * Text.lineHeight(FACT) + 3);
        }
        panel.skip(Theme.GAP / 2);
        int rows = chart.surroundings().layers().size() + 2;
        panel.fitRows(rows, INSET + Theme.GAP);
        for (int index = chart.surroundings().layers().size() - 1; index >= 0; index--) {
            LocationMap.Layer layer = chart.surroundings().layers().get(index);
            panel.row(colour(layer.role()), layer.text(), "", false);
        }
        panel.row(MapColours.GROUND, chart.surroundings().ground(), "", false);
        panel.row(Color.WHITE, chart.surroundings().outside(), "", false);
        panel.skip(Theme.GAP / 2);
        if (drawn) {
            inset(panel, size(map));
        }
    }

    /** The East with the rectangle of the large map in it. */
    private void inset(Panel panel, Envelope size) {
        double height = Math.min(INSET, panel.maxY() - panel.y());
        Rectangle2D area = new Rectangle2D.Double(panel.x(), panel.maxY() - height, INSET_WIDTH, height);
        FittedGround fitted = grounds.whole(boundaries, area);
        Graphics2D g = panel.g();
        Rectangle2D land = fitted.shape(fitted.ground().whole()).getBounds2D();
        images.draw(g, grounds, land, canvas -> {
            Layers layers = new Layers();
            LayerPainter painter = new LayerPainter(fitted, canvas);
            painter.paint(layers.fill(List.of(fitted.ground().whole()), MapColours.GROUND));
            painter.paint(layers.line(List.of(fitted.ground().borders(AreaLevel.LAND)), MapColours.LAND, 1.6));
        });
        List<Rectangle2D> kept = new ArrayList<>();
        fitted.ground().findPoint(chart.surroundings().centre()).ifPresent(at -> {
            Coordinate middle = Windows.middle(fitted.ground().whole(), at, size);
            Envelope window = new Envelope(middle);
            window.expandBy(size.getWidth() / 2, size.getHeight() / 2);
            Rectangle2D frame = fitted.rectangle(window);
            draw(g, frame, Color.WHITE, 7);
            draw(g, frame, Theme.TOWN, 4);
            kept.add(frame);
        });
        new NamePainter(fitted, g, area, kept, 1, NamePainter.Look.FILLED).paint(chart.inset());
    }
}
