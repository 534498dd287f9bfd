package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a snapshot. Each is read when it is asked for and compared with its checksum then.
 *
 * @param origin where they are
 * @param checksums SHA-256 by path below the snapshot's folder
 * @param hash SHA-256 of the index, which stands for the content of all files
 */
record SnapshotFiles(Origin origin, SortedMap<String, String> checksums, String hash) {

    /** Name and version of the format, the first line of the index; a reader of another version refuses it. */
    static final String FORMAT = "kleinstadt-snapshot 3";

    static final String INDEX = "index.txt";

    /** Where files come from: a folder or the class path. */
    @FunctionalInterface
    interface Origin {
        /**
         * Opens a file.
         *
         * @throws IOException if there is none
         */
        InputStream open(String path) throws IOException;
    }

    /** The index of texts: the format, then checksum and path of each. */
    static String index(Map<String, String> texts) {
        StringBuilder index = new StringBuilder(FORMAT).append('\n');
        new TreeMap<>(texts)
                .forEach((path, text) -> index.append(sha256(text.getBytes(StandardCharsets.UTF_8)))
                        .append(' ')
                        .append(path)
                        .append('\n'));
        return index.toString();
    }

    /**
     * Reads the index.
     *
     * @throws IOException if there is none or the format is another
     */
    static SnapshotFiles open(Origin origin) throws IOException {
        byte[] index = bytes(origin, INDEX);
        String[] lines = new String(index, StandardCharsets.UTF_8).split("\n", -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IOException("expected a snapshot of format '" + FORMAT + "', found '" + lines[0] + "'");
        }
        SortedMap<String, String> checksums = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int blank = lines[i].indexOf(' ');
            if (blank >= 0) {
                checksums.put(lines[i].substring(blank + 1), lines[i].substring(0, blank));
            }
        }
        return new SnapshotFiles(origin, Collections.unmodifiableSortedMap(checksums), sha256(index));
    }

    /** The paths below a folder in order. */
    List<String> list(String folder) {
        return checksums.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .toList();
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if the index does not name it, it is not there, or it does not match its checksum
     */
    byte[] bytes(String path) throws IOException {
        String checksum = checksums.get(path);
        if (checksum == null) {
            throw new IOException("the snapshot has no file " + path);
        }
        byte[] content = bytes(origin, path);
        if (!sha256(content).equals(checksum)) {
            throw new IOException("the snapshot's file " + path + " does not match its checksum in " + INDEX);
        }
        return content;
    }

    /**
     * The text of a file.
     *
     * @throws IOException as {@link #bytes(String)}
     */
    String get(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Origin origin, String path) throws IOException {
        try (InputStream in = origin.open(path)) {
            return in.readAllBytes();
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
