package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Frame;

/** Draws what stands around a chart: title and subtitle above, footer below. All of it wraps; nothing is cut. */
final class FramePainter {

    private FramePainter() {}

    /**
     * Draws the frame on a canvas.
     *
     * @param width width of the canvas
     * @param height height of the canvas
     * @return what is left for the drawing
     */
    static Rectangle2D paint(Frame frame, Graphics2D g, double width, double height) {
        double inner = width - 2 * Theme.MARGIN;
        double top = Theme.MARGIN * 0.72;
        Font titleFont = Theme.bold(Theme.TITLE);
        Font subtitleFont = Theme.regular(Theme.SUBTITLE);
        Font footerFont = Theme.regular(Theme.SMALL);

        g.setColor(Theme.INK);
        top = block(g, Text.wrap(frame.title(), titleFont, inner), titleFont, top);
        g.setColor(Theme.MUTED);
        top = block(g, Text.wrap(frame.subtitle(), subtitleFont, inner), subtitleFont, top + 4);

        List<String> footer = Text.wrap(frame.footer(), footerFont, inner);
        double footerTop = height - Theme.MARGIN * 0.6 - footer.size() * Text.lineHeight(footerFont);
        g.setColor(Theme.MUTED);
        Text.drawLines(g, footer, footerFont, Theme.MARGIN, footerTop, Text.Anchor.START);

        double bodyTop = top + Theme.GAP;
        return new Rectangle2D.Double(Theme.MARGIN, bodyTop, inner, footerTop - Theme.GAP - bodyTop);
    }

    private static double block(Graphics2D g, List<String> lines, Font font, double top) {
        Text.drawLines(g, lines, font, Theme.MARGIN, top, Text.Anchor.START);
        return top + lines.size() * Text.lineHeight(font);
    }
}
