package kleinstadt.reports.render.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import kleinstadt.reports.render.Fonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes text as text in Liberation Sans, embedded with the letters used. Every font asked for becomes the normal or the
 * bold one, so that no font is ever used that is not embedded.
 */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {

    private final PDType0Font regular;
    private final PDType0Font bold;

    /**
     * Loads both fonts into a document.
     *
     * @throws IOException if a font file cannot be read
     */
    PdfFonts(PDDocument document) throws IOException {
        try (InputStream regularFile = Fonts.openRegular();
                InputStream boldFile = Fonts.openBold()) {
            this.regular = PDType0Font.load(document, regularFile, true);
            this.bold = PDType0Font.load(document, boldFile, true);
        }
    }

    PDFont regular() {
        return regular;
    }

    PDFont bold() {
        return bold;
    }

    /** Whether the fonts have all the letters; if not, the text is drawn as shapes rather than not at all. */
    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) {
        for (char letter = text.first(); letter != CharacterIterator.DONE; letter = text.next()) {
            if (regular.getCmapLookup().getGlyphId(letter) == 0) {
                text.first();
                return false;
            }
        }
        text.first();
        return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
        // A file loaded as bold has the plain style; only its name tells.
        return font.isBold() || font.getFontName(Locale.ROOT).contains("Bold") ? bold : regular;
    }
}
