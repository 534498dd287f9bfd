package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What is encoded is read by the JDK's decoder, pixel by pixel, with its resolution. */
final class PngTest {

    @Test
    void pixelsAndResolutionComeBack() throws IOException {
        BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        byte[] bytes = Png.encode(image, 300);
        assertThat(bytes).isEqualTo(Png.encode(image, 300));

        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            BufferedImage read = reader.read(0);
            for (int y = 0; y < 23; y++) {
                for (int x = 0; x < 37; x++) {
                    assertThat(read.getRGB(x, y) & 0xffffff).isEqualTo(image.getRGB(x, y) & 0xffffff);
                }
            }
            NamedNodeMap size = find(reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"), "pHYs")
                    .getAttributes();
            // 300 dots per inch of 25.4 mm.
            assertThat(size.getNamedItem("pixelsPerUnitXAxis").getNodeValue()).isEqualTo("11811");
            assertThat(size.getNamedItem("unitSpecifier").getNodeValue()).isEqualTo("meter");
        } finally {
            reader.dispose();
        }
    }

    private static Node find(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child;
            }
        }
        throw new AssertionError("no " + name);
    }
}
