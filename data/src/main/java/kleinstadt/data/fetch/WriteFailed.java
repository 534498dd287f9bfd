package kleinstadt.data.fetch;

import java.io.IOException;
import java.io.Serial;

/** A download could not be written: the disk is full, or the folder does not let it. */
public final class WriteFailed extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    WriteFailed(IOException cause) {
        super(cause);
    }
}
