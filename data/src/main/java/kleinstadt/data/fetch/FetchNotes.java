package kleinstadt.data.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.fetch.FetchedFile.KeptFile;

/**
 * What was downloaded into a folder and what was begun: the hidden file {@code .fetched.toml} there. It is written anew after
 * each file. If it is damaged, all is downloaded again.
 */
final class FetchNotes {

    /** Name of the file. */
    static final String NAME = ".fetched.toml";

    private static final TomlMapper MAPPER = new TomlMapper();

    private final Path folder;
    private final SortedMap<String, FetchedFile> files = new TreeMap<>();
    private final SortedMap<String, PartOfFile> parts = new TreeMap<>();

    private FetchNotes(Path folder) {
        this.folder = folder;
    }

    /** Reads the notes of a folder; none where there are none that can be read. */
    static FetchNotes read(Path folder) {
        FetchNotes notes = new FetchNotes(folder);
        try {
            JsonNode root = MAPPER.readTree(Files.readString(folder.resolve(NAME)));
            root.path("file").forEach(notes::addFile);
            root.path("part").forEach(notes::addPart);
        } catch (NoSuchFileException | JsonProcessingException | DateTimeException e) {
            return new FetchNotes(folder);
        } catch (IOException e) {
            // Not readable, or not text: as good as none, and its successor will say if the folder is at fault.
            return new FetchNotes(folder);
        }
        return notes;
    }

    private void addFile(JsonNode node) {
        List<KeptFile> kept = new ArrayList<>();
        node.path("kept")
                .forEach(each -> kept.add(new KeptFile(
                        each.path("file").asText(), each.path("sha256").asText())));
        FetchedFile file = new FetchedFile(
                node.path("file").asText(),
                node.path("address").asText(),
                Mark.of(node.path("etag").asText()),
                Mark.of(node.path("last-modified").asText()),
                node.path("size").asLong(),
                node.path("sha256").asText(),
                LocalDate.parse(node.path("retrieved").asText()),
                kept);
        files.put(file.file(), file);
    }

    private void addPart(JsonNode node) {
        PartOfFile part = new PartOfFile(
                node.path("file").asText(),
                node.path("address").asText(),
                Mark.of(node.path("etag").asText()),
                Mark.of(node.path("last-modified").asText()));
        parts.put(part.file(), part);
    }

    /** What was downloaded as this file from this address and is still there as it was. */
    Optional<FetchedFile> findWhole(String file, String address) {
        return Optional.ofNullable(files.get(file))
                .filter(found -> found.address().equals(address))
                .filter(found ->
                        !found.kept().isEmpty() && found.kept().stream().allMatch(this::isThere));
    }

    private boolean isThere(KeptFile kept) {
        Path path = folder.resolve(kept.file());
        try {
            return Files.isRegularFile(path) && Checksum.of(path).equals(kept.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /** What was begun as this file from this address. */
    Optional<PartOfFile> findPart(String file, String address) {
        return Optional.ofNullable(parts.get(file))
                .filter(found -> found.address().equals(address));
    }

    /**
     * Notes a beginning.
     *
     * @throws WriteFailed if it cannot be written
     */
    void begin(PartOfFile part) throws WriteFailed {
        parts.put(part.file(), part);
        write();
    }

    /**
     * Notes a whole file.
     *
     * @throws WriteFailed if it cannot be written
     */
    void finish(FetchedFile file) throws WriteFailed {
        parts.remove(file.file());
        files.put(file.file(), file);
        write();
    }

    private void write() throws WriteFailed {
        StringBuilder text = new StringBuilder();
        for (FetchedFile file : files.values()) {
            text.append("[[file]]\n");
            beginning(text, file.file(), file.address(), file.etag(), file.lastModified());
            text.append("size = ").append(file.size()).append('\n');
            line(text, "sha256", file.sha256());
            line(text, "retrieved", file.retrieved().toString());
            for (KeptFile kept : file.kept()) {
                text.append("[[file.kept]]\n");
                line(text, "file", kept.file());
                line(text, "sha256", kept.sha256());
            }
            text.append('\n');
        }
        for (PartOfFile part : parts.values()) {
            text.append("[[part]]\n");
            beginning(text, part.file(), part.address(), part.etag(), part.lastModified());
            text.append('\n');
        }
        PartFile notes = PartFile.of(folder.resolve(NAME));
        notes.write(text.toString().getBytes(StandardCharsets.UTF_8));
        notes.moveIn();
    }

    private static void beginning(StringBuilder text, String file, String address, String etag, String modified) {
        line(text, "file", file);
        line(text, "address", address);
        line(text, "etag", etag);
        line(text, "last-modified", modified);
    }

    /** A basic string of TOML; what a server sends may hold any letter. */
    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = \"");
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' ' || letter == 0x7f) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append("\"\n");
    }
}
