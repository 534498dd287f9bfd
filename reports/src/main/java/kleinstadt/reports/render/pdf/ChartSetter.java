package kleinstadt.reports.render.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Theme;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Sets a chart on a page: its title and source are text of the page, what is drawn between them is a figure with words. */
final class ChartSetter implements Setter {

    /** Points a unit of {@link Theme} has on paper. */
    private static final double SCALE = Paper.INNER / (Theme.WIDTH - 2 * Theme.MARGIN);

    private final ChartSpec chart;
    private final ChartPainter bodies;
    private final Heading heading;
    private final Notes source;

    /** @param bodies draws charts without what stands around them */
    ChartSetter(ChartSpec chart, ChartPainter bodies) {
        this.chart = chart;
        this.bodies = bodies;
        this.heading = new Heading(chart.frame().title(), chart.frame().subtitle());
        this.source = new Notes(List.of(chart.frame().footer()));
    }

    @Override
    public List<Drawing> pages() {
        return List.of(this::draw);
    }

    private void draw(PdfPage page, PDStructureElement tag) throws IOException {
        heading.draw(page, tag);
        double sourceTop = Paper.BOTTOM - source.height();
        double top = heading.bottom();
        figure(page, tag, chart, bodies, new Rectangle2D.Double(Paper.MARGIN, top, Paper.INNER, sourceTop - 6 - top));
        source.draw(page, tag, sourceTop);
    }

    /** Draws the body of a chart into a space of a page. */
    static void figure(PdfPage page, PDStructureElement tag, ChartSpec chart, ChartPainter bodies, Rectangle2D space)
            throws IOException {
        PDStructureElement figure = Tags.add(tag, StandardStructureTypes.Figure);
        figure.setAlternateDescription(chart.frame().alternative());
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(page.rectangle(space.getX(), space.getY(), space.getWidth(), space.getHeight()));
        figure.addAttribute(layout);
        PDFormXObject form = form(page, chart, bodies, space);
        page.tagged(figure, () -> page.form(form, space.getX(), space.getY(), space.getHeight()));
    }

    private static PDFormXObject form(PdfPage page, ChartSpec chart, ChartPainter bodies, Rectangle2D space)
            throws IOException {
        PdfBoxGraphics2D graphics =
                new PdfBoxGraphics2D(page.book().document(), (float) space.getWidth(), (float) space.getHeight());
        graphics.setFontTextDrawer(page.book().fonts());
        double scale = SCALE * space.getWidth() / Paper.INNER;
        graphics.scale(scale, scale);
        graphics.translate(-Theme.MARGIN, 0);
        bodies.paint(
                chart,
                graphics,
                new Rectangle2D.Double(Theme.MARGIN, 0, Theme.WIDTH - 2 * Theme.MARGIN, space.getHeight() / scale));
        graphics.dispose();
        return graphics.getXFormObject();
    }
}
