package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.render.Theme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** Makes an empty deck whose master, layouts, type and colours are ours, so that slides added by hand look alike. */
final class DeckMaster {

    private DeckMaster() {}

    /** An empty deck. */
    static XMLSlideShow create() {
        XMLSlideShow deck = new XMLSlideShow();
        Dimension before = deck.getPageSize();
        deck.setPageSize(new Dimension(Look.WIDTH, Look.HEIGHT));
        double wider = Look.WIDTH / before.getWidth();
        for (XSLFSlideMaster master : deck.getSlideMasters()) {
            theme(master);
            widen(master, wider);
            title(master);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout, wider);
            }
        }
        layout(deck);
        return deck;
    }

    /** The layout of slides with a title and nothing else. */
    static XSLFSlideLayout layout(XMLSlideShow deck) {
        XSLFSlideLayout layout = deck.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                shape.setAnchor(Look.TITLE);
            }
        }
        return layout;
    }

    private static void widen(XSLFSheet sheet, double factor) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                Rectangle2D anchor = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(
                        anchor.getX() * factor, anchor.getY(), anchor.getWidth() * factor, anchor.getHeight()));
            }
        }
    }

    private static void title(XSLFSlideMaster master) {
        for (XSLFTextShape shape : master.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                shape.setAnchor(Look.TITLE);
            }
        }
        CTTextParagraphProperties style =
                master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
        style.setAlgn(STTextAlignType.L);
        style.getDefRPr().setSz((int) (Look.TITLE_SIZE * 100));
        style.getDefRPr().setB(true);
    }

    private static void theme(XSLFSlideMaster master) {
        CTBaseStyles elements = master.getTheme().getXmlObject().getThemeElements();
        CTFontScheme fonts = elements.getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(Look.FONT);
        fonts.getMinorFont().getLatin().setTypeface(Look.FONT);
        CTColorScheme colours = elements.getClrScheme();
        colour(colours.getDk1(), Theme.INK);
        colour(colours.getDk2(), Theme.MUTED);
        List<CTColor> accents = List.of(
                colours.getAccent1(),
                colours.getAccent2(),
                colours.getAccent3(),
                colours.getAccent4(),
                colours.getAccent5(),
                colours.getAccent6());
        List<Color> ours = List.of(Theme.TOWN, Theme.PEER, Theme.GROUP, Theme.INFLOW, Theme.OUTFLOW, Theme.GROUP_BAND);
        for (int i = 0; i < ours.size(); i++) {
            colour(accents.get(i), ours.get(i));
        }
    }

    private static void colour(CTColor place, Color colour) {
        if (place.isSetSysClr()) {
            place.unsetSysClr();
        }
        byte[] rgb = {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
        (place.isSetSrgbClr() ? place.getSrgbClr() : place.addNewSrgbClr()).setVal(rgb);
    }
}
