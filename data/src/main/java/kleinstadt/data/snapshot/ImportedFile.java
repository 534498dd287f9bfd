package kleinstadt.data.snapshot;

import java.util.Optional;

/**
 * What became of a file.
 *
 * @param name name below the folder the user named
 * @param outcome what became of it
 * @param kind what it was recognised as, in German; empty where no reader knows it
 * @param source id of its source; empty where it was not read
 * @param rows data rows read
 * @param change how it stands to the snapshot before
 * @param note why it is not used; empty where it is
 */
public record ImportedFile(
        String name, Outcome outcome, String kind, String source, long rows, Change change, Optional<ImportNote> note) {

    /** What became of a file. */
    public enum Outcome {
        /** Its content is in the snapshot. */
        IMPORTED,
        /** It holds no figures of its own: a text about other files, or a part of one. */
        ACCOMPANYING,
        /** It was recognised, but its content is not needed or cannot serve. */
        NOT_USED,
        /** No reader knows it. */
        NOT_RECOGNISED,
        /** It could not be read. */
        REFUSED
    }

    /** A file that holds no figures of its own. */
    static ImportedFile accompanying(String name, String kind) {
        return new ImportedFile(name, Outcome.ACCOMPANYING, kind, "", 0, Change.NONE, Optional.empty());
    }

    /** The same file, not used for a reason. */
    ImportedFile notUsed(ImportNote reason) {
        return new ImportedFile(name, Outcome.NOT_USED, kind, source, rows, Change.NONE, Optional.of(reason));
    }

    /** How a file stands to the snapshot before. */
    public enum Change {
        /** The snapshot before had no such file. */
        NEW,
        /** The snapshot before had a file of this name with other bytes. */
        CHANGED,
        /** The snapshot before had the same bytes. */
        SAME,
        /** The file is not in the snapshot. */
        NONE
    }
}
