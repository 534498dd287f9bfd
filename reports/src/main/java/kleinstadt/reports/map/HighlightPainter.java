package kleinstadt.reports.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Writes the shown towns' figures at the top of the panel: large for one, in rows for several. */
final class HighlightPainter {

    /** Up to so many towns there is room for their ranks as well. */
    static final int FEW = 3;

    /** With more towns than this the map alone names them. */
    private static final int MANY = 12;

    private static final int FIGURE = 72;
    private static final int SMALL_FIGURE = 56;
    private static final int NAME = 38;

    /** A panel with less height has little room. */
    private static final double SHORT = 780;

    private HighlightPainter() {}

    static void paint(List<Highlight> highlights, Panel panel) {
        if (highlights.size() == 1) {
            alone(highlights.get(0), panel);
        } else if (highlights.size() <= MANY) {
            highlights.forEach(highlight -> oneOfSeveral(highlight, highlights.size() <= FEW, panel));
        }
        panel.skip(Theme.GAP);
    }

    private static void alone(Highlight highlight, Panel panel) {
        Font nameFont = fitting(highlight.name(), NAME, panel.width());
        panel.lines(highlight.name(), nameFont, Theme.TOWN);
        if (highlight.value().isPresent()) {
            float size = panel.height() < SHORT ? SMALL_FIGURE : FIGURE;
            panel.lines(highlight.figure(), fitting(highlight.figure(), size, panel.width()), Theme.TOWN);
        } else if (!highlight.figure().isEmpty()) {
            // Why there is no figure is no headline.
            panel.lines(highlight.figure(), Theme.regular(Theme.LABEL), Theme.MUTED);
        }
        highlight.notes().forEach(note -> panel.lines(note, Theme.regular(Theme.LABEL), Theme.INK));
    }

    /** Name and figure in one row; below them the notes where there is room. */
    private static void oneOfSeveral(Highlight highlight, boolean few, Panel panel) {
        float size = few ? 32 : Theme.AXIS;
        Font nameFont = Theme.bold(size);
        double room = panel.width() - Text.width(highlight.name(), nameFont) - Theme.GAP;
        Graphics2D g = panel.g();
        g.setColor(Theme.TOWN);
        double height = Text.lineHeight(nameFont);
        double middle = panel.y() + height / 2;
        Text.drawCentred(g, highlight.name(), nameFont, panel.x(), middle, Text.Anchor.START);
        Font figureFont = highlight.value().isPresent() ? Theme.bold(size) : Theme.regular(Theme.SMALL);
        double least = Math.min(1, room / Text.width(highlight.figure(), figureFont));
        Font fitting = figureFont.deriveFont((float) (figureFont.getSize2D() * least));
        Text.drawCentred(g, highlight.figure(), fitting, panel.maxX(), middle, Text.Anchor.END);
        panel.skip(height + 3);
        if (few) {
            highlight.notes().forEach(note -> panel.lines(note, Theme.regular(Theme.AXIS), Theme.INK));
            panel.skip(Theme.GAP / 2);
        }
    }

    private static Font fitting(String text, float size, double width) {
        return Theme.bold((float) (size * Math.min(1, width / Text.width(text, Theme.bold(size)))));
    }
}
