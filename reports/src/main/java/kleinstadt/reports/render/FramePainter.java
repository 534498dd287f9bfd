package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Frame;

/** Draws what stands around a chart: topic, title and subtitle above, footer below. All of it wraps; nothing is cut. */
final class FramePainter {

    private static final double TOP = 36;
    private static final double BOTTOM = 34;

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
        double top = TOP;
        if (!frame.topic().isEmpty()) {
            top = block(g, frame.topic(), Theme.bold(Theme.SMALL), Theme.TOWN, top, inner) + 4;
        }
        top = block(g, frame.title(), Theme.bold(Theme.TITLE), Theme.INK, top, inner) + 3;
        top = block(g, frame.subtitle(), Theme.regular(Theme.SUBTITLE), Theme.MUTED, top, inner);

        Font footerFont = Theme.regular(Theme.SOURCE);
        List<String> footer = Text.wrap(frame.footer(), footerFont, inner);
        double footerTop = height - BOTTOM - footer.size() * Text.lineHeight(footerFont);
        g.setColor(Theme.GRID);
        g.setStroke(Theme.line(1.5));
        g.draw(new Line2D.Double(Theme.MARGIN, footerTop - 8, width - Theme.MARGIN, footerTop - 8));
        g.setColor(Theme.MUTED);
        Text.drawLines(g, footer, footerFont, Theme.MARGIN, footerTop, Text.Anchor.START);

        double bodyTop = top + Theme.GAP * 0.8;
        return new Rectangle2D.Double(Theme.MARGIN, bodyTop, inner, footerTop - 8 - Theme.GAP * 0.7 - bodyTop);
    }

    private static double block(Graphics2D g, String text, Font font, Color colour, double top, double width) {
        List<String> lines = Text.wrapEvenly(text, font, width);
        g.setColor(colour);
        Text.drawLines(g, lines, font, Theme.MARGIN, top, Text.Anchor.START);
        return top + lines.size() * Text.lineHeight(font);
    }
}
