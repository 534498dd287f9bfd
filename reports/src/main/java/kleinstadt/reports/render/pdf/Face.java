package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kleinstadt.reports.render.Fonts;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A cut of the documents' type with the widths of its letters, read once from the font's file. */
enum Face {
    /** Normal type. */
    REGULAR {
        @Override
        InputStream open() {
            return Fonts.openRegular();
        }
    },
    /** Bold type. */
    BOLD {
        @Override
        InputStream open() {
            return Fonts.openBold();
        }
    };

    /** Letters up to here are known; the font has no others that a reader of German or English needs. */
    private static final int LETTERS = 0x2600;

    private static final char UNKNOWN = '?';

    // written once, when the font is read
    @SuppressWarnings("ImmutableEnumChecker")
    private final float[] widths;

    Face() {
        this.widths = read();
    }

    /** The font's file. The caller closes the stream. */
    abstract InputStream open();

    /** Width of a text in this size. */
    double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum * size;
    }

    /** The text with a question mark for each letter that the font lacks. */
    String printable(String text) {
        StringBuilder safe = new StringBuilder(text);
        for (int i = 0; i < safe.length(); i++) {
            if (width(safe.charAt(i)) == 0) {
                safe.setCharAt(i, UNKNOWN);
            }
        }
        return safe.toString();
    }

    private float width(char letter) {
        return letter < LETTERS ? widths[letter] : 0;
    }

    private float[] read() {
        try (InputStream file = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            float[] read = new float[LETTERS];
            for (int letter = 0; letter < LETTERS; letter++) {
                int glyph = letters.getGlyphId(letter);
                read[letter] = glyph == 0 ? 0 : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be read", e);
        }
    }
}
