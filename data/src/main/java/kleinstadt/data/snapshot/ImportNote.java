package kleinstadt.data.snapshot;

import java.util.Collection;
import java.util.stream.Collectors;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.reader.Detection;

/**
 * Why a file is not used. The words belong to whoever shows it.
 *
 * @param kind why
 * @param argument what the kind speaks of; empty where it speaks of nothing
 */
public record ImportNote(Kind kind, String argument) {

    /** Why a file is not used. */
    public enum Kind {
        /** Its format is known, but no source description names the table. */
        NOT_DESCRIBED,
        /** Its format is known, but nothing in it could be read; the issues say why. */
        NOTHING_READABLE,
        /** It has the same bytes as the file named. */
        SAME_BYTES,
        /** The catalogue has no source of the id named. */
        SOURCE_MISSING,
        /** It is a register of the territory named, which no crosswalk reaches. */
        NO_CROSSWALK,
        /** It holds boundaries, but not as detailed as the file named, which has the same territory. */
        LESS_DETAILED,
        /** It holds boundaries of a territory that maps do not need; they need the territories named. */
        TERRITORY_NOT_NEEDED,
        /** It holds boundaries of Kreise or Länder only, which are built from those of the Gemeinden. */
        NO_GEMEINDEN,
        /** It could not be read for the technical cause named. */
        UNREADABLE,
        /** Its bytes changed while it was read. */
        CHANGED_WHILE_READ,
        /** A reader failed on it as named: a bug of the program. */
        READER_FAILED,
        /** It is no file but a pipe, socket or device. */
        SPECIAL_FILE,
        /** It is a link that leads back to itself. */
        LINK_LOOP,
        /** No reader knows it: it is empty. */
        EMPTY,
        /** No reader knows it: a zip or a workbook in the xlsx format. */
        WORKBOOK,
        /** No reader knows it: a workbook in the xls format. */
        OLD_WORKBOOK,
        /** No reader knows it: an SQLite database, for instance a GeoPackage. */
        DATABASE,
        /** No reader knows it: a PDF document. */
        PDF,
        /** No reader knows it: bytes that are no text. */
        BINARY,
        /** No reader knows it: HTML or XML, perhaps the page of an error. */
        WEB_PAGE,
        /** No reader knows it: a web page with the title named. */
        TITLED_PAGE,
        /** No reader knows it: a web service answered with the status named. */
        SERVICE_ANSWER,
        /** No reader knows it: JSON, perhaps the message of an error, beginning as named. */
        JSON,
        /** No reader knows it: a text that begins as named. */
        TEXT
    }

    static ImportNote notDescribed() {
        return new ImportNote(Kind.NOT_DESCRIBED, "");
    }

    static ImportNote nothingReadable() {
        return new ImportNote(Kind.NOTHING_READABLE, "");
    }

    static ImportNote sameBytes(String earlier) {
        return new ImportNote(Kind.SAME_BYTES, earlier);
    }

    static ImportNote sourceMissing(String source) {
        return new ImportNote(Kind.SOURCE_MISSING, source);
    }

    static ImportNote noCrosswalk(TerritoryDate territory) {
        return new ImportNote(Kind.NO_CROSSWALK, territory.toString());
    }

    static ImportNote lessDetailed(String better) {
        return new ImportNote(Kind.LESS_DETAILED, better);
    }

    static ImportNote territoryNotNeeded(Collection<TerritoryDate> needed) {
        return new ImportNote(
                Kind.TERRITORY_NOT_NEEDED,
                needed.stream().map(TerritoryDate::toString).collect(Collectors.joining(", ")));
    }

    static ImportNote noGemeinden() {
        return new ImportNote(Kind.NO_GEMEINDEN, "");
    }

    static ImportNote unreadable(String cause) {
        return new ImportNote(Kind.UNREADABLE, cause);
    }

    static ImportNote changedWhileRead() {
        return new ImportNote(Kind.CHANGED_WHILE_READ, "");
    }

    static ImportNote readerFailed(String failure) {
        return new ImportNote(Kind.READER_FAILED, failure);
    }

    static ImportNote specialFile() {
        return new ImportNote(Kind.SPECIAL_FILE, "");
    }

    static ImportNote linkLoop() {
        return new ImportNote(Kind.LINK_LOOP, "");
    }

    static ImportNote unknown(Detection.Unknown file) {
        Kind kind = switch (file.form()) {
            case EMPTY -> Kind.EMPTY;
            case WORKBOOK -> Kind.WORKBOOK;
            case OLD_WORKBOOK -> Kind.OLD_WORKBOOK;
            case DATABASE -> Kind.DATABASE;
            case PDF -> Kind.PDF;
            case BINARY -> Kind.BINARY;
            case WEB_PAGE -> Kind.WEB_PAGE;
            case TITLED_PAGE -> Kind.TITLED_PAGE;
            case SERVICE_ANSWER -> Kind.SERVICE_ANSWER;
            case JSON -> Kind.JSON;
            case TEXT -> Kind.TEXT;
        };
        return new ImportNote(kind, file.beginning());
    }
}
