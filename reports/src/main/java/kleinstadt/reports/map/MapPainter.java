package kleinstadt.reports.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.chart.BivariateMap;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.ChoroplethMap;
import kleinstadt.reports.chart.LocationMap;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.SymbolMap;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Theme;

/** Draws maps: the map on the left, and beside it the town's figure and what colours and sizes mean. */
public final class MapPainter implements ChartPainter {

    private static final double PANEL_SHARE = 0.37;

    private final Grounds grounds = new Grounds();
    private final BaseImages images = new BaseImages();

    /**
     * Draws the body of a map; only the panel where there are no boundaries.
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
            Rectangle2D map = new Rectangle2D.Double(
                    area.getX(), area.getY(), area.getWidth() - panelWidth - 2 * Theme.GAP, area.getHeight());
            Rectangle2D beside =
                    new Rectangle2D.Double(area.getMaxX() - panelWidth, area.getY(), panelWidth, area.getHeight());
            boolean drawn = !chart.sheet().boundaries().areas().isEmpty();
            Panel panel = new Panel(own, beside);
            if (chart instanceof LocationMap location) {
                LocationPainter painter = new LocationPainter(location, grounds, images);
                if (drawn) {
                    painter.map(own, map);
                }
                painter.panel(panel, map, drawn);
            } else {
                if (drawn) {
                    new OverviewPainter(chart, grounds, images).paint(own, map);
                }
                panel(chart, panel);
            }
        } finally {
            own.dispose();
        }
    }

    private static void panel(MapChart chart, Panel panel) {
        HighlightPainter.paint(chart.highlights(), panel);
        if (chart instanceof ChoroplethMap map) {
            new ColourLegendPainter(map.colours().legend(), map.highlights(), panel).paint();
        } else if (chart instanceof SymbolMap map) {
            SizeLegendPainter.paint(map.circles().sizes(), panel);
            new ColourLegendPainter(map.circles().colours(), map.highlights(), panel).paint();
        } else if (chart instanceof BivariateMap map) {
            new SquareLegendPainter(map.square(), map.highlights(), panel).paint();
        }
    }
}
