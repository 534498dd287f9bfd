package kleinstadt.reports.map;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A canvas that draws nothing and remembers where text stands. */
final class TextCanvas extends Graphics2D {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** How far letters of Liberation Sans rise above the baseline and fall below it, umlauts on capitals left out. */
    private static final double ASCENT = 0.76;

    private static final double DESCENT = 0.22;

    private final List<Written> written;
    private final AffineTransform transform;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private Color colour = Color.BLACK;

    /**
     * A line of text.
     *
     * @param text the text
     * @param box from the top of the letters to their lowest point, in units of the page
     */
    record Written(String text, Rectangle2D box) {}

    TextCanvas() {
        this(new ArrayList<>(), new AffineTransform());
    }

    private TextCanvas(List<Written> written, AffineTransform transform) {
        this.written = written;
        this.transform = transform;
    }

    List<Written> listWritten() {
        return List.copyOf(written);
    }

    @Override
    public void drawString(String text, float x, float y) {
        double width = font.getStringBounds(text, CONTEXT).getWidth();
        double size = font.getSize2D();
        Rectangle2D box = new Rectangle2D.Double(x, y - ASCENT * size, width, (ASCENT + DESCENT) * size);
        written.add(new Written(text, transform.createTransformedShape(box).getBounds2D()));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw new UnsupportedOperationException("text that cannot be checked");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("text that cannot be checked");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw new UnsupportedOperationException("text that cannot be checked");
    }

    @Override
    public Graphics create() {
        TextCanvas copy = new TextCanvas(written, new AffineTransform(transform));
        copy.font = font;
        copy.colour = colour;
        return copy;
    }

    @Override
    public void translate(double tx, double ty) {
        transform.translate(tx, ty);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void shear(double shx, double shy) {
        transform.shear(shx, shy);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform.setTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font other) {
        font = other;
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setColor(Color other) {
        colour = other;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return CONTEXT;
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void draw(Shape shape) {}

    @Override
    public void fill(Shape shape) {}

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        return true;
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {}

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {}

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        return false;
    }

    @Override
    public void setComposite(Composite composite) {}

    @Override
    public void setPaint(Paint paint) {}

    @Override
    public void setStroke(Stroke stroke) {}

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public Composite getComposite() {
        return null;
    }

    @Override
    public void setBackground(Color other) {}

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public Stroke getStroke() {
        return null;
    }

    @Override
    public void clip(Shape shape) {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color other) {}

    @Override
    public FontMetrics getFontMetrics(Font other) {
        throw new UnsupportedOperationException("measures come from Text");
    }

    @Override
    public Rectangle getClipBounds() {
        return null;
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {}

    @Override
    public void setClip(int x, int y, int width, int height) {}

    @Override
    public Shape getClip() {
        return null;
    }

    @Override
    public void setClip(Shape shape) {}

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {}

    @Override
    public void fillRect(int x, int y, int width, int height) {}

    @Override
    public void clearRect(int x, int y, int width, int height) {}

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {}

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {}

    @Override
    public void drawOval(int x, int y, int width, int height) {}

    @Override
    public void fillOval(int x, int y, int width, int height) {}

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {}

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {}

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {}

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {}

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {}

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image,
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            Color background,
            ImageObserver observer) {
        return true;
    }

    @Override
    public void dispose() {}
}
