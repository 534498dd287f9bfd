package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Measures, wraps and draws text, the same on every output: measures never come from the device. */
public final class Text {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LINE_HEIGHT = 1.22;

    private Text() {}

    /** Where a text stands relative to its point. */
    public enum Anchor {
        /** It begins there. */
        START,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        END
    }

    /** Width of a line. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Distance between two lines. */
    public static double lineHeight(Font font) {
        return font.getSize2D() * LINE_HEIGHT;
    }

    /** Height of capital letters, for centring on a mark. */
    public static double capHeight(Font font) {
        return font.getSize2D() * 0.72;
    }

    /** Draws a line in the current colour with its baseline at {@code y}. */
    public static void draw(Graphics2D g, String text, Font font, double x, double y, Anchor anchor) {
        if (text.isEmpty()) {
            return;
        }
        double start = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width(text, font) / 2;
            case END -> x - width(text, font);
        };
        g.setFont(font);
        g.drawString(text, (float) start, (float) y);
    }

    /** Draws a line in the current colour with the middle of its capitals at {@code y}. */
    public static void drawCentred(Graphics2D g, String text, Font font, double x, double y, Anchor anchor) {
        draw(g, text, font, x, y + capHeight(font) / 2, anchor);
    }

    /** The box a line needs if drawn with {@link #drawCentred}. */
    public static Rectangle2D boxCentred(String text, Font font, double x, double y, Anchor anchor) {
        double width = width(text, font);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Rectangle2D.Double(left, y - lineHeight(font) / 2, width, lineHeight(font));
    }

    /** Breaks text at spaces so that no line is wider; a word that is wider by itself stands alone. Line ends stay. */
    public static List<String> wrap(String text, Font font, double maxWidth) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, font) > maxWidth) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    /**
     * Breaks text like {@link #wrap}, into no more lines, but so that the lines are about equally long and no single word is
     * left over for the last one.
     */
    public static List<String> wrapEvenly(String text, Font font, double maxWidth) {
        return wrapEvenly(maxWidth, width -> wrap(text, font, width), line -> width(line, font), 8);
    }

    /**
     * Finds the least width in which a text needs no more lines than in all of it, and breaks it there.
     *
     * @param maxWidth the widest a line may be
     * @param wrap breaks the text at a width
     * @param width width of a line
     * @param tolerance how near the least width is found
     */
    public static List<String> wrapEvenly(
            double maxWidth, DoubleFunction<List<String>> wrap, ToDoubleFunction<String> width, double tolerance) {
        int most = wrap.apply(maxWidth).size();
        double low = maxWidth / most;
        double high = maxWidth;
        while (high - low > tolerance) {
            double middle = (low + high) / 2;
            List<String> narrower = wrap.apply(middle);
            boolean fits =
                    narrower.size() <= most && narrower.stream().allMatch(line -> width.applyAsDouble(line) <= middle);
            if (fits) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wrap.apply(high);
    }

    /** Draws lines below each other, the first one's top at {@code top}. */
    public static void drawLines(Graphics2D g, List<String> lines, Font font, double x, double top, Anchor anchor) {
        double y = top + font.getSize2D() * 0.93;
        for (String line : lines) {
            draw(g, line, font, x, y, anchor);
            y += lineHeight(font);
        }
    }
}
