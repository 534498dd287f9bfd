package kleinstadt.reports.render.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.PackWords;
import kleinstadt.reports.content.Part;
import kleinstadt.reports.render.ChartPainter;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Writes a pack as PDF: cover, contents, sections, on pages of A4 on its side (for slides there is the deck). The file conforms to
 * PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 */
public final class PackWriter {

    private final PackContent content;
    private final ChartPainter bodies;
    private final Texts messages;

    private PackWriter(PackContent content, ChartPainter bodies) {
        this.content = content;
        this.bodies = bodies;
        this.messages = PackWords.messages(content.locale());
    }

    /** A section with the pages of its parts, the first page behind the contents is 0. */
    private record Laid(String title, List<LaidPart> parts) {}

    private record LaidPart(String title, List<Setter.Drawing> pages, int first) {}

    /**
     * Writes the pack. The same content gives the same bytes.
     *
     * @param content what the pack holds
     * @param bodies draws charts without what stands around them
     * @param file where to write it; a file there is replaced
     * @throws IOException if the file cannot be written
     */
    public static void write(PackContent content, ChartPainter bodies, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(content, bodies, out);
        }
    }

    /**
     * Writes the pack to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(PackContent content, ChartPainter bodies, OutputStream out) throws IOException {
        new PackWriter(content, bodies).write(out);
    }

    private void write(OutputStream out) throws IOException {
        List<Laid> sections = lay();
        List<Setter.Drawing> contents = contents(sections).pages();
        int before = 1 + contents.size();
        int behind = sections.stream()
                .flatMap(section -> section.parts().stream())
                .mapToInt(part -> part.pages().size())
                .sum();
        try (PdfBook book = new PdfBook(content, before + behind)) {
            cover(book);
            PDStructureElement list = Tags.add(book.tags().top(), StandardStructureTypes.SECT);
            for (int number = 0; number < contents.size(); number++) {
                try (PdfPage page = new PdfPage(book, 1 + number)) {
                    contents.get(number).draw(page, list);
                    page.artifact(() -> foot(page));
                }
            }
            book.addBookmark(messages.text("contents"), 1);
            for (Laid section : sections) {
                section(book, section, before);
            }
            book.save(out);
        }
    }

    private List<Laid> lay() {
        List<Laid> sections = new ArrayList<>();
        int next = 0;
        for (PackContent.Section section : content.sections()) {
            List<LaidPart> parts = new ArrayList<>();
            for (Part part : section.parts()) {
                List<Setter.Drawing> pages = Setter.of(part, bodies).pages();
                parts.add(new LaidPart(shortened(part.bookmark()), pages, next));
                next += pages.size();
            }
            sections.add(new Laid(section.title(), parts));
        }
        return sections;
    }

    /** A line without the pack's name before it, which every line would begin with. */
    private String shortened(String bookmark) {
        String name = content.cover().name();
        String rest = bookmark.startsWith(name) ? bookmark.substring(name.length()) : bookmark;
        String behind = rest.replaceFirst("^[\\s\\u2002]*\u00b7[\\s\\u2002]*", "");
        return behind.equals(rest) ? bookmark : behind;
    }

    private ContentsSetter contents(List<Laid> sections) {
        List<ContentsSetter.Entry> lines = new ArrayList<>();
        for (Laid section : sections) {
            lines.add(new ContentsSetter.Entry(
                    section.title(), section.parts().get(0).first(), true));
            for (LaidPart part : section.parts()) {
                lines.add(new ContentsSetter.Entry(part.title(), part.first(), false));
            }
        }
        return new ContentsSetter(messages.text("contents"), lines);
    }

    private void cover(PdfBook book) throws IOException {
        book.addBookmark(messages.text("bookmark.cover"), 0);
        PDStructureElement tag = Tags.add(book.tags().top(), StandardStructureTypes.SECT);
        try (PdfPage page = new PdfPage(book, 0)) {
            new CoverSetter(content.cover(), bodies).draw(page, tag);
            page.artifact(() -> foot(page));
        }
    }

    private void section(PdfBook book, Laid section, int before) throws IOException {
        int first = before + section.parts().get(0).first();
        PDOutlineItem bookmark = book.addBookmark(section.title(), first);
        PDStructureElement tag = Tags.add(book.tags().top(), StandardStructureTypes.SECT);
        // The line at the head of its first page is the section's heading.
        PDStructureElement heading = Tags.add(tag, StandardStructureTypes.H2);
        for (LaidPart part : section.parts()) {
            PDStructureElement partTag = Tags.add(tag, StandardStructureTypes.SECT);
            book.addBookmark(bookmark, part.title(), before + part.first());
            for (int number = 0; number < part.pages().size(); number++) {
                int pageNumber = before + part.first() + number;
                try (PdfPage page = new PdfPage(book, pageNumber)) {
                    if (pageNumber == first) {
                        page.tagged(heading, () -> kicker(page, section.title()));
                    } else {
                        page.artifact(() -> kicker(page, section.title()));
                    }
                    part.pages().get(number).draw(page, partTag);
                    page.artifact(() -> foot(page));
                }
            }
        }
    }

    private static void kicker(PdfPage page, String title) throws IOException {
        page.text(title, Paper.KICKER, Paper.MARGIN, Paper.HEAD + Paper.KICKER.ascent());
    }

    private void foot(PdfPage page) throws IOException {
        page.text(content.cover().kicker(), Paper.FOOTER, Paper.MARGIN, Paper.FOOT);
        String number = messages.text(
                "page",
                content.cover().name(),
                Integer.toString(page.number() + 1),
                Integer.toString(page.book().size()));
        page.textBefore(number, Paper.FOOTER, Paper.WIDTH - Paper.MARGIN, Paper.FOOT);
    }
}
