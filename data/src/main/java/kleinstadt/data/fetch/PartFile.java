package kleinstadt.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import kleinstadt.data.fetch.FetchFailure.Reason;

/**
 * A file while it is written: {@code NAME.part} beside its place. It is moved there when it is whole and on the disk, so that the
 * file of that name is never half a file; what there is of it stays if the program is stopped.
 *
 * @param place where the file will stand
 * @param path where it is written
 */
record PartFile(Path place, Path path) {

    private static final int COPIED_AT_ONCE = 1 << 16;

    static PartFile of(Path place) {
        return new PartFile(place, place.resolveSibling(place.getFileName() + ".part"));
    }

    /** The same file with another place. */
    PartFile to(Path other) {
        return new PartFile(other, path);
    }

    /** How many bytes there are; none where there is no file. */
    long size() {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The checksum of what there is. */
    String sha256() throws WriteFailed {
        return sha256(path);
    }

    /** The checksum of the file at its place. */
    String placedSha256() throws WriteFailed {
        return sha256(place);
    }

    private static String sha256(Path file) throws WriteFailed {
        try {
            return Checksum.of(file);
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
    }

    /**
     * Writes the body of an answer.
     *
     * @param from how much of what there is stays before it
     * @param most the size that is declared: with more than this, reading ends
     * @throws FetchFailure if the connection breaks off, stalls or has no time left
     * @throws WriteFailed if the disk does not take it
     * @throws InterruptedException if the program is told to stop
     */
    void write(Answer answer, long from, OptionalLong most, Attempts attempts)
            throws FetchFailure, WriteFailed, InterruptedException {
        try (Output output = Output.open(this, from)) {
            long size = from;
            for (List<ByteBuffer> bytes = answer.next(); !bytes.isEmpty(); bytes = answer.next()) {
                for (ByteBuffer each : bytes) {
                    size += each.remaining();
                    output.write(each);
                }
                if (most.isPresent() && size > most.getAsLong()) {
                    return;
                }
                attempts.check();
            }
            output.force();
        }
    }

    /**
     * Writes bytes in place of what there is.
     *
     * @throws WriteFailed if the disk does not take them
     */
    void write(byte[] bytes) throws WriteFailed {
        try (Output output = Output.open(this, 0)) {
            output.write(ByteBuffer.wrap(bytes));
            output.force();
        }
    }

    /**
     * Writes a stream in place of what there is.
     *
     * @throws IOException if the stream cannot be read
     * @throws WriteFailed if the disk does not take it
     */
    void write(InputStream in) throws IOException {
        byte[] buffer = new byte[COPIED_AT_ONCE];
        try (Output output = Output.open(this, 0)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                output.write(ByteBuffer.wrap(buffer, 0, read));
            }
            output.force();
        }
    }

    /**
     * Moves it to its place, whatever stands there.
     *
     * @throws WriteFailed if it cannot be moved
     */
    void moveIn() throws WriteFailed {
        try {
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
    }

    /**
     * Throws away what there is.
     *
     * @throws WriteFailed if it cannot be deleted
     */
    void discard() throws WriteFailed {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
    }

    /** Throws away what there is because it cannot be the file. */
    FetchFailure refuse(Reason reason, String... arguments) throws WriteFailed {
        discard();
        return FetchFailure.lasting(reason, arguments);
    }

    /** The open file, whose failures are those of the disk. */
    private record Output(FileChannel channel) implements AutoCloseable {

        static Output open(PartFile part, long from) throws WriteFailed {
            try {
                Files.createDirectories(
                        Objects.requireNonNull(part.path().toAbsolutePath().getParent()));
                FileChannel channel =
                        FileChannel.open(part.path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                channel.truncate(from);
                channel.position(from);
                return new Output(channel);
            } catch (IOException e) {
                throw new WriteFailed(e);
            }
        }

        void write(ByteBuffer bytes) throws WriteFailed {
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                throw new WriteFailed(e);
            }
        }

        void force() throws WriteFailed {
            try {
                channel.force(true);
            } catch (IOException e) {
                throw new WriteFailed(e);
            }
        }

        @Override
        public void close() throws WriteFailed {
            try {
                channel.close();
            } catch (IOException e) {
                throw new WriteFailed(e);
            }
        }
    }
}
