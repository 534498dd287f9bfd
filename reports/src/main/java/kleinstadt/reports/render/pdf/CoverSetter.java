package kleinstadt.reports.render.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.content.Cover;
import kleinstadt.reports.content.KeyFigure;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Theme;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets the cover: name and place, the key figures in large type or as a table, and what has to be known first. */
final class CoverSetter {

    private static final double BAND = 10;
    private static final Style KICKER = Style.regular(12, Theme.MUTED);
    private static final Style NAME = Style.bold(44, Theme.INK);
    private static final Style PLACE = Style.regular(13, Theme.MUTED);
    private static final Style FIGURE_NAME = Style.bold(11, Theme.INK);
    private static final Style FIGURE = Style.bold(30, Theme.TOWN);
    private static final Style NO_FIGURE = Style.regular(13, Theme.MUTED);
    private static final Style FIGURE_TEXT = Style.regular(10, Theme.MUTED);
    private static final Style REMARK = Style.regular(9, Theme.INK);
    private static final double PICTURE = 0.32;
    private static final int COLUMNS = 3;

    private final Cover cover;
    private final ChartPainter bodies;

    CoverSetter(Cover cover, ChartPainter bodies) {
        this.cover = cover;
        this.bodies = bodies;
    }

    void draw(PdfPage page, PDStructureElement tag) throws IOException {
        page.artifact(() -> page.fill(Theme.TOWN, 0, 0, Paper.WIDTH, BAND));
        double y = 34;
        y = block(page, tag, StandardStructureTypes.P, cover.kicker(), KICKER, y, Paper.INNER);
        y = block(
                page,
                tag,
                StandardStructureTypes.H1,
                cover.name(),
                NAME.fitting(cover.name(), Paper.INNER),
                y,
                Paper.INNER * 1.01);
        y = block(page, tag, StandardStructureTypes.P, cover.place(), PLACE, y + 2, Paper.INNER) + Paper.GAP * 1.4;
        double remarks = cover.remarks().stream()
                .mapToDouble(remark -> REMARK.wrap(remark, Paper.INNER).size() * REMARK.lineHeight() + 3)
                .sum();
        double bottom = Paper.BOTTOM - 4 - remarks;
        Optional<ChartSpec> picture = cover.picture();
        double width = picture.isPresent() ? Paper.INNER * (1 - PICTURE) - Paper.GAP : Paper.INNER;
        if (cover.table().isPresent()) {
            TableLayout table = new TableLayout(cover.table().get(), Paper.MARGIN, width);
            table.draw(page, tag, 0, table.size(), y);
        } else {
            figures(page, tag, y, bottom - Paper.GAP, width);
        }
        if (picture.isPresent()) {
            ChartSetter.figure(
                    page,
                    tag,
                    picture.get(),
                    bodies,
                    new Rectangle2D.Double(
                            Paper.MARGIN + width + Paper.GAP, y, Paper.INNER * PICTURE, bottom - Paper.GAP - y));
        }
        y = bottom;
        for (String remark : cover.remarks()) {
            y = block(page, tag, StandardStructureTypes.P, remark, REMARK, y, Paper.INNER) + 3;
        }
    }

    private void figures(PdfPage page, PDStructureElement tag, double top, double bottom, double width)
            throws IOException {
        int rows = (cover.figures().size() + COLUMNS - 1) / COLUMNS;
        double cellWidth = (width - (COLUMNS - 1) * Paper.GAP) / COLUMNS;
        double cellHeight = (bottom - top) / Math.max(1, rows);
        PDStructureElement list = Tags.add(tag, StandardStructureTypes.L);
        for (int number = 0; number < cover.figures().size(); number++) {
            int row = number / COLUMNS;
            int column = number % COLUMNS;
            double x = Paper.MARGIN + column * (cellWidth + Paper.GAP);
            double y = top + row * cellHeight;
            PDStructureElement item = Tags.add(list, StandardStructureTypes.LI);
            figure(
                    page,
                    Tags.add(item, StandardStructureTypes.L_BODY),
                    cover.figures().get(number),
                    x,
                    y,
                    cellWidth);
        }
    }

    private static void figure(
            PdfPage page, PDStructureElement tag, KeyFigure figure, double x, double top, double width)
            throws IOException {
        page.artifact(() -> page.rule(Theme.RULE, x, top, width, 1));
        double y = top + 5;
        y = at(page, tag, figure.name(), FIGURE_NAME, x, y, width);
        Style style = figure.known() ? FIGURE.fitting(figure.figure(), width) : NO_FIGURE;
        y = at(page, tag, figure.figure(), style, x, y + 1, width);
        y = at(page, tag, figure.period(), FIGURE_TEXT, x, y + 1, width);
        for (String line : figure.lines()) {
            y = at(page, tag, line, FIGURE_TEXT, x, y, width);
        }
    }

    private static double at(
            PdfPage page, PDStructureElement tag, String text, Style style, double x, double top, double width)
            throws IOException {
        List<String> lines = style.wrap(text, width);
        page.tagged(Tags.add(tag, StandardStructureTypes.P), () -> page.lines(lines, style, x, top));
        return top + lines.size() * style.lineHeight();
    }

    private static double block(
            PdfPage page, PDStructureElement tag, String type, String text, Style style, double top, double width)
            throws IOException {
        List<String> lines = style.wrap(text, width);
        page.tagged(Tags.add(tag, type), () -> page.lines(lines, style, Paper.MARGIN, top));
        return top + lines.size() * style.lineHeight();
    }
}
