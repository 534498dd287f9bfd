package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write an output folder, held by one run at a time. It ends with the process, however that ends; the file beside the
 * folder, which names the process, means nothing by itself.
 */
public final class OutputLock implements AutoCloseable {

    private static final int ATTEMPTS = 100;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the right to write a folder.
     *
     * @return empty where another run has it
     * @throws IOException if the file beside the folder cannot be written
     */
    public static Optional<OutputLock> find(Path place) throws IOException {
        Path absolute = place.toAbsolutePath().normalize();
        Path file = absolute.resolveSibling("." + absolute.getFileName() + ".lock");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String holder = ProcessHandle.current().pid() + " " + System.nanoTime();
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
            if (isFileOf(holder, file)) {
                return Optional.of(new OutputLock(file, channel));
            }
            // The run before deleted its file between our opening and our locking it.
            channel.close();
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean isFileOf(String holder, Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(holder);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /**
     * Gives the right back.
     *
     * @throws IOException if the file beside the folder cannot be deleted
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
