package kleinstadt.reports.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Notes at the end of a part. */
final class Notes {

    private final List<List<String>> notes;

    Notes(List<String> notes) {
        this.notes =
                notes.stream().map(note -> Paper.NOTE.wrap(note, Paper.INNER)).toList();
    }

    double height() {
        return notes.stream()
                .mapToDouble(lines -> lines.size() * Paper.NOTE.lineHeight() + 2)
                .sum();
    }

    void draw(PdfPage page, PDStructureElement tag, double top) throws IOException {
        double y = top;
        for (List<String> lines : notes) {
            double at = y;
            page.tagged(Tags.add(tag, StandardStructureTypes.P), () -> page.lines(lines, Paper.NOTE, Paper.MARGIN, at));
            y += lines.size() * Paper.NOTE.lineHeight() + 2;
        }
    }
}
