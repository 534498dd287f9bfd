package kleinstadt.engine.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of contents and of notes which content belongs to which key. A content's file is named by its SHA-256; a note says
 * the content's and carries a checksum of itself. Both are written beside their place and moved in, so several programs may use
 * one folder and be killed at any moment; what is not as its checksum says is deleted when it is met, and counts as damaged.
 */
public final class Cache {

    /** Name and version of the format, the first line of every note. */
    static final String FORMAT = "kleinstadt-cache 1";

    private static final String NAME = FORMAT.substring(0, FORMAT.indexOf(' ') + 1);
    private static final String NOTES = "keys";
    private static final String CONTENTS = "objects";
    private static final String UNFINISHED = "unfinished";
    private static final int FOLDER_DIGITS = 2;
    private static final double KEPT_SHARE = 0.9;
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;

    /** The cache in a folder, which is made when something is first kept. */
    public Cache(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What the cache knows of a key. */
    public sealed interface Answer {

        /** It has the content. */
        final class Found implements Answer {

            private final String hash;
            private final byte[] content;

            Found(String hash, byte[] content) {
                this.hash = hash;
                this.content = content;
            }

            /** SHA-256 of the content. */
            public String hash() {
                return hash;
            }

            /** The content, which has this hash. */
            public byte[] content() {
                return content;
            }
        }

        /** It has nothing. */
        record Absent() implements Answer {}

        /** It had something that was half written or changed by others. */
        record Damaged() implements Answer {}

        /** It had something of another format. */
        record OtherFormat() implements Answer {}
    }

    /** What is kept under a key's hash; what is unusable is deleted. */
    public Answer find(String key) {
        Path note = place(NOTES, key);
        String text;
        try {
            text = Files.readString(note, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e instanceof NoSuchFileException ? new Answer.Absent() : new Answer.Damaged();
        }
        String[] lines = text.split("\n", -1);
        if (lines[0].startsWith(NAME) && !lines[0].equals(FORMAT)) {
            discard(note);
            return new Answer.OtherFormat();
        }
        if (lines.length < 2 || !text.equals(note(key, lines[1]))) {
            discard(note);
            return new Answer.Damaged();
        }
        Optional<byte[]> content;
        try {
            content = Optional.of(Files.readAllBytes(place(CONTENTS, lines[1])));
        } catch (NoSuchFileException e) {
            discard(note);
            return new Answer.Absent();
        } catch (IOException e) {
            content = Optional.empty();
        }
        if (content.isEmpty() || !Sha256.of(content.get()).equals(lines[1])) {
            discard(note);
            discard(place(CONTENTS, lines[1]));
            return new Answer.Damaged();
        }
        touch(note);
        touch(place(CONTENTS, lines[1]));
        return new Answer.Found(lines[1], content.get());
    }

    /**
     * Keeps a content under a key's hash, in place of what was there.
     *
     * @return SHA-256 of the content
     * @throws IOException if it cannot be written
     */
    public String put(String key, byte[] content) throws IOException {
        String hash = keep(content);
        write(place(NOTES, key), note(key, hash).getBytes(StandardCharsets.ISO_8859_1));
        return hash;
    }

    /**
     * Keeps a content by its own hash.
     *
     * @return SHA-256 of the content
     * @throws IOException if it cannot be written
     */
    public String keep(byte[] content) throws IOException {
        String hash = Sha256.of(content);
        Path place = place(CONTENTS, hash);
        if (!Files.exists(place) || Files.size(place) != content.length) {
            write(place, content);
        }
        return hash;
    }

    /** The content of a hash; empty where there is none or it is damaged. */
    public Optional<byte[]> findContent(String hash) {
        Path place = place(CONTENTS, hash);
        try {
            byte[] content = Files.readAllBytes(place);
            if (Sha256.of(content).equals(hash)) {
                touch(place);
                return Optional.of(content);
            }
            discard(place);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Clears out what was not used for longest until nine tenths of a size are left, where there is more than that size; and what
     * killed programs left unfinished a day ago or more.
     *
     * @param limitBytes the size
     * @return bytes cleared out
     * @throws IOException if the folder cannot be read
     */
    public long trim(long limitBytes) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(LEFT_BEHIND));
        listFiles(UNFINISHED).stream()
                .filter(file -> file.used().compareTo(old) < 0)
                .forEach(file -> discard(file.path()));
        List<Stored> files = new ArrayList<>(listFiles(CONTENTS));
        files.addAll(listFiles(NOTES));
        long total = files.stream().mapToLong(Stored::bytes).sum();
        long cleared = 0;
        if (total > limitBytes) {
            files.sort(Comparator.comparing(Stored::used).thenComparing(Stored::path));
            for (Stored file : files) {
                if (total - cleared <= limitBytes * KEPT_SHARE) {
                    break;
                }
                discard(file.path());
                cleared += file.bytes();
            }
        }
        return cleared;
    }

    private record Stored(Path path, long bytes, FileTime used) {}

    /** The files of a part; one that another program deletes meanwhile is left out. */
    private List<Stored> listFiles(String part) throws IOException {
        Path root = folder.resolve(part);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Stored> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                stored(path).ifPresent(files::add);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static Optional<Stored> stored(Path path) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new Stored(path, attributes.size(), attributes.lastModifiedTime()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String note(String key, String hash) {
        String lines = FORMAT + "\n" + hash + "\n";
        return lines + Sha256.of(key + "\n" + lines) + "\n";
    }

    private Path place(String part, String hash) {
        return folder.resolve(part).resolve(hash.substring(0, FOLDER_DIGITS)).resolve(hash);
    }

    private void write(Path place, byte[] content) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        Path unfinished = Files.createDirectories(folder.resolve(UNFINISHED));
        Path file = Files.createTempFile(unfinished, "", "");
        try {
            Files.write(file, content);
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Notes that a file is in use; where that cannot be noted it is cleared out the earlier. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes what is of no use; where that fails it is met and found of no use again. */
    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}
