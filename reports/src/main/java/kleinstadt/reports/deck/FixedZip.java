package kleinstadt.reports.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP anew with entries in order of their names and one fixed time, so that the same content is the same bytes. */
final class FixedZip {

    /** Has to stand first in a package (ECMA-376 part 2 wants it found without reading on). */
    private static final String TYPES = "[Content_Types].xml";

    /** The earliest time a ZIP can hold, without a time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED_NOW = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private FixedZip() {}

    static byte[] of(byte[] zip) throws IOException {
        return of(zip, false);
    }

    private static byte[] of(byte[] zip, boolean nested) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                entries.put(
                        entry.getName(),
                        entry.getName().endsWith(".xlsx")
                                ? of(bytes, true)
                                : nested ? untimed(entry.getName(), bytes) : bytes);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] types = entries.remove(TYPES);
            if (types != null) {
                put(out, TYPES, types);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** What a workbook behind a chart says of when it was made: the library puts the clock's time there. */
    private static byte[] untimed(String name, byte[] bytes) {
        if (!name.equals(PROPERTIES)) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return CREATED_NOW.matcher(text).replaceAll("$1" + TIME + ":00Z").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
