package kleinstadt.data.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A text table and the forms it may arrive in, all made from the plain text.
 *
 * @param file name of its file
 * @param text the table with Unix line ends
 * @param separator between fields
 * @param fixed columns at the left that stay where they are; -1 where all columns are bound to their place
 * @param extra what an extra column is noted as; empty where it is nothing to speak of
 */
record TextTable(String file, String text, char separator, int fixed, String extra) {

    private static final int SHUFFLES = 4;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A table whose columns are found by their labels, but for the first few. */
    static TextTable labelled(String file, String text, char separator, int fixed) {
        return new TextTable(file, text, separator, fixed, "unknown-column");
    }

    /** The same where a column more is nothing to speak of. */
    TextTable withoutNotes() {
        return new TextTable(file, text, separator, fixed, "");
    }

    /** A text whose fields are bound to their place. */
    static TextTable positional(String file, String text) {
        return new TextTable(file, text, '\0', -1, "");
    }

    /** The fixture for a reader. */
    FormatFixture toFixture(String reader, String name) {
        List<Variant> variants = new ArrayList<>();
        String windows = text.replace("\n", "\r\n");
        variants.add(alike("UTF-8 with byte order mark", "\uFEFF" + text, StandardCharsets.UTF_8));
        variants.add(alike("CRLF", windows, StandardCharsets.UTF_8));
        variants.add(alike("byte order mark and CRLF", "\uFEFF" + windows, StandardCharsets.UTF_8));
        variants.add(alike("windows-1252", text, WESTERN));
        variants.add(alike("windows-1252 and CRLF", windows, WESTERN));
        variants.add(alike("no line end at the end", text.stripTrailing(), StandardCharsets.UTF_8));
        if (separator != '\0') {
            variants.add(alike("UTF-16LE", "\uFEFF" + text, StandardCharsets.UTF_16LE));
            variants.add(alike("UTF-16BE, CRLF", "\uFEFF" + windows, StandardCharsets.UTF_16BE));
            variants.add(alike("every field quoted", eachRow(TextTable::quoted), StandardCharsets.UTF_8));
        }
        if (fixed >= 0) {
            addColumnOrders(variants);
        }
        return new FormatFixture(reader, name, Sample.of(file, text.getBytes(StandardCharsets.UTF_8)), variants);
    }

    private void addColumnOrders(List<Variant> variants) {
        int width = width();
        List<Integer> order = new ArrayList<>();
        for (int column = fixed; column < width; column++) {
            order.add(column);
        }
        List<Integer> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        variants.add(ordered("columns reversed", reversed));
        Random random = new Random(42);
        for (int shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
            List<Integer> shuffled = new ArrayList<>(order);
            Collections.shuffle(shuffled, random);
            variants.add(ordered("columns in order " + shuffled, shuffled));
        }
        variants.add(new Variant(
                "an extra column",
                Sample.of(file, withColumn().getBytes(StandardCharsets.UTF_8)),
                extra.isEmpty() ? List.of() : List.of(extra)));
    }

    private Variant ordered(String name, List<Integer> order) {
        String other = eachRow(fields -> {
            List<String> moved = new ArrayList<>(fields.subList(0, fixed));
            order.forEach(column -> moved.add(fields.get(column)));
            return moved;
        });
        return alike(name, other, StandardCharsets.UTF_8);
    }

    private String withColumn() {
        boolean[] labelled = {false};
        return eachRow(fields -> {
            List<String> wider = new ArrayList<>(fields);
            wider.add(labelled[0] ? "7" : "Wissenswertes");
            labelled[0] = true;
            return wider;
        });
    }

    /** The text with each line that has all columns changed. */
    private String eachRow(UnaryOperator<List<String>> change) {
        int width = width();
        StringBuilder changed = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            List<String> fields = RawFields.split(line, separator);
            String row = fields.size() == width ? String.join(String.valueOf(separator), change.apply(fields)) : line;
            changed.append(changed.isEmpty() ? "" : "\n").append(row);
        }
        return changed.toString();
    }

    private int width() {
        return text.lines()
                .mapToInt(line -> RawFields.split(line, separator).size())
                .max()
                .orElse(0);
    }

    private static List<String> quoted(List<String> fields) {
        return fields.stream()
                .map(field -> field.startsWith("\"") ? field : '"' + field + '"')
                .toList();
    }

    private Variant alike(String name, String other, Charset charset) {
        return Variant.alike(name, Sample.of(file, other.getBytes(charset)));
    }
}
