package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kleinstadt.reports.chart.ChartSpec;

/** Writes charts as PNG in the pixels of a format: 1920 × 1080 for slides. Same chart, same bytes. */
public final class PngWriter {

    private final ChartPainter painter;
    private final Format format;

    /** Writes slides that this painter draws. */
    public PngWriter(ChartPainter painter) {
        this(painter, Format.SLIDE);
    }

    /** Writes pictures of a format; the painter must draw for the same. */
    public PngWriter(ChartPainter painter, Format format) {
        this.painter = painter;
        this.format = format;
    }

    /**
     * Writes a chart; its folder must be there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(ChartSpec spec, Path file) throws IOException {
        Files.write(file, toBytes(spec));
    }

    /** The file's bytes; no time and no program is named in it. */
    public byte[] toBytes(ChartSpec spec) {
        BufferedImage image = new BufferedImage(format.pixelWidth(), format.pixelHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            painter.paint(spec, g, new Rectangle2D.Double(0, 0, format.pixelWidth(), format.pixelHeight()));
        } finally {
            g.dispose();
        }
        return Png.encode(image, format.dotsPerInch());
    }
}
