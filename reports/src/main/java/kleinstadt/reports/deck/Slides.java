package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Adds slides with title, subtitle, source, number and notes; everything is text that can be edited. */
final class Slides {

    /** Any fixed value does; office programs want one to a field. */
    private static final String FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private final XMLSlideShow deck;
    private final String language;

    Slides(XMLSlideShow deck, Locale locale) {
        this.deck = deck;
        this.language = locale.getLanguage().equals("de") ? "de-DE" : locale.toLanguageTag();
    }

    /**
     * A slide and where below title and subtitle there is room.
     *
     * @param slide the slide
     * @param top where the room begins
     */
    record Added(XSLFSlide slide, double top) {

        /** The room for a table or text, down to the source. */
        Rectangle2D body() {
            return new Rectangle2D.Double(Look.MARGIN, top, Look.INNER, Look.BOTTOM - top);
        }
    }

    /** A slide with a title and notes. */
    Added add(String title, String subtitle, String source, List<String> notes) {
        XSLFSlide slide = deck.createSlide(DeckMaster.layout(deck));
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                XSLFTextRun run = shape.setText(title);
                run.setFontSize(fitting(title));
                run.getRPr(true).setLang(language);
                shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
                shape.setInsets(new Insets2D(0, 0, 0, 0));
            }
        }
        Font font = Theme.regular((float) Look.SUBTITLE_SIZE);
        int lines = Text.wrap(subtitle, font, Look.INNER).size();
        double height = lines * Text.lineHeight(font);
        Rectangle2D below = Look.SUBTITLE;
        text(
                slide,
                new Rectangle2D.Double(below.getX(), below.getY(), below.getWidth(), height),
                subtitle,
                Look.SUBTITLE_SIZE,
                Look.MUTED,
                false);
        text(slide, Look.SOURCE, source, Look.SOURCE_SIZE, Look.MUTED, false)
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
        number(slide);
        notes(slide, notes);
        return new Added(slide, below.getY() + height + Look.GAP);
    }

    /** Sets the title of a slide in a larger size. */
    static void enlargeTitle(XSLFSlide slide, double size) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                shape.getTextParagraphs().get(0).getTextRuns().get(0).setFontSize(size);
            }
        }
    }

    /** Titles of three lines are set smaller. */
    private static double fitting(String title) {
        int lines = Text.wrap(title, Theme.bold((float) Look.TITLE_SIZE), Look.INNER)
                .size();
        return lines > 2 ? Look.TITLE_SIZE * 0.8 : Look.TITLE_SIZE;
    }

    /** A box of text. */
    XSLFTextBox text(XSLFSlide slide, Rectangle2D place, String text, double size, Color colour, boolean bold) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.clearText();
        paragraph(box, text, size, colour, bold);
        return box;
    }

    /** A further paragraph of a box. */
    XSLFTextParagraph paragraph(XSLFTextShape box, String text, double size, Color colour, boolean bold) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontColor(colour);
        run.setBold(bold);
        run.getRPr(true).setLang(language);
        return paragraph;
    }

    private void number(XSLFSlide slide) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(Look.NUMBER);
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        field.setT(Integer.toString(slide.getSlideNumber()));
        field.addNewRPr().setSz((int) (Look.SOURCE_SIZE * 100));
    }

    private void notes(XSLFSlide slide, List<String> lines) {
        XSLFNotes notes = deck.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (String line : lines) {
                    XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
                    run.setText(line);
                    run.getRPr(true).setLang(language);
                }
            }
        }
    }
}
