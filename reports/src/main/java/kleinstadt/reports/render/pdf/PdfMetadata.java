package kleinstadt.reports.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import kleinstadt.reports.content.PackContent;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes what a PDF says about itself: title, language, dates, colour space, standards. */
final class PdfMetadata {

    static final String PRODUCER = "Kleinstadt";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final float VERSION = 1.7f;

    private PdfMetadata() {}

    /**
     * Writes title, language, dates, XMP and colour space into a document.
     *
     * @throws IOException if the document refuses them
     */
    static void write(PackContent content, PDDocument document) throws IOException {
        Calendar created = calendar(content.created());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(content.title());
        information.setSubject(content.subject());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setVersion(VERSION);
        // The file's identifier is made from this number and the lines above instead of the clock.
        document.setDocumentId(content.created().getEpochSecond());

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language(content.locale()));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.bytes(content, created));
        catalog.setMetadata(metadata);
    }

    /** The language tag readers' voices use. */
    static String language(Locale locale) {
        return locale.getLanguage().equals("de") ? "de-DE" : locale.toLanguageTag();
    }

    private static Calendar calendar(Instant instant) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
