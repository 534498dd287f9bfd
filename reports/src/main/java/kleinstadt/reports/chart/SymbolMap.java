package kleinstadt.reports.chart;

import java.util.List;
import java.util.OptionalInt;
import kleinstadt.data.model.AreaKey;

/**
 * Towns as circles whose area is a number and whose colour is the class of another figure.
 *
 * @param frame what stands around it
 * @param sheet what it stands on
 * @param circles the circles, the same for every town of a run
 * @param names what is written on it
 * @param highlights the towns it is about
 */
public record SymbolMap(Frame frame, Sheet sheet, Circles circles, List<Name> names, List<Highlight> highlights)
        implements MapChart {

    /** Copies the lists. */
    public SymbolMap {
        names = List.copyOf(names);
        highlights = List.copyOf(highlights);
    }

    /**
     * Circles and what they mean.
     *
     * @param circles the towns, the largest first, so that small ones lie on top
     * @param sizes what the sizes mean
     * @param colours what the colours mean
     */
    public record Circles(List<Circle> circles, SizeLegend sizes, ColourLegend colours) {
        /** Copies the circles. */
        public Circles {
            circles = List.copyOf(circles);
        }
    }

    /**
     * A town.
     *
     * @param centre Gemeinde it stands at
     * @param radius radius in units of the canvas
     * @param classIndex class of its colour; empty where that figure is missing
     */
    public record Circle(AreaKey centre, double radius, OptionalInt classIndex) {}

    /**
     * What the sizes mean.
     *
     * @param title what is measured
     * @param rows some round numbers, the smallest first
     */
    public record SizeLegend(String title, List<SizeRow> rows) {
        /** Copies the rows. */
        public SizeLegend {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A circle of the legend.
     *
     * @param text its number
     * @param radius its radius in units of the canvas
     */
    public record SizeRow(String text, double radius) {}
}
