package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.chart.ChartSpec;

/** Draws a chart into an area. Painters hold no state, so several threads may use one at a time. */
@FunctionalInterface
public interface ChartPainter {

    /**
     * Draws the chart so that it fills the area.
     *
     * @param spec what to draw
     * @param g where to draw it; its transform, clip, colour, font and stroke are as before afterwards
     * @param area the area, in the units of {@code g}
     */
    void paint(ChartSpec spec, Graphics2D g, Rectangle2D area);
}
