package kleinstadt.engine.output;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/** A canvas that paints nothing and remembers where texts stand: thousands of charts can be drawn on it in a minute. */
final class TextCanvas extends AbstractGraphics2D {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Inks inks;
    private final List<TextBox> boxes;

    /** An empty canvas. */
    TextCanvas(Inks inks) {
        super(false);
        this.inks = inks;
        this.boxes = new ArrayList<>();
        this.gc = new GraphicContext();
    }

    private TextCanvas(TextCanvas other) {
        super(other);
        this.inks = other.inks;
        this.boxes = other.boxes;
    }

    /** Ink of lines around their starts, kept because most lines stand on many charts. Not for several threads. */
    static final class Inks {

        private final Map<Font, Map<String, Rectangle2D>> known = new HashMap<>();

        private Rectangle2D of(String text, Font font) {
            return known.computeIfAbsent(font, each -> new HashMap<>())
                    .computeIfAbsent(
                            text, line -> font.createGlyphVector(CONTEXT, line).getVisualBounds());
        }
    }

    /** The texts so far, in the order they were drawn; blank ones are left out. */
    List<TextBox> boxes() {
        return boxes;
    }

    private void add(String text, Rectangle2D ink, float x, float y) {
        if (!ink.isEmpty()) {
            AffineTransform transform = getTransform();
            transform.translate(x, y);
            boxes.add(TextBox.of(text, ink, transform));
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        add(text, inks.of(text, getFont()), x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        StringBuilder line = new StringBuilder();
        for (char each = text.first(); each != AttributedCharacterIterator.DONE; each = text.next()) {
            line.append(each);
        }
        drawString(line.toString(), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        add("glyphs", glyphs.getVisualBounds(), x, y);
    }

    @Override
    public Graphics create() {
        return new TextCanvas(this);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return g.getFontMetrics(font);
        } finally {
            g.dispose();
        }
    }

    @Override
    public void dispose() {}

    @Override
    public void draw(Shape shape) {}

    @Override
    public void fill(Shape shape) {}

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {}

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        return true;
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public void setXORMode(Color colour) {}

    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }
}
