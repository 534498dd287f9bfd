package kleinstadt.engine.compare;

import java.io.Serial;
import java.nio.file.Path;

/** A folder that cannot be compared, because it is not a finished run or no longer what the run wrote. */
public final class BrokenRun extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What kind of thing is wrong with the run. */
    private final Fault fault;

    private final transient Path folder;
    /** The file, row or version it was found in. */
    private final String detail;

    BrokenRun(Fault fault, Path folder, String detail) {
        super(fault + " " + folder + " " + detail);
        this.fault = fault;
        this.folder = folder;
        this.detail = detail;
    }

    /** What is wrong with a folder. */
    public enum Fault {
        /** There is no such folder. */
        ABSENT,
        /** It has no manifest of this program: never finished, or not a run. */
        UNFINISHED,
        /** Its manifest cannot be read. */
        MANIFEST,
        /** Its manifest names no lineage: a run of an older version, or a revision report. */
        OLDER,
        /** A file the manifest names is gone. */
        MISSING,
        /** A file is not the one the manifest names: cut, or edited since. */
        DIFFERENT,
        /** A row of a table is not as the contract says. */
        ROW
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The file, with row and what was expected where that is known; empty text where it is about the folder. */
    public String detail() {
        return detail;
    }
}
