package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import kleinstadt.reports.chart.ColourLegend;
import kleinstadt.reports.chart.ColourLegend.Histogram;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws what the colours of a map mean: a histogram of the figures in the colours, with the shown towns, and the classes. */
final class ColourLegendPainter {

    private static final double HISTOGRAM = 74;
    private static final double LOW_HISTOGRAM = 50;
    /** A panel with less height has little room. */
    private static final double SHORT = 780;

    private static final double ARROW = 15;
    private static final Font SMALL = Theme.regular(Theme.SMALL);

    private final ColourLegend legend;
    private final List<Highlight> highlights;
    private final Panel panel;
    private final Graphics2D g;
    private final double barHeight;

    ColourLegendPainter(ColourLegend legend, List<Highlight> highlights, Panel panel) {
        this.legend = legend;
        this.highlights = highlights;
        this.panel = panel;
        this.g = panel.g();
        this.barHeight = panel.height() < SHORT ? LOW_HISTOGRAM : HISTOGRAM;
    }

    void paint() {
        panel.lines(legend.title(), Theme.bold(Theme.LABEL), Theme.INK);
        panel.skip(4);
        double note = panel.height(legend.note(), SMALL);
        double beyond = legend.missing().map(panel::heightBeyondRow).orElse(0.0);
        int rows = legend.rows().size()
                + (legend.missing().isPresent() ? 1 : 0)
                + (legend.ground().isEmpty() ? 0 : 1);
        double rest = panel.maxY() - panel.y() - rows * Panel.LEAST_ROW - note - beyond - 4;
        // Beside many towns there is no room for both, and the classes matter more.
        legend.histogram().filter(histogram -> histogramHeight() <= rest).ifPresent(this::histogram);
        panel.fitRows(rows, note + beyond + 4);
        for (int index = legend.rows().size() - 1; index >= 0; index--) {
            MapChart.ClassRow row = legend.rows().get(index);
            panel.row(new Color(row.rgb()), row.limits(), row.count(), isPointed(index));
        }
        legend.missing().ifPresent(panel::hatchedRow);
        if (!legend.ground().isEmpty()) {
            panel.row(MapColours.GROUND, legend.ground(), "", false);
        }
        panel.skip(4);
        panel.lines(legend.note(), SMALL, Theme.MUTED);
    }

    private boolean isPointed(int index) {
        return highlights.size() <= HighlightPainter.FEW
                && highlights.stream()
                        .anyMatch(highlight -> highlight.classIndex().equals(OptionalInt.of(index)));
    }

    private void histogram(Histogram histogram) {
        double width = panel.width();
        double top = panel.y() + ARROW + 4;
        double base = top + barHeight;
        double step = width / histogram.bins().size();
        int most = histogram.bins().stream()
                .mapToInt(bin -> bin.stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(1);
        for (int bin = 0; bin < histogram.bins().size(); bin++) {
            double foot = base;
            for (int index = 0; index < histogram.bins().get(bin).size(); index++) {
                double height = barHeight * histogram.bins().get(bin).get(index) / most;
                g.setColor(new Color(legend.rows().get(index).rgb()));
                g.fill(new Rectangle2D.Double(panel.x() + bin * step + 1, foot - height, step - 2, height));
                foot -= height;
            }
        }
        g.setColor(Theme.RULE);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Line2D.Double(panel.x(), base, panel.maxX(), base));
        double median = at(histogram, histogram.median());
        g.setColor(Theme.INK);
        g.setStroke(new BasicStroke(2.5f));
        g.draw(new Line2D.Double(median, top, median, base + 6));
        highlights.forEach(highlight -> highlight.value().ifPresent(value -> arrow(at(histogram, value), top, base)));
        axis(histogram, median, base + 6);
        panel.skip(histogramHeight());
    }

    private double histogramHeight() {
        return ARROW + barHeight + 8 + Text.lineHeight(SMALL) + 10;
    }

    /** Both ends, and the median between them where it does not run into one. */
    private void axis(Histogram histogram, double median, double top) {
        double middle = top + Text.lineHeight(SMALL) / 2;
        double from = panel.x() + Text.width(histogram.fromText(), SMALL) + Theme.GAP;
        double to = panel.maxX() - Text.width(histogram.toText(), SMALL) - Theme.GAP;
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, histogram.fromText(), SMALL, panel.x(), middle, Text.Anchor.START);
        Text.drawCentred(g, histogram.toText(), SMALL, panel.maxX(), middle, Text.Anchor.END);
        double width = Text.width(histogram.medianText(), SMALL);
        if (width <= to - from) {
            double left = Math.min(Math.max(median - width / 2, from), to - width);
            g.setColor(Theme.INK);
            Text.drawCentred(g, histogram.medianText(), SMALL, left, middle, Text.Anchor.START);
        }
    }

    private double at(Histogram histogram, double value) {
        double share = (value - histogram.from()) / (histogram.to() - histogram.from());
        return panel.x() + Math.min(Math.max(share, 0), 1) * panel.width();
    }

    /** The shown town: a line through the bars and an arrow above them. */
    private void arrow(double x, double top, double base) {
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(6));
        g.draw(new Line2D.Double(x, top - 2, x, base));
        g.setColor(Theme.TOWN);
        g.setStroke(new BasicStroke(3));
        g.draw(new Line2D.Double(x, top - 4, x, base));
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x - 11, top - 4 - ARROW);
        arrow.lineTo(x + 11, top - 4 - ARROW);
        arrow.lineTo(x, top);
        arrow.closePath();
        g.fill(arrow);
    }
}
