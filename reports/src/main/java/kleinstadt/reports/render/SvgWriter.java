package kleinstadt.reports.render;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.reports.chart.ChartSpec;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes charts as SVG with selectable text, title and description. Same chart, same bytes.
 *
 * <p>The file names Liberation Sans and falls back to Arial and Helvetica, which have the same widths.
 */
public final class SvgWriter {

    private static final String FAMILIES = "'" + Fonts.FAMILY + "', Arial, Helvetica, sans-serif";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final ChartPainter painter;
    private final Format format;

    /** Writes slides that this painter draws. */
    public SvgWriter(ChartPainter painter) {
        this(painter, Format.SLIDE);
    }

    /** Writes drawings of a format; the painter must draw for the same. */
    public SvgWriter(ChartPainter painter, Format format) {
        this.painter = painter;
        this.format = format;
    }

    /**
     * Writes a chart; its folder must be there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(ChartSpec spec, Path file) throws IOException {
        Files.write(file, toText(spec).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The file's text.
     *
     * @throws IOException if the text cannot be made
     */
    public String toText(ChartSpec spec) throws IOException {
        return toText(spec, painter, (int) format.width(), (int) format.height());
    }

    /** The text of a file of this size that a painter fills. */
    static String toText(ChartSpec spec, ChartPainter painter, int width, int height) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setStyleHandler(new SortedStyle());
        SVGGraphics2D g = new Canvas(context);
        g.setSVGCanvasSize(new Dimension(width, height));
        painter.paint(spec, g, new Rectangle2D.Double(0, 0, width, height));
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        describe(document, root, "desc", spec.frame().alternative());
        describe(document, root, "title", spec.frame().title());
        nameFamilies(root);
        StringWriter out = new StringWriter();
        g.stream(root, out, false, false);
        return out.toString();
    }

    private static void describe(Document document, Element root, String element, String text) {
        Element described = document.createElementNS(SVG, element);
        described.appendChild(document.createTextNode(text));
        root.insertBefore(described, root.getFirstChild());
    }

    private static void nameFamilies(Element element) {
        if (element.getAttributeNS(null, "font-family").contains(Fonts.FAMILY)) {
            element.setAttributeNS(null, "font-family", FAMILIES);
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                nameFamilies(child);
            }
        }
    }

    /** A canvas that tells Batik which type is bold, so that the file says so too. */
    private static final class Canvas extends SVGGraphics2D {

        Canvas(SVGGeneratorContext context) {
            super(context, false);
        }

        private Canvas(Canvas other) {
            super(other);
        }

        @Override
        public Graphics create() {
            return new Canvas(this);
        }

        @Override
        public void setFont(@Nullable Font font) {
            super.setFont(font != null && Fonts.isBold(font) ? font.deriveFont(Font.BOLD) : font);
        }
    }

    /** Sets style attributes by name, because the order Batik keeps them in differs between Java versions. */
    private static final class SortedStyle extends DefaultStyleHandler {

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public void setStyle(Element element, Map styles, SVGGeneratorContext context) {
            super.setStyle(element, new TreeMap<String, Object>(styles), context);
        }
    }
}
