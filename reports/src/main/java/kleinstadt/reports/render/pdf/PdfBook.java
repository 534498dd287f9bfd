package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.content.PackContent;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A document being written: its pages, type, tags and bookmarks. */
final class PdfBook implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;
    private final Tags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDPage> pages = new ArrayList<>();

    /** A document of so many empty pages. */
    PdfBook(PackContent content, int pageCount) throws IOException {
        PdfMetadata.write(content, document);
        this.fonts = new PdfFonts(document);
        this.tags = new Tags(document);
        for (int number = 0; number < pageCount; number++) {
            PDPage page = new PDPage(new PDRectangle(Paper.WIDTH, Paper.HEIGHT));
            // Links are read in the order of the tags.
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            document.addPage(page);
            tags.register(page);
            pages.add(page);
        }
    }

    PDDocument document() {
        return document;
    }

    PdfFonts fonts() {
        return fonts;
    }

    Tags tags() {
        return tags;
    }

    PDFont font(Face face) {
        return face == Face.BOLD ? fonts.bold() : fonts.regular();
    }

    /** Number of pages. */
    int size() {
        return pages.size();
    }

    /** A page, the first one is 0. */
    PDPage page(int number) {
        return pages.get(number);
    }

    /** A bookmark to a page. */
    PDOutlineItem addBookmark(String title, int page) {
        PDOutlineItem item = item(title, page);
        outline.addLast(item);
        return item;
    }

    /** A bookmark below another. */
    void addBookmark(PDOutlineItem parent, String title, int page) {
        parent.addLast(item(title, page));
    }

    /** The place a bookmark or link leads to. */
    PDPageFitDestination destination(int page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(pages.get(page));
        return destination;
    }

    /** Writes the document to a stream, which stays open. */
    void save(OutputStream out) throws IOException {
        tags.finish();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.save(out);
    }

    private PDOutlineItem item(String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination(page));
        return item;
    }

    @Override
    public void close() throws IOException {
        fonts.close();
        document.close();
    }
}
