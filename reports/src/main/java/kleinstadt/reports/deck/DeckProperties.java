package kleinstadt.reports.deck;

import java.util.Date;
import java.util.Optional;
import kleinstadt.reports.content.PackContent;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** What a deck says about itself; no clock is read. */
final class DeckProperties {

    private static final String PROGRAM = "Kleinstadt";

    private DeckProperties() {}

    static void write(PackContent content, XMLSlideShow deck) {
        POIXMLProperties properties = deck.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> created = Optional.of(Date.from(content.created()));
        core.setTitle(content.title());
        core.setSubjectProperty(content.subject());
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(created);
        core.setModified(created);
        core.getUnderlyingProperties().setLanguageProperty(content.locale().toLanguageTag());
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
