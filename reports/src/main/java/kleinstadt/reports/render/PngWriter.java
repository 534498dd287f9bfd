package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kleinstadt.reports.chart.ChartSpec;

/** Writes charts as PNG of 1920 × 1080 pixels, the size of a slide. Same chart, same bytes. */
public final class PngWriter {

    private static final int WIDTH = (int) Theme.WIDTH;
    private static final int HEIGHT = (int) Theme.HEIGHT;

    private final ChartPainter painter;

    /** Writes what this painter draws. */
    public PngWriter(ChartPainter painter) {
        this.painter = painter;
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
    public byte[] toBytes(ChartSpec spec) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            painter.paint(spec, g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        } finally {
            g.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // In memory, because ImageIO otherwise keeps a cache file on disk.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
