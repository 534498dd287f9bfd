package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Sans from the class path, so that no chart depends on the fonts of a machine. */
public final class Fonts {

    /** Family name, as it is written into SVG files. */
    public static final String FAMILY = "Liberation Sans";

    private static final String REGULAR_FILE = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD_FILE = "/liberation/LiberationSans-Bold.ttf";
    private static final Font REGULAR = load(REGULAR_FILE);
    private static final Font BOLD = load(BOLD_FILE);

    private Fonts() {}

    /** Normal type of a size in canvas units. */
    public static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    /** Bold type of a size in canvas units. */
    public static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /** Whether a font is the bold one: the JVM does not say so of a font that was read from a file. */
    static boolean isBold(Font font) {
        return font.getPSName().equals(BOLD.getPSName());
    }

    /** The normal font's file, for embedding. The caller closes the stream. */
    public static InputStream openRegular() {
        return open(REGULAR_FILE);
    }

    /** The bold font's file, for embedding. The caller closes the stream. */
    public static InputStream openBold() {
        return open(BOLD_FILE);
    }

    private static Font load(String file) {
        try (InputStream in = open(file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            // Registered as well, because drawing libraries ask for fonts by family name.
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Fonts.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("font " + file + " is not on the class path");
        }
        return in;
    }
}
