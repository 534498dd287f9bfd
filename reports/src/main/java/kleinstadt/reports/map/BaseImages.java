package kleinstadt.reports.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * Keeps what many pictures have in common, already drawn: all towns' pictures of one map stand on the same coloured ground.
 * On a canvas of lines (SVG, PDF) the ground is drawn as lines each time. Several threads may draw at a time.
 */
final class BaseImages {

    /** Pixels kept, four bytes each: room for five maps of a slide in some sizes, or for one or two of a print. */
    private static final long KEPT = 20_000_000;

    private final Map<Key, Long> order = new LinkedHashMap<>(16, 0.75f, true);
    private final ConcurrentMap<Key, BufferedImage> images = new ConcurrentHashMap<>();

    /**
     * What tells pictures apart.
     *
     * @param content what is drawn, compared by identity
     * @param pixels where on the picture
     * @param transform how units become pixels
     */
    private record Key(Object content, Rectangle pixels, AffineTransform transform) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            // Identity, because comparing thousands of outlines would cost more than drawing them.
            return other instanceof Key key
                    && content == key.content
                    && pixels.equals(key.pixels)
                    && transform.equals(key.transform);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(content) + pixels.hashCode();
        }
    }

    /**
     * Draws a ground without text.
     *
     * @param content what the ground shows; the same object, the same ground
     * @param area the part of the canvas it covers, white where nothing is drawn
     * @param painter draws it on a canvas in the same units
     */
    void draw(Graphics2D g, Object content, Rectangle2D area, Consumer<Graphics2D> painter) {
        if (!isPixels(g)) {
            painter.accept(g);
            return;
        }
        AffineTransform transform = g.getTransform();
        Rectangle pixels = transform.createTransformedShape(area).getBounds();
        Key key = new Key(content, pixels, transform);
        BufferedImage image = images.computeIfAbsent(key, missing -> paint(g, missing, painter));
        keep(key);
        g.setTransform(new AffineTransform());
        g.drawImage(image, pixels.x, pixels.y, null);
        g.setTransform(transform);
    }

    private static boolean isPixels(Graphics2D g) {
        GraphicsConfiguration configuration = g.getDeviceConfiguration();
        return configuration != null
                && configuration.getDevice() != null
                && configuration.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
    }

    private static BufferedImage paint(Graphics2D like, Key key, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(key.pixels().width, key.pixels().height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHints(like.getRenderingHints());
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.translate(-key.pixels().x, -key.pixels().y);
            canvas.transform(key.transform());
            painter.accept(canvas);
        } finally {
            canvas.dispose();
        }
        return image;
    }

    /** Forgets the pictures that were not drawn for the longest time, where there are too many. */
    private void keep(Key key) {
        synchronized (order) {
            order.put(key, (long) key.pixels().width * key.pixels().height);
            long kept = order.values().stream().mapToLong(Long::longValue).sum();
            while (kept > KEPT) {
                Key oldest = order.keySet().iterator().next();
                kept -= order.remove(oldest);
                images.remove(oldest);
            }
        }
    }
}
