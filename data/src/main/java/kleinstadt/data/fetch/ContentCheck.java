package kleinstadt.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipFile;
import kleinstadt.data.source.FileKind;

/** Whether a file is what it should be, told by its first bytes and, of an archive, by its last, where its contents are listed. */
final class ContentCheck {

    private static final byte[] OLD_WORKBOOK = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int HEAD = 1024;

    private ContentCheck() {}

    /** Whether a file is a web page, which a server sends in place of one it does not have or does not give. */
    static boolean isWebPage(Path file) throws IOException {
        String start = start(file).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<") && start.contains("<html"));
    }

    /** Whether a file is JSON, in which web services say why they do not send a table. */
    static boolean isJson(Path file) throws IOException {
        return start(file).startsWith("{");
    }

    /** Whether a file is a whole archive. */
    static boolean isArchive(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return archive.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file can be of a kind. */
    static boolean isOf(FileKind kind, Path file) throws IOException {
        byte[] head = head(file);
        return switch (kind) {
            case ZIP, XLSX -> isArchive(file);
            case XLS -> Arrays.equals(Arrays.copyOf(head, OLD_WORKBOOK.length), OLD_WORKBOOK);
            case CSV, TXT -> isText(head);
        };
    }

    /** Text of no encoding of the offices holds a zero byte, but archives and workbooks do at once. */
    private static boolean isText(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    private static String start(Path file) throws IOException {
        String text = new String(head(file), StandardCharsets.UTF_8);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
