package kleinstadt.reports.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP anew with entries in order of their names and one fixed time, so that the same content is the same bytes. */
public final class FixedZip {

    /** Has to stand first in a package (ECMA-376 part 2 wants it found without reading on). */
    private static final String TYPES = "[Content_Types].xml";

    /** The earliest time a ZIP can hold, without a time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED_NOW = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private FixedZip() {}

    /**
     * A ZIP written anew; workbooks inside are, too, and lose the time they were made.
     *
     * @throws IOException if it is broken
     */
    public static byte[] of(byte[] zip) throws IOException {
        return of(zip, false);
    }

    /**
     * Writes an Office file anew, entry by entry, without the time it was made.
     *
     * @param from the file as a library wrote it
     * @param to where it is written to
     * @throws IOException if the one is broken or the other cannot be written
     */
    public static void rewrite(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            Set<String> names = new TreeSet<>();
            in.stream().forEach(entry -> names.add(entry.getName()));
            List<String> ordered = new ArrayList<>(names);
            if (ordered.remove(TYPES)) {
                ordered.add(0, TYPES);
            }
            for (String name : ordered) {
                try (InputStream content = in.getInputStream(in.getEntry(name))) {
                    if (name.equals(PROPERTIES)) {
                        put(out, name, untimed(name, content.readAllBytes()));
                    } else {
                        begin(out, name);
                        content.transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
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
        begin(out, name);
        out.write(bytes);
        out.closeEntry();
    }

    private static void begin(ZipOutputStream out, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
    }
}
