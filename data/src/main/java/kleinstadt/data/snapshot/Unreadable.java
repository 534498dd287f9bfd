package kleinstadt.data.snapshot;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words. */
final class Unreadable {

    private Unreadable() {}

    /** The cause of a failure; the system's own messages are often no more than the path. */
    static String cause(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "it is not there (any more)";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        String message = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : FileNames.escape(message);
    }
}
