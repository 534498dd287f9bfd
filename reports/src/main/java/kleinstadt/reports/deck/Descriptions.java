package kleinstadt.reports.deck;

import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Alternative texts of pictures. */
final class Descriptions {

    private Descriptions() {}

    static void set(XSLFPictureShape picture, String text) {
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(text);
    }
}
