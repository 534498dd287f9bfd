package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Colours and lines of charts of the office program. */
final class NativeLook {

    private static final double LINE = 2.25;

    private NativeLook() {}

    /** A place on a slide in the unit of charts. */
    static Rectangle2D place(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }

    static XDDFSolidFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}));
    }

    static XDDFLineProperties line(Color colour) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(LINE);
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static void grid(XDDFValueAxis axis) {
        XDDFShapeProperties grid = axis.getOrAddMajorGridProperties();
        XDDFLineProperties line = new XDDFLineProperties(fill(Look.RULE));
        line.setWidth(0.75);
        grid.setLineProperties(line);
    }

    static void marker(XDDFLineChartData.Series series, Color colour) {
        fill(series.getCTLineSer().getMarker(), colour);
    }

    static void marker(XDDFScatterChartData.Series series, Color colour) {
        fill(series.getCTScatterSer().getMarker(), colour);
    }

    private static void fill(CTMarker marker, Color colour) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(fill(colour));
        properties.setLineProperties(noLine());
        marker.setSpPr(properties.getXmlObject());
    }

    /** Numbers the series of columns and marks one after another: each kind begins at 0 otherwise, which programs repair. */
    static void numberSeries(XSLFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        int number = 0;
        for (CTBarChart bars : area.getBarChartList()) {
            for (CTBarSer series : bars.getSerList()) {
                series.getIdx().setVal(number);
                series.getOrder().setVal(number);
                number++;
            }
        }
        for (CTLineChart lines : area.getLineChartList()) {
            for (CTLineSer series : lines.getSerList()) {
                series.getIdx().setVal(number);
                series.getOrder().setVal(number);
                number++;
            }
        }
    }
}
