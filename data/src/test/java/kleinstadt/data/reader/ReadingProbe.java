package kleinstadt.data.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.IssueLog;

/** Reads a file as an import does and says how it ended. Whatever is no failure of reading comes out as an exception. */
final class ReadingProbe {

    private final Path folder;
    private final List<Reader> readers = Readers.listAll();

    ReadingProbe(Path folder) {
        this.folder = folder;
    }

    /** How a reading may end. */
    enum End {
        /** No reader knows the file. */
        NOT_RECOGNISED,
        /** A reader knows it, found nothing to use and noted why. */
        REFUSED,
        /** The file cannot be read. */
        UNREADABLE,
        /** Content, with issues or without. */
        READ
    }

    /** Reads a sample. */
    End read(Sample sample) throws IOException {
        InputFile file = sample.write(folder);
        IssueLog log = new IssueLog();
        try {
            Optional<Detection.Found> found = Detection.find(file, readers);
            if (found.isEmpty()) {
                Detection.describeUnknown(file);
                return End.NOT_RECOGNISED;
            }
            Reader reader = found.get().reader();
            if (!reader.holdsFigures()) {
                return End.NOT_RECOGNISED;
            }
            Optional<Content> content = reader.read(file, FormatFixtures.KNOWN, log);
            log.listStored().forEach(issue -> requireWords(issue.message() + issue.place() + issue.code()));
            if (content.isPresent()) {
                return End.READ;
            }
            if (log.count() == 0) {
                throw new IllegalStateException(reader.name() + " refused the file without a word");
            }
            reader.isDescribed(file);
            return End.REFUSED;
        } catch (IOException | UncheckedIOException e) {
            requireWords(e.getMessage());
            return End.UNREADABLE;
        }
    }

    private static void requireWords(@org.jspecify.annotations.Nullable String message) {
        if (message == null || message.isBlank()) {
            throw new IllegalStateException("a message without words");
        }
    }
}
