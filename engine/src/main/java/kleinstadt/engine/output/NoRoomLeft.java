package kleinstadt.engine.output;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the output could not be written because the disk is full. */
public final class NoRoomLeft extends IOException {

    /** With less room than this a write that failed is taken to have failed for want of it. */
    static final long FULL_BELOW_BYTES = 1 << 20;

    @Serial
    private static final long serialVersionUID = 1L;

    NoRoomLeft(IOException cause) {
        super(cause);
    }

    /**
     * Whether a write into a folder that failed is taken to have failed for want of room.
     *
     * @throws IOException if the disk does not tell
     */
    public static boolean isReasonIn(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < FULL_BELOW_BYTES;
    }
}
