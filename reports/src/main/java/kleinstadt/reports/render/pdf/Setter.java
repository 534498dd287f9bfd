package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.List;
import kleinstadt.reports.content.Part;
import kleinstadt.reports.render.ChartPainter;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Lays out a part on as many pages as it needs. */
interface Setter {

    /** The pages in order; they are drawn in this order, because the tags of one may go on from the one before. */
    List<Drawing> pages();

    /** Draws what stands between head and foot of a page. */
    @FunctionalInterface
    interface Drawing {
        /**
         * Draws.
         *
         * @param page the page
         * @param tag the tag of the part
         * @throws IOException if the page cannot be written to
         */
        void draw(PdfPage page, PDStructureElement tag) throws IOException;
    }

    /**
     * The setter of a part.
     *
     * @param part the part
     * @param bodies draws charts without what stands around them
     */
    static Setter of(Part part, ChartPainter bodies) {
        if (part instanceof Part.Chart chart) {
            return new ChartSetter(chart.chart(), bodies);
        } else if (part instanceof Part.Figures figures) {
            return new TableSetter(figures);
        } else if (part instanceof Part.Points points) {
            return new PointsSetter(points);
        } else if (part instanceof Part.Prose prose) {
            return new ProseSetter(prose);
        }
        throw new IllegalStateException("no setter for " + part.getClass().getSimpleName());
    }
}
