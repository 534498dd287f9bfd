package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Draws maps: ground, towns by class, borders, names, scale bar, and the legend beside it.
 *
 * <p>Keeps the last ground, because ten towns' maps stand on the same one; threads that meet only draw it twice.
 */
public final class MapPainter implements ChartPainter {

    private static final double PANEL_SHARE = 0.37;
    private static final AreaKey BRANDENBURG = AreaKey.land("12");
    /** Smaller than any text that matters: it has to fit into the gap. */
    private static final int BERLIN = 18;

    /** How far the map stands right of the middle: the western towns have the longer names. */
    private static final double SHIFT = 70;

    private static final double KILOMETRE = 1000;

    private volatile @Nullable Ground last;

    /**
     * Draws the body of a map; only the legend where there are no boundaries.
     *
     * @throws IllegalArgumentException if the chart is not a {@link MapChart}
     */
    @Override
    public void paint(ChartSpec spec, Graphics2D g, Rectangle2D area) {
        if (!(spec instanceof MapChart chart)) {
            throw new IllegalArgumentException(
                    "expected a map, found " + spec.getClass().getSimpleName());
        }
        Graphics2D own = (Graphics2D) g.create();
        try {
            double panelWidth = area.getWidth() * PANEL_SHARE;
            Rectangle2D mapArea = new Rectangle2D.Double(
                    area.getX(), area.getY(), area.getWidth() - panelWidth - 2 * Theme.GAP, area.getHeight());
            if (!chart.boundaries().areas().isEmpty()) {
                map(chart, own, mapArea);
            }
            Rectangle2D panel =
                    new Rectangle2D.Double(area.getMaxX() - panelWidth, area.getY(), panelWidth, area.getHeight());
            new LegendPainter(chart, own, panel).paint();
        } finally {
            own.dispose();
        }
    }

    private void map(MapChart chart, Graphics2D g, Rectangle2D area) {
        Ground ground = ground(
                chart,
                new Rectangle2D.Double(
                        area.getX() + 2 * SHIFT, area.getY(), area.getWidth() - 2 * SHIFT, area.getHeight()));
        ground(chart, ground, g);
        outline(chart, ground, g);
        scaleBar(chart, ground, g, area);
        List<Rectangle2D> kept = new ArrayList<>();
        Set<AreaKey> shown = new HashSet<>();
        for (MapChart.Highlight highlight : chart.highlights()) {
            ground.findShape(highlight.areas()).map(Shape::getBounds2D).ifPresent(kept::add);
            shown.add(highlight.centre());
        }
        ground.findGap(BRANDENBURG).ifPresent(gap -> kept.add(berlin(chart, gap, g)));
        new NamePainter(ground, shown).paint(chart.names(), g, area, kept);
    }

    private Ground ground(MapChart chart, Rectangle2D mapArea) {
        Ground known = last;
        if (known == null || !known.fits(chart.boundaries(), mapArea)) {
            known = new Ground(chart.boundaries(), mapArea);
            last = known;
        }
        return known;
    }

    private static void ground(MapChart chart, Ground ground, Graphics2D g) {
        g.setColor(MapColours.GROUND);
        g.fill(ground.laender());
        for (MapChart.MapTown town : chart.towns()) {
            ground.findShape(town.areas()).ifPresent(shape -> town(chart, town, shape, g));
        }
        border(g, ground.kreise(), MapColours.KREIS, 0.9);
        border(g, ground.laender(), MapColours.LAND, 2.6);
    }

    private static void town(MapChart chart, MapChart.MapTown town, Shape shape, Graphics2D g) {
        if (town.classIndex().isPresent()) {
            int rgb = chart.legend().classes().get(town.classIndex().getAsInt()).rgb();
            g.setColor(new Color(rgb));
            g.fill(shape);
        } else {
            Hatching.fill(g, shape);
        }
        border(g, shape, MapColours.TOWN_BORDER, 0.8);
    }

    private static void outline(MapChart chart, Ground ground, Graphics2D g) {
        for (MapChart.Highlight highlight : chart.highlights()) {
            ground.findShape(highlight.areas()).ifPresent(shape -> {
                border(g, shape, Color.WHITE, 8);
                border(g, shape, Theme.TOWN, 4.5);
            });
        }
    }

    private static void border(Graphics2D g, Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static Rectangle2D berlin(MapChart chart, Point2D gap, Graphics2D g) {
        Font font = Theme.regular(BERLIN);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, chart.legend().berlin(), font, gap.getX(), gap.getY(), Text.Anchor.MIDDLE);
        return Text.boxCentred(chart.legend().berlin(), font, gap.getX(), gap.getY(), Text.Anchor.MIDDLE);
    }

    /** A bar of a round number of kilometres, about a sixth of the map. */
    private static void scaleBar(MapChart chart, Ground ground, Graphics2D g, Rectangle2D area) {
        double wanted = area.getHeight() / 6 * ground.metresPerUnit() / KILOMETRE;
        double magnitude = Math.pow(10, Math.floor(Math.log10(wanted)));
        double steps = wanted / magnitude;
        int kilometres = (int) (magnitude * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1));
        if (kilometres < 1) {
            return;
        }
        double length = kilometres * KILOMETRE / ground.metresPerUnit();
        Point2D start = new Point2D.Double(area.getX(), area.getMaxY() - 6);
        g.setColor(Theme.MUTED);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(start.getX(), start.getY(), start.getX() + length, start.getY()));
        g.setStroke(new BasicStroke(2));
        for (double x : new double[] {start.getX(), start.getX() + length}) {
            g.draw(new Line2D.Double(x, start.getY() - 9, x, start.getY()));
        }
        String text = chart.legend().scale().replace("#", Integer.toString(kilometres));
        Text.draw(g, text, Theme.regular(Theme.SMALL), start.getX(), start.getY() - 16, Text.Anchor.START);
    }
}
