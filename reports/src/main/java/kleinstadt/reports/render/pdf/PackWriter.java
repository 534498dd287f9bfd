package kleinstadt.reports.render.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Writes a pack: cover, tables, one page a chart, methods and sources.
 *
 * <p>Pages are 16:9 (960 by 540 points), not A4: the pack is shown on a screen first, where A4 would leave bars at both
 * sides, and the charts are composed for 1920 by 1080, so that they look on the page exactly as they do on the slide. On A4
 * paper a page prints at full width with a margin below.
 */
public final class PackWriter {

    /** Width of a page in points. */
    static final float PAGE_WIDTH = 960;
    /** Height of a page in points. */
    static final float PAGE_HEIGHT = 540;

    private PackWriter() {}

    /** A page before it is drawn; pages without bookmarks belong to the one before. */
    private record Sheet(List<String> bookmarks, Drawing drawing) {}

    /** Draws on a canvas {@value Theme#WIDTH} wide. */
    @FunctionalInterface
    private interface Drawing {
        void draw(Graphics2D g);
    }

    /**
     * Writes the pack. The same charts and content give the same bytes.
     *
     * @param charts the charts in order
     * @param content what the pack says besides
     * @param painter draws the charts
     * @param file where to write it; a file there is replaced
     * @throws IOException if the file cannot be written
     */
    public static void write(List<ChartSpec> charts, PackContent content, ChartPainter painter, Path file)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(charts, content, painter, out);
        }
    }

    /**
     * Writes the pack to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<ChartSpec> charts, PackContent content, ChartPainter painter, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfMetadata.write(content, document);
            List<Sheet> sheets = sheets(charts, content, painter);
            Texts messages = PackWords.messages(content.locale());
            PDDocumentOutline outline = new PDDocumentOutline();
            try (PdfFonts fonts = new PdfFonts(document)) {
                for (int index = 0; index < sheets.size(); index++) {
                    Sheet sheet = sheets.get(index);
                    String number = messages.text(
                            "page",
                            content.cover().name(),
                            Integer.toString(index + 1),
                            Integer.toString(sheets.size()));
                    PDPage page = page(document, fonts, sheet.drawing(), number);
                    sheet.bookmarks().forEach(title -> outline.addLast(bookmark(title, page)));
                }
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            document.save(out);
        }
    }

    private static List<Sheet> sheets(List<ChartSpec> charts, PackContent content, ChartPainter painter) {
        Texts messages = PackWords.messages(content.locale());
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(List.of(messages.text("bookmark.cover")), g -> FigurePages.paint(content.cover(), g)));
        for (PackContent.TablePage table : content.tables()) {
            sheets.add(new Sheet(List.of(table.title()), g -> FigurePages.paint(table, g)));
        }
        Rectangle2D canvas = new Rectangle2D.Double(0, 0, Theme.WIDTH, Theme.HEIGHT);
        for (ChartSpec chart : charts) {
            sheets.add(new Sheet(List.of(chart.frame().title()), g -> painter.paint(chart, g, canvas)));
        }
        TextPages pages = TextPages.of(content.methods());
        for (int index = 0; index < pages.size(); index++) {
            int page = index;
            sheets.add(new Sheet(pages.begun(page), g -> pages.paint(page, g)));
        }
        return sheets;
    }

    private static PDPage page(PDDocument document, PdfFonts fonts, Drawing drawing, String number) throws IOException {
        PDPage page = new PDPage(new PDRectangle(PAGE_WIDTH, PAGE_HEIGHT));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, PAGE_WIDTH, PAGE_HEIGHT);
        graphics.setFontTextDrawer(fonts);
        double scale = PAGE_WIDTH / Theme.WIDTH;
        graphics.scale(scale, scale);
        drawing.draw(graphics);
        graphics.setColor(Theme.MUTED);
        Text.draw(graphics, number, Theme.regular(20), Theme.WIDTH - Theme.MARGIN, Theme.HEIGHT - 14, Text.Anchor.END);
        graphics.dispose();
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawForm(graphics.getXFormObject());
        }
        return page;
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
