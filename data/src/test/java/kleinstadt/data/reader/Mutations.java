package kleinstadt.data.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Harms files as careless programs, broken disks and people do. The same random numbers do the same harm. */
final class Mutations {

    /** A file may grow to so many bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-",
            "–",
            ".",
            "...",
            "x",
            "/",
            "()",
            "(",
            "(1",
            "NaN",
            "-Infinity",
            "1e999",
            "1E999999999",
            "1E-999999999",
            "-0",
            "0x1p3",
            "1d",
            "9".repeat(15),
            "9".repeat(400),
            "1.234.567,89",
            "1,2,3",
            "00000000",
            "99999999",
            "000000000000",
            "13076089",
            "9999",
            "31.12.2015",
            "31.02.2015",
            "99.99.9999",
            "\"",
            "\"\"\"",
            "'",
            ";",
            ",",
            "\t",
            "\n",
            "\r",
            "\0",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "\uD83D\uDE00",
            "=cmd|' /C calc'!A0",
            "<c>",
            "&amp;",
            "]]>",
            "ä".repeat(5_000),
            "(" + "1".repeat(1_000) + ")");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** A harmed form of a sample: its bytes, its text, or a part of what it packs. */
    Sample mutate(Sample sample) throws IOException {
        byte[] bytes = sample.bytes();
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        for (int rounds = 1 + random.nextInt(3); rounds > 0; rounds--) {
            if (zip && random.nextInt(16) > 0) {
                bytes = mutatePart(bytes);
            } else {
                bytes = isText(bytes) && random.nextInt(3) > 0 ? mutateText(bytes) : mutateBytes(bytes);
            }
        }
        return sample.with(bytes);
    }

    private static boolean isText(byte[] bytes) {
        for (int index = 0; index < Math.min(bytes.length, 512); index++) {
            if (bytes[index] == 0) {
                return false;
            }
        }
        return true;
    }

    private byte[] mutateBytes(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> {
                yield Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                byte[] flipped = bytes.clone();
                for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                    flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case 2 -> {
                byte[] inserted = new byte[1 + random.nextInt(16)];
                random.nextBytes(inserted);
                yield replace(bytes, at, at, inserted);
            }
            case 3 -> {
                yield replace(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(64)), new byte[0]);
            }
            case 4 -> {
                byte[] overwritten = bytes.clone();
                int end = Math.min(bytes.length, at + 1 + random.nextInt(8));
                Arrays.fill(overwritten, at, end, (byte) (random.nextBoolean() ? 0 : 0xFF));
                yield overwritten;
            }
            default -> {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(256));
                byte[] piece = Arrays.copyOfRange(bytes, at, end);
                int times = random.nextInt(20) == 0 ? 2_000 : 1 + random.nextInt(4);
                ByteArrayOutputStream more = new ByteArrayOutputStream();
                for (int count = 0; count < times && bytes.length + more.size() < MOST_BYTES; count++) {
                    more.writeBytes(piece);
                }
                yield replace(bytes, end, end, more.toByteArray());
            }
        };
    }

    private static byte[] replace(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(by);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private byte[] mutateText(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, mutateCells(lines.get(at)));
            case 4 -> {
                String separator = separator(lines.get(at));
                lines.replaceAll(line -> rotate(line, separator));
            }
            case 5 -> {
                String line = lines.get(at);
                for (int count = random.nextInt(300); count > 0; count--) {
                    lines.add(at, line);
                }
            }
            default -> {
                String nasty = nasty();
                lines.replaceAll(line -> random.nextInt(4) == 0 ? mutateCell(line, nasty) : line);
            }
        }
        byte[] changed = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
        return changed.length > MOST_BYTES ? Arrays.copyOf(changed, MOST_BYTES) : changed;
    }

    /** A nasty value as the bytes of its UTF-8, one character each. */
    private String nasty() {
        String value = NASTY.get(random.nextInt(NASTY.size()));
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private String mutateCells(String line) {
        String changed = line;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            changed = mutateCell(changed, nasty());
        }
        return changed;
    }

    private String mutateCell(String line, String value) {
        String separator = separator(line);
        List<String> cells = new ArrayList<>(List.of(line.split(separator, -1)));
        cells.set(random.nextInt(cells.size()), value);
        return String.join(separator, cells);
    }

    private static String rotate(String line, String separator) {
        List<String> cells = new ArrayList<>(List.of(line.split(separator, -1)));
        if (cells.size() > 3) {
            Collections.rotate(cells.subList(1, cells.size()), 1);
        }
        return String.join(separator, cells);
    }

    private static String separator(String line) {
        return line.indexOf(';') >= 0 ? ";" : line.indexOf(',') >= 0 ? "," : " ";
    }

    /** Unpacks a zip, harms one of its parts and packs it again. */
    private byte[] mutatePart(byte[] zip) throws IOException {
        Map<String, byte[]> parts = unzip(zip);
        if (parts.isEmpty()) {
            return mutateBytes(zip);
        }
        List<String> names = new ArrayList<>(parts.keySet());
        List<String> sheets = names.stream()
                .filter(name -> name.contains("sheet") || name.contains("shared"))
                .toList();
        List<String> choice = !sheets.isEmpty() && random.nextInt(5) > 0 ? sheets : names;
        String name = choice.get(random.nextInt(choice.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        if (random.nextInt(40) == 0) {
            parts.remove(name);
        } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
            parts.put(name, random.nextInt(10) == 0 ? mutateBytes(part) : mutateXml(part));
        } else {
            parts.put(name, random.nextBoolean() ? mutateText(part) : mutateBytes(part));
        }
        return pack(parts);
    }

    /** Harms what stands between tags or in an attribute, or takes, doubles or moves an element. */
    private byte[] mutateXml(byte[] part) {
        String xml = new String(part, StandardCharsets.ISO_8859_1);
        List<Integer> tags = new ArrayList<>();
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
            tags.add(at);
        }
        if (tags.size() < 3) {
            return mutateBytes(part);
        }
        int first = random.nextInt(tags.size() - 1);
        int start = tags.get(first);
        int end = tags.get(Math.min(tags.size() - 1, first + 1 + random.nextInt(6)));
        String changed = switch (random.nextInt(10)) {
            case 0 -> xml.substring(0, start) + xml.substring(end);
            case 1 -> xml.substring(0, end) + xml.substring(start, end) + xml.substring(end);
            case 2, 3, 4, 5, 6 -> {
                int content = xml.indexOf('>', start) + 1;
                int close = content == 0 ? -1 : xml.indexOf('<', content);
                yield close < 0 ? xml : xml.substring(0, content) + escaped(nasty()) + xml.substring(close);
            }
            case 7, 8 -> {
                int quote = xml.indexOf('"', start);
                int close = quote < 0 ? -1 : xml.indexOf('"', quote + 1);
                yield close < 0 ? xml : xml.substring(0, quote + 1) + attribute() + xml.substring(close);
            }
            default -> {
                int other = tags.get(random.nextInt(tags.size()));
                String piece = xml.substring(start, end);
                yield xml.substring(0, other) + piece + xml.substring(other);
            }
        };
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String attribute() {
        List<String> values = List.of(
                "A1",
                "ZZZ1",
                "AAAAAA1",
                "A0",
                "A-1",
                "1A",
                "XFD1048576",
                "A99999999999",
                "2147483647",
                "-1",
                "s",
                "str",
                "e",
                "b",
                "inlineStr",
                "n",
                "1000000");
        return random.nextInt(3) == 0 ? escaped(nasty()) : values.get(random.nextInt(values.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The parts of a zip that is whole; none where it is not. */
    static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(8 * MOST_BYTES));
            }
            return parts;
        } catch (IOException | IllegalArgumentException damaged) {
            return new TreeMap<>();
        }
    }

    /** Packs parts. */
    static byte[] pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
