package kleinstadt.reports.render.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A page being written. Everything on it either belongs to a tag or is an artifact: page numbers, lines, grounds. Lengths are
 * points from the upper left corner.
 */
final class PdfPage implements AutoCloseable {

    private final PdfBook book;
    private final int number;
    private final PDPage page;
    private final PDPageContentStream stream;

    /** Begins a page of a document, the first one is 0. */
    PdfPage(PdfBook book, int number) throws IOException {
        this.book = book;
        this.number = number;
        this.page = book.page(number);
        this.stream = new PDPageContentStream(book.document(), page);
    }

    /** What writes a piece of a page. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    PdfBook book() {
        return book;
    }

    int number() {
        return number;
    }

    PDPage page() {
        return page;
    }

    /** Writes a piece that belongs to a tag. */
    void tagged(PDStructureElement tag, Writing writing) throws IOException {
        stream.beginMarkedContent(
                COSName.getPDFName(tag.getStructureType()), book.tags().next(page, tag));
        writing.write();
        stream.endMarkedContent();
    }

    /** Writes a piece that says nothing to those who have the page read to them. */
    void artifact(Writing writing) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        writing.write();
        stream.endMarkedContent();
    }

    /** Writes a line that begins here; call it within a piece. */
    void text(String text, Style style, double x, double baseline) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(book.font(style.face()), style.size());
        stream.setNonStrokingColor(style.colour());
        stream.setTextMatrix(Matrix.getTranslateInstance((float) x, flipped(baseline)));
        stream.showText(style.face().printable(text));
        stream.endText();
    }

    /** Writes a line that ends here; call it within a piece. */
    void textBefore(String text, Style style, double x, double baseline) throws IOException {
        text(text, style, x - style.width(text), baseline);
    }

    /** Writes lines below each other, the first one's top at {@code top}; call it within a piece. */
    void lines(List<String> lines, Style style, double x, double top) throws IOException {
        double baseline = top + style.ascent();
        for (String line : lines) {
            text(line, style, x, baseline);
            baseline += style.lineHeight();
        }
    }

    /** Fills a rectangle; call it within a piece. */
    void fill(Color colour, double x, double y, double width, double height) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect((float) x, flipped(y + height), (float) width, (float) height);
        stream.fill();
    }

    /** A thin line from left to right; call it within a piece. */
    void rule(Color colour, double x, double y, double width, double thickness) throws IOException {
        fill(colour, x, y - thickness / 2, width, thickness);
    }

    /** Draws a form with its upper left corner here, in the size of its own; call it within a piece. */
    void form(PDFormXObject form, double x, double y, double height) throws IOException {
        stream.saveGraphicsState();
        stream.transform(Matrix.getTranslateInstance((float) x, flipped(y + height)));
        stream.drawForm(form);
        stream.restoreGraphicsState();
    }

    /** A rectangle of this page as PDF has it. */
    PDRectangle rectangle(double x, double y, double width, double height) {
        return new PDRectangle((float) x, flipped(y + height), (float) width, (float) height);
    }

    private static float flipped(double y) {
        return (float) (Paper.HEIGHT - y);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
