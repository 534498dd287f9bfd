package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Balance;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.FunnelPlot;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.MigrationByAge;
import kleinstadt.reports.chart.NeighbourPanels;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.chart.RevisionCauses;
import kleinstadt.reports.chart.Rug;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.ScoreParts;
import kleinstadt.reports.chart.Slope;
import kleinstadt.reports.chart.TimeSeries;

/**
 * Draws every kind of chart: scales a canvas as wide as the format's to the area, draws paper and frame, and hands the rest to
 * the painter of the kind.
 */
public final class Painters implements ChartPainter {

    private final ChartPainter mapPainter;
    private final Format format;

    /**
     * Draws slides.
     *
     * @param mapPainter draws the body of a {@link MapChart}, without paper and frame; it gets the part of the canvas that title
     *     and footer leave, in units of {@link Theme}
     */
    public Painters(ChartPainter mapPainter) {
        this(mapPainter, Format.SLIDE);
    }

    /** Draws on canvases as wide as a format's. */
    public Painters(ChartPainter mapPainter, Format format) {
        this.mapPainter = mapPainter;
        this.format = format;
    }

    @Override
    public void paint(ChartSpec spec, Graphics2D g, Rectangle2D area) {
        Graphics2D canvas = (Graphics2D) g.create();
        try {
            double scale = area.getWidth() / format.width();
            double height = area.getHeight() / scale;
            canvas.translate(area.getX(), area.getY());
            canvas.scale(scale, scale);
            setHints(canvas);
            canvas.setColor(Theme.PAPER);
            canvas.fill(new Rectangle2D.Double(0, 0, format.width(), height));
            body(spec, canvas, FramePainter.paint(spec.frame(), canvas, format.width(), height));
        } finally {
            canvas.dispose();
        }
    }

    /**
     * Draws a chart without paper and frame, for pages and slides that set title and source themselves.
     *
     * @param area the part that title and source leave, in units of {@link Theme}; its left edge is at {@link Theme#MARGIN}
     */
    public void paintBody(ChartSpec spec, Graphics2D g, Rectangle2D area) {
        Graphics2D canvas = (Graphics2D) g.create();
        try {
            setHints(canvas);
            body(spec, canvas, area);
        } finally {
            canvas.dispose();
        }
    }

    private static void setHints(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void body(ChartSpec spec, Graphics2D g, Rectangle2D body) {
        if (spec instanceof MapChart) {
            mapPainter.paint(spec, g, body);
        } else if (spec instanceof AgePyramid pyramid) {
            PyramidPainter.paint(pyramid, g, body);
        } else if (spec instanceof Balance balance) {
            BalancePainter.paint(balance, g, body);
        } else if (spec instanceof Beeswarm swarm) {
            BeeswarmPainter.paint(swarm, g, body);
        } else if (spec instanceof FunnelPlot funnel) {
            FunnelPainter.paint(funnel, g, body);
        } else if (spec instanceof IndicatorProfile profile) {
            ProfilePainter.paint(profile, g, body);
        } else if (spec instanceof MigrationByAge migration) {
            MigrationPainter.paint(migration, g, body);
        } else if (spec instanceof NeighbourPanels panels) {
            PanelsPainter.paint(panels, g, body);
        } else if (spec instanceof RevisionCauses causes) {
            RevisionCausesPainter.paint(causes, g, body);
        } else if (spec instanceof Rug rug) {
            RugPainter.paint(rug, g, body);
        } else if (spec instanceof Scatter scatter) {
            ScatterPainter.paint(scatter, g, body);
        } else if (spec instanceof ScoreParts score) {
            ScorePainter.paint(score, g, body);
        } else if (spec instanceof Slope slope) {
            SlopePainter.paint(slope, g, body);
        } else if (spec instanceof TimeSeries series) {
            SeriesPainter.paint(series, g, body);
        } else if (spec instanceof NoFigures noFigures) {
            NoFiguresPainter.paint(noFigures, g, body);
        } else {
            throw new IllegalStateException("no painter for " + spec.getClass().getSimpleName());
        }
    }
}
