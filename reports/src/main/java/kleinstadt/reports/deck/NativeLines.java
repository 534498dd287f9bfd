package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.TimeSeries;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A chart of the office program with lines over time; lines of two censuses are lines of their own. */
final class NativeLines {

    private final XSLFChart chart;
    private final XDDFScatterChartData data;
    private int column;

    NativeLines(XMLSlideShow deck, XSLFSlide slide, Rectangle2D place, Axis time, Axis value) {
        this.chart = deck.createChart();
        slide.addChart(chart, NativeLook.place(place));
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        range(across, time, "0");
        range(up, value, "General");
        up.setTitle(value.label());
        NativeLook.grid(up);
        this.data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
    }

    private static void range(XDDFValueAxis axis, Axis shown, String format) {
        axis.setMinimum(shown.min());
        axis.setMaximum(shown.max());
        // Axes meet at their lower ends, also where zero lies outside.
        axis.setCrosses(AxisCrosses.MIN);
        axis.setNumberFormat(format);
    }

    /** A line through the figures of a segment that are known; a segment without any gets no line. */
    void add(String name, TimeSeries.Segment segment, Function<TimeSeries.Point, OptionalDouble> figure, Color colour) {
        List<Double> times = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (TimeSeries.Point point : segment.points()) {
            figure.apply(point).ifPresent(number -> {
                times.add(point.time());
                values.add(number);
            });
        }
        if (times.isEmpty()) {
            return;
        }
        XDDFNumericalDataSource<Double> across = source(times);
        XDDFNumericalDataSource<Double> up = source(values);
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(across, up);
        series.setTitle(name, chart.setSheetTitle(name, column - 1));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setMarkerSize((short) 5);
        series.setLineProperties(NativeLook.line(colour));
        NativeLook.marker(series, colour);
    }

    private XDDFNumericalDataSource<Double> source(List<Double> numbers) {
        XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(
                numbers.toArray(new Double[0]),
                chart.formatRange(new CellRangeAddress(1, numbers.size(), column, column)),
                column);
        column++;
        return source;
    }

    /** Writes the chart; nothing can be added afterwards. */
    void finish() {
        chart.plot(data);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
}
