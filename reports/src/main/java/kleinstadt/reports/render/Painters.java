package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.MigrationByAge;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.chart.PopulationSeries;
import kleinstadt.reports.chart.Scatter;

/**
 * Draws every kind of chart: scales a canvas {@value Theme#WIDTH} wide to the area, draws paper and frame, and hands the
 * rest to the painter of the kind.
 */
public final class Painters implements ChartPainter {

    private final ChartPainter mapPainter;

    /**
     * @param mapPainter draws the body of a {@link MapChart}, without paper and frame; it gets a canvas
     *     {@value Theme#WIDTH} wide and the part of it that title and footer leave, both in units of {@link Theme}
     */
    public Painters(ChartPainter mapPainter) {
        this.mapPainter = mapPainter;
    }

    @Override
    public void paint(ChartSpec spec, Graphics2D g, Rectangle2D area) {
        Graphics2D canvas = (Graphics2D) g.create();
        try {
            double scale = area.getWidth() / Theme.WIDTH;
            double height = area.getHeight() / scale;
            canvas.translate(area.getX(), area.getY());
            canvas.scale(scale, scale);
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(Theme.PAPER);
            canvas.fill(new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
            body(spec, canvas, FramePainter.paint(spec.frame(), canvas, Theme.WIDTH, height));
        } finally {
            canvas.dispose();
        }
    }

    private void body(ChartSpec spec, Graphics2D g, Rectangle2D body) {
        if (spec instanceof MapChart) {
            mapPainter.paint(spec, g, body);
        } else if (spec instanceof AgePyramid pyramid) {
            PyramidPainter.paint(pyramid, g, body);
        } else if (spec instanceof IndicatorProfile profile) {
            ProfilePainter.paint(profile, g, body);
        } else if (spec instanceof MigrationByAge migration) {
            MigrationPainter.paint(migration, g, body);
        } else if (spec instanceof PopulationSeries series) {
            SeriesPainter.paint(series, g, body);
        } else if (spec instanceof Scatter scatter) {
            ScatterPainter.paint(scatter, g, body);
        } else if (spec instanceof NoFigures noFigures) {
            NoFiguresPainter.paint(noFigures, g, body);
        } else {
            throw new IllegalStateException("no painter for " + spec.getClass().getSimpleName());
        }
    }
}
