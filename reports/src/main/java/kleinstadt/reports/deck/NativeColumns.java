package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A chart of the office program with columns on each other and marks before them. */
final class NativeColumns {

    private static final byte FULL = 100;
    private static final int GAP = 40;

    private final XSLFChart chart;
    private final boolean lying;
    private final XDDFCategoryAxis across;
    private final XDDFValueAxis up;
    private final XDDFBarChartData bars;
    private final XDDFLineChartData marks;
    private List<String> names = List.of();
    private int column;

    NativeColumns(XMLSlideShow deck, XSLFSlide slide, Rectangle2D place, boolean lying) {
        this.chart = deck.createChart();
        this.lying = lying;
        slide.addChart(chart, NativeLook.place(place));
        this.across = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        this.up = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        this.bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        this.marks = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap(FULL);
        bars.setGapWidth(lying ? 5 : GAP);
    }

    void categories(List<String> categories, String title) {
        names = List.copyOf(categories);
        if (!title.isEmpty()) {
            across.setTitle(title);
        }
    }

    /** Columns on those before them. */
    void stacked(String name, List<Optional<Double>> numbers, Color colour) {
        XDDFChartData.Series series = add(bars, name, numbers);
        series.setFillProperties(NativeLook.fill(colour));
    }

    /** Marks without a line. */
    void marked(String name, List<Optional<Double>> numbers, Color colour) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(marks, name, numbers);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setMarkerSize((short) 9);
        series.setSmooth(false);
        series.setLineProperties(NativeLook.noLine());
        NativeLook.marker(series, colour);
    }

    private XDDFChartData.Series add(XDDFChartData data, String name, List<Optional<Double>> numbers) {
        column++;
        int rows = names.size();
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromArray(
                names.toArray(new String[0]), chart.formatRange(new CellRangeAddress(1, rows, 0, 0)), 0);
        Double[] values = numbers.stream().map(number -> number.orElse(null)).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(
                values, chart.formatRange(new CellRangeAddress(1, rows, column, column)), column);
        XDDFChartData.Series series = data.addSeries(categories, source);
        series.setTitle(name, chart.setSheetTitle(name, column));
        return series;
    }

    /** Writes the chart; nothing can be added afterwards. */
    void finish(String title, String format) {
        up.setTitle(title);
        up.setNumberFormat(format);
        NativeLook.grid(up);
        chart.plot(bars);
        if (marks.getSeriesCount() > 0) {
            chart.plot(marks);
        }
        NativeLook.numberSeries(chart);
        chart.getOrAddLegend().setPosition(lying ? LegendPosition.TOP : LegendPosition.BOTTOM);
    }
}
