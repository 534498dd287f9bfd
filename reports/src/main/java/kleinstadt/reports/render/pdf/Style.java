package kleinstadt.reports.render.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.render.Text;

/**
 * How a text is set.
 *
 * @param face its cut
 * @param size its size in points
 * @param colour its colour
 */
record Style(Face face, float size, Color colour) {

    private static final double LINE_HEIGHT = 1.26;
    /** Smaller type than this share is hard to read. */
    private static final double SMALLEST = 0.76;
    /** Where the baseline lies below the top of a line. */
    private static final double ASCENT = 0.95;

    /** Behind these a reader expects an address or a formula to go on in the next line. */
    private static final String MARKS = "/?&=+*-";

    static Style regular(double size, Color colour) {
        return new Style(Face.REGULAR, (float) size, colour);
    }

    static Style bold(double size, Color colour) {
        return new Style(Face.BOLD, (float) size, colour);
    }

    /** Width of a line. */
    double width(String text) {
        return face.width(text, size);
    }

    /** Distance of two baselines. */
    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    /** Distance of the first baseline from the top of a block. */
    double ascent() {
        return size * ASCENT;
    }

    /** The same in another size. */
    Style sized(double other) {
        return new Style(face, (float) other, colour);
    }

    /** The largest of the same style in which a text fits, up to its own size. */
    Style fitting(String text, double width) {
        double full = width(text);
        return full <= width ? this : sized(size * width / full);
    }

    /** A little smaller, where the longest word of a text is a little wider than a line; such a word is not broken then. */
    Style fittingWords(String text, double width) {
        double widest = 0;
        for (String word : text.split("[ \n]", -1)) {
            widest = Math.max(widest, width(word));
        }
        return widest <= width || widest * SMALLEST > width ? this : sized(size * width / widest * 0.999);
    }

    /**
     * Breaks a text at its spaces and line ends so that no line is wider; a word that is too wide is broken as well, behind a
     * mark of an address where there is one.
     */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, width, lines);
        }
        return lines;
    }

    /** Breaks text like {@link #wrap}, into no more lines, but so that they are about equally long. */
    List<String> wrapEvenly(String text, double width) {
        return Text.wrapEvenly(width, narrower -> wrap(text, narrower), this::width, 4);
    }

    private void wrap(String paragraph, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        double used = 0;
        double space = width(" ");
        for (String whole : paragraph.split(" ", -1)) {
            String word = whole;
            double wordWidth = width(word);
            if (!line.isEmpty() && used + space + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wordWidth > width && word.length() > 1) {
                int end = fittingEnd(word, width);
                lines.add(word.substring(0, end));
                word = word.substring(end);
                wordWidth = width(word);
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            line.append(word);
            used += wordWidth;
        }
        lines.add(line.toString());
    }

    private int fittingEnd(String word, double width) {
        int end = word.length() - 1;
        while (end > 1 && width(word.substring(0, end)) > width) {
            end--;
        }
        for (int at = end; at > end * 2 / 3; at--) {
            if (MARKS.indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }
}
