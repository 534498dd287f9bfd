package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kleinstadt.reports.chart.ChartSpec;

/** Pictures of charts without what stands around them, for slides that set title and source as text of their own. */
public final class BodyPictures {

    /** Width of a picture in pixels and in units of {@link Theme}. */
    public static final int WIDTH = (int) (Theme.WIDTH - 2 * Theme.MARGIN);
    /** Height of a picture in pixels and in units of {@link Theme}. */
    public static final int HEIGHT = 792;

    private final ChartPainter bodies;

    /** @param bodies draws charts without what stands around them */
    public BodyPictures(ChartPainter bodies) {
        this.bodies = bodies;
    }

    /** A picture as PNG. */
    public byte[] png(ChartSpec chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(Theme.PAPER);
            g.fillRect(0, 0, WIDTH, HEIGHT);
            draw(chart, g);
        } finally {
            g.dispose();
        }
        return Png.encode(image, Format.SLIDE.dotsPerInch());
    }

    /**
     * A picture as SVG with selectable text.
     *
     * @throws IOException if it cannot be made
     */
    public byte[] svg(ChartSpec chart) throws IOException {
        return SvgWriter.toText(chart, (spec, g, area) -> draw(spec, g), WIDTH, HEIGHT)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void draw(ChartSpec chart, Graphics2D g) {
        g.translate(-Theme.MARGIN, 0);
        bodies.paint(chart, g, new Rectangle2D.Double(Theme.MARGIN, 0, WIDTH, HEIGHT));
        g.translate(Theme.MARGIN, 0);
    }
}
