package kleinstadt.reports.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws pages that hold a table: the cover with the name of the pack, and the table pages behind it. */
final class FigurePages {

    private static final int NAME = 96;
    private static final int PLACE = 34;
    private static final double BAND = 18;
    /** Where the page number stands. */
    private static final double FOOT = 64;

    private final Graphics2D g;
    private double y;

    private FigurePages(Graphics2D g, double top) {
        this.g = g;
        this.y = top;
    }

    static void paint(PackContent.Cover cover, Graphics2D g) {
        g.setColor(Theme.TOWN);
        g.fill(new Rectangle2D.Double(0, 0, Theme.WIDTH, BAND));
        FigurePages page = new FigurePages(g, Theme.MARGIN * 1.1);
        page.block(cover.kicker(), Theme.regular(Theme.SUBTITLE), Theme.MUTED);
        Font name = Theme.bold(NAME);
        double fitting = Math.min(1, inner() / Text.width(cover.name(), name));
        page.block(cover.name(), Theme.bold((float) (NAME * fitting)), Theme.INK);
        page.block(cover.place(), Theme.regular(PLACE), Theme.MUTED);
        page.y += Theme.GAP / 2;
        cover.remarks().forEach(remark -> page.block(remark, Theme.regular(Theme.LABEL), Theme.INK));
        page.y += Theme.GAP;
        page.table(cover.table(), 0);
    }

    static void paint(PackContent.TablePage content, Graphics2D g) {
        FigurePages page = new FigurePages(g, Theme.MARGIN * 0.72);
        page.block(content.title(), Theme.bold(Theme.TITLE), Theme.INK);
        page.block(content.subtitle(), Theme.regular(Theme.SUBTITLE), Theme.MUTED);
        page.y += Theme.GAP;
        Font notes = Theme.regular(Theme.SMALL);
        double foot = 0;
        for (String note : content.notes()) {
            foot += Text.wrap(note, notes, inner()).size() * Text.lineHeight(notes) + 4;
        }
        page.table(content.table(), foot + Theme.GAP);
        page.y = Theme.HEIGHT - FOOT + Theme.GAP - foot;
        content.notes().forEach(note -> page.block(note, notes, Theme.MUTED));
    }

    private void table(PackContent.Table table, double below) {
        TablePainter.paint(table, g, new Rectangle2D.Double(Theme.MARGIN, y, inner(), Theme.HEIGHT - FOOT - below - y));
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
