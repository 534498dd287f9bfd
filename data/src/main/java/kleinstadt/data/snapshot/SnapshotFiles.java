package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a snapshot with their checksums.
 *
 * @param texts text by path below the snapshot's folder
 * @param hash SHA-256 of the index
 */
record SnapshotFiles(Map<String, String> texts, String hash) {

    /** Name and version of the format, the first line of the index; a reader of another version refuses it. */
    static final String FORMAT = "kleinstadt-snapshot 1";

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
     * Reads all files the index names.
     *
     * @throws IOException if one is not there, does not match its checksum, or the format is another
     */
    static SnapshotFiles read(Origin origin) throws IOException {
        byte[] index = bytes(origin, INDEX);
        String[] lines = new String(index, StandardCharsets.UTF_8).split("\n", -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IOException("expected a snapshot of format '" + FORMAT + "', found '" + lines[0] + "'");
        }
        Map<String, String> texts = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int blank = lines[i].indexOf(' ');
            if (blank < 0) {
                continue;
            }
            String path = lines[i].substring(blank + 1);
            byte[] content = bytes(origin, path);
            if (!sha256(content).equals(lines[i].substring(0, blank))) {
                throw new IOException("the snapshot's file " + path + " does not match its checksum in " + INDEX);
            }
            texts.put(path, new String(content, StandardCharsets.UTF_8));
        }
        return new SnapshotFiles(texts, sha256(index));
    }

    private static byte[] bytes(Origin origin, String path) throws IOException {
        try (InputStream in = origin.open(path)) {
            return in.readAllBytes();
        }
    }

    /** The text of a file. */
    String get(String path) throws IOException {
        String text = texts.get(path);
        if (text == null) {
            throw new IOException("the snapshot has no file " + path);
        }
        return text;
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
