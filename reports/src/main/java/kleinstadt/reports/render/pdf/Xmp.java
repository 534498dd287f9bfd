package kleinstadt.reports.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import kleinstadt.reports.content.PackContent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAExtensionSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.type.AbstractField;
import org.apache.xmpbox.type.ArrayProperty;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.type.Cardinality;
import org.apache.xmpbox.type.ChoiceType;
import org.apache.xmpbox.type.PDFAPropertyType;
import org.apache.xmpbox.type.PDFASchemaType;
import org.apache.xmpbox.type.TextType;
import org.apache.xmpbox.type.URIType;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF says about itself as XMP (ISO 16684-1): title, dates, and the standards it conforms to. */
final class Xmp {

    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String UA_PREFIX = "pdfuaid";
    private static final int PDFA_PART = 2;
    private static final String PDFA_CONFORMANCE = "A";

    private final XMPMetadata xmp = XMPMetadata.createXMPMetadata();

    private Xmp() {}

    static byte[] bytes(PackContent content, Calendar created) throws IOException {
        Xmp metadata = new Xmp();
        metadata.describe(content, created);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            metadata.identify();
            new XmpSerializer().serialize(metadata.xmp, out, true);
        } catch (TransformerException | BadFieldValueException e) {
            throw new IOException("the XMP metadata could not be written", e);
        }
        return out.toByteArray();
    }

    private void describe(PackContent content, Calendar created) {
        DublinCoreSchema dublinCore = xmp.createAndAddDublinCoreSchema();
        dublinCore.setTitle(content.title());
        dublinCore.setDescription(content.subject());
        dublinCore.addLanguage(PdfMetadata.language(content.locale()));
        dublinCore.setFormat("application/pdf");
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreateDate(created);
        basic.setModifyDate(created);
        basic.setCreatorTool(PdfMetadata.PRODUCER);
        AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
        pdf.setProducer(PdfMetadata.PRODUCER);
    }

    /** PDF/A-2a and PDF/UA-1; PDF/A wants the words of PDF/UA explained. */
    private void identify() throws BadFieldValueException {
        PDFAIdentificationSchema archive = xmp.createAndAddPDFAIdentificationSchema();
        archive.setPart(PDFA_PART);
        archive.setConformance(PDFA_CONFORMANCE);
        XMPSchema access = new XMPSchema(xmp, UA, UA_PREFIX, "PDF/UA identification");
        access.setIntegerPropertyValueAsSimple("part", 1);
        xmp.addSchema(access);

        PDFAExtensionSchema extension = xmp.createAndAddPDFAExtensionSchemaWithDefaultNS();
        ArrayProperty schemas =
                new ArrayProperty(xmp, extension.getNamespace(), extension.getPrefix(), "schemas", Cardinality.Bag);
        extension.addProperty(schemas);
        PDFASchemaType schema = new PDFASchemaType(xmp);
        schemas.addProperty(schema);
        text(schema, PDFASchemaType.SCHEMA, "PDF/UA Universal Accessibility Schema");
        schema.addProperty(
                new URIType(xmp, schema.getNamespace(), schema.getPrefix(), PDFASchemaType.NAMESPACE_URI, UA));
        text(schema, PDFASchemaType.PREFIX, UA_PREFIX);
        ArrayProperty properties = new ArrayProperty(
                xmp, schema.getNamespace(), schema.getPrefix(), PDFASchemaType.PROPERTY, Cardinality.Seq);
        schema.addProperty(properties);
        PDFAPropertyType part = new PDFAPropertyType(xmp);
        properties.addProperty(part);
        text(part, PDFAPropertyType.NAME, "part");
        part.addProperty(
                new ChoiceType(xmp, part.getNamespace(), part.getPrefix(), PDFAPropertyType.VALUETYPE, "Integer"));
        part.addProperty(
                new ChoiceType(xmp, part.getNamespace(), part.getPrefix(), PDFAPropertyType.CATEGORY, "internal"));
        text(part, PDFAPropertyType.DESCRIPTION, "Part of ISO 14289 the document conforms to");
    }

    private void text(org.apache.xmpbox.type.AbstractStructuredType owner, String name, String text) {
        AbstractField field = new TextType(xmp, owner.getNamespace(), owner.getPrefix(), name, text);
        owner.addProperty(field);
    }
}
