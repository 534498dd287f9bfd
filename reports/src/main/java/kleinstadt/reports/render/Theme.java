package kleinstadt.reports.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/**
 * How everything looks: colours, type sizes, strokes and spacing, in one place.
 *
 * <p>All lengths are in units of a canvas, {@value #WIDTH} wide on slides and pages; {@link Painters} scales the canvas to the
 * area it is given, so a chart looks the same on a slide and on paper. No text of a chart is smaller than {@value #SMALL},
 * which the tenth row can read; only sources and licences are, which are read at the desk. The colours hold for the
 * colour-blind and, by their lightness, in greyscale: the town is orange, all others are grey, medians are black, a second
 * series is blue.
 */
public final class Theme {

    /** Width of the canvas of slides and pages. */
    public static final double WIDTH = 1920;
    /** Height of the canvas of a presentation slide. */
    public static final double HEIGHT = 1080;
    /** Free space on every side. */
    public static final double MARGIN = 56;
    /** Space between blocks. */
    public static final double GAP = 22;

    /** Size of titles. */
    public static final int TITLE = 44;
    /** Size of subtitles. */
    public static final int SUBTITLE = 27;
    /** Size of the labels that matter. */
    public static final int LABEL = 27;
    /** Size of axis texts and everything quieter. */
    public static final int AXIS = 24;
    /** Smallest size of a chart's own texts: notes and topics. */
    public static final int SMALL = 22;
    /** Size of sources and licences. */
    public static final int SOURCE = 18;

    /** Paper. */
    public static final Color PAPER = Color.WHITE;
    /** Text, and medians. */
    public static final Color INK = new Color(0x1A1D21);
    /** Quieter text; contrast 6.9 on white. */
    public static final Color MUTED = new Color(0x555B63);
    /** Grid lines. */
    public static final Color GRID = new Color(0xDDE1E6);
    /** Axis lines and reference lines. */
    public static final Color RULE = new Color(0x9AA1A9);
    /** The town: its mark, line and name, on every chart. */
    public static final Color TOWN = new Color(0xC8420A);
    /** The town, where two parts of it stand side by side: the lighter one. */
    public static final Color TOWN_LIGHT = new Color(0xEC9D73);
    /** The town: its interval as a band that lies on others. */
    public static final Color TOWN_VEIL = new Color(0xC8, 0x42, 0x0A, 0x38);
    /** The group of towns: lines and dots. */
    public static final Color GROUP = new Color(0x858C94);
    /** The group of towns: the middle half. */
    public static final Color GROUP_BAND = new Color(0xC6CBD1);
    /** The group of towns: single dots. */
    public static final Color GROUP_DOT = new Color(0xA3A9B0);
    /** The group of towns: single lines that lie on each other. */
    public static final Color GROUP_LINE = new Color(0x8A, 0x92, 0x9B, 0x50);
    /** The group of towns: a band that may lie on another. */
    public static final Color GROUP_VEIL = new Color(0x8A, 0x92, 0x9B, 0x70);
    /** The group of towns: the wide range. */
    public static final Color GROUP_PALE = new Color(0xE6E9EC);
    /** The other case towns. */
    public static final Color PEER = new Color(0x1F4E79);
    /** People who come; dark. */
    public static final Color INFLOW = new Color(0x2F6C9E);
    /** People who leave or die; light. */
    public static final Color OUTFLOW = new Color(0xA9C7DF);

    private Theme() {}

    /** Normal type of a size. */
    public static Font regular(float size) {
        return Fonts.regular(size);
    }

    /** Bold type of a size. */
    public static Font bold(float size) {
        return Fonts.bold(size);
    }

    /** A solid line with round ends. */
    public static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A dashed line. */
    public static Stroke dashed(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {10, 8}, 0);
    }

    /** Colours of the fifths of a group, from the lowest: light to dark, so that grey print keeps their order. */
    static Color fifth(int fifth) {
        return switch (fifth) {
            case 0 -> new Color(0xF2F5F8);
            case 1 -> new Color(0xD3E1ED);
            case 2 -> new Color(0xA9C6DE);
            case 3 -> new Color(0x6C9BC3);
            default -> new Color(0x1B4870);
        };
    }

    /** The colour of text that is read on a background: ink on light ones, paper on dark ones. */
    static Color textOn(Color background) {
        double luminance = 0.2126 * linear(background.getRed())
                + 0.7152 * linear(background.getGreen())
                + 0.0722 * linear(background.getBlue());
        // Where both contrasts (WCAG 2, relative luminance plus 0.05) are alike.
        return luminance > 0.179 ? INK : PAPER;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
