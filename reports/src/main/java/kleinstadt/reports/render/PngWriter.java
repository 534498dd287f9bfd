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
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kleinstadt.reports.chart.ChartSpec;

/** Writes charts as PNG in the pixels of a format: 1920 × 1080 for slides. Same chart, same bytes. */
public final class PngWriter {

    private static final String NATIVE = "javax_imageio_png_1.0";
    private static final double MILLIMETRES_PER_METRE = 1000;
    private static final double MILLIMETRES_PER_INCH = 25.4;

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
    public byte[] toBytes(ChartSpec spec) throws IOException {
        BufferedImage image = new BufferedImage(format.pixelWidth(), format.pixelHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            painter.paint(spec, g, new Rectangle2D.Double(0, 0, format.pixelWidth(), format.pixelHeight()));
        } finally {
            g.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // In memory, because ImageIO otherwise keeps a cache file on disk.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            writer.write(null, new IIOImage(image, null, resolution(writer, image, param)), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The resolution, so that a page prints at its size. */
    private IIOMetadata resolution(ImageWriter writer, BufferedImage image, ImageWriteParam param) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
        // PNG's own words: Java 17 reads the common ones, millimetres per dot, as dots per millimetre
        String perMetre =
                Long.toString(Math.round(MILLIMETRES_PER_METRE / MILLIMETRES_PER_INCH * format.dotsPerInch()));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        root.appendChild(size);
        metadata.mergeTree(NATIVE, root);
        return metadata;
    }
}
