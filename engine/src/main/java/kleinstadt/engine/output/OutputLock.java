package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write an output folder, held by one run at a time. The system takes it back when the process ends, however that
 * ends. The empty file beside the folder means nothing by itself and stays: deleting it would let a run that opened it before and
 * one that makes it anew both have the right. It must not be opened otherwise either, since a process that closes a file gives
 * up its locks on it.
 */
public final class OutputLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private OutputLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
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
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new OutputLock(channel, lock));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Gives the right back.
     *
     * @throws IOException if the file beside the folder cannot be closed
     */
    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
