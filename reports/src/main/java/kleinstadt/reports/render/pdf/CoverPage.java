package kleinstadt.reports.render.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws the first page: the town's name, what to know first, and the key figures. */
final class CoverPage {

    private static final int NAME = 96;
    private static final int PLACE = 34;
    private static final double BAND = 18;
    private static final double ROW = 52;
    /** Right edges of the columns after the first, as shares of the table's width. */
    private static final double[] COLUMN_ENDS = {0.46, 0.585, 0.79, 1};

    private final PackContent.Cover cover;
    private final Graphics2D g;
    private double y = Theme.MARGIN * 1.3;

    CoverPage(PackContent.Cover cover, Graphics2D g) {
        this.cover = cover;
        this.g = g;
    }

    void paint() {
        g.setColor(Theme.TOWN);
        g.fill(new Rectangle2D.Double(0, 0, Theme.WIDTH, BAND));
        block(cover.kicker(), Theme.regular(Theme.SUBTITLE), Theme.MUTED);
        Font name = Theme.bold(NAME);
        double fitting = Math.min(1, inner() / Text.width(cover.town(), name));
        block(cover.town(), Theme.bold((float) (NAME * fitting)), Theme.INK);
        block(cover.place(), Theme.regular(PLACE), Theme.MUTED);
        y += Theme.GAP / 2;
        cover.remarks().forEach(remark -> block(remark, Theme.regular(Theme.LABEL), Theme.INK));
        y += 1.5 * Theme.GAP;
        table();
    }

    private void table() {
        row(cover.columns(), Theme.bold(Theme.AXIS), Theme.bold(Theme.AXIS), Theme.MUTED);
        for (PackContent.KeyFigure figure : cover.figures()) {
            rule();
            row(
                    List.of(figure.name(), figure.figure(), figure.period(), figure.rank(), figure.median()),
                    Theme.bold(Theme.LABEL + 2f),
                    Theme.regular(Theme.LABEL),
                    Theme.INK);
        }
        rule();
    }

    /** The town's own figure stands out; the rest of the row explains it. */
    private void row(List<String> cells, Font figureFont, Font font, Color colour) {
        double middle = y + ROW / 2;
        for (int column = 0; column < cells.size(); column++) {
            boolean figure = column == 1;
            g.setColor(figure && colour.equals(Theme.INK) ? Theme.TOWN : column > 1 ? Theme.MUTED : colour);
            double x = column == 0 ? Theme.MARGIN : Theme.MARGIN + inner() * COLUMN_ENDS[column - 1];
            Text.Anchor anchor = column == 0 ? Text.Anchor.START : Text.Anchor.END;
            Text.drawCentred(g, cells.get(column), figure ? figureFont : font, x, middle, anchor);
        }
        y += ROW;
    }

    private void rule() {
        g.setColor(Theme.GRID);
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(Theme.MARGIN, y, Theme.WIDTH - Theme.MARGIN, y));
    }

    private void block(String text, Font font, Color colour) {
        List<String> lines = Text.wrap(text, font, inner());
        g.setColor(colour);
        Text.drawLines(g, lines, font, Theme.MARGIN, y, Text.Anchor.START);
        y += lines.size() * Text.lineHeight(font) + 4;
    }

    private static double inner() {
        return Theme.WIDTH - 2 * Theme.MARGIN;
    }
}
