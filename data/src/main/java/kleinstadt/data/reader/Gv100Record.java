package kleinstadt.data.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A record of a GV100 file: fields at fixed places, counted in characters, 220 in all; blanks at the end may be lost.
 *
 * @param line the record without its line end
 * @param number line number from 1
 */
record Gv100Record(String line, int number) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** How many records are looked at to recognise a file. */
    private static final int RECOGNISED_BY = 5;

    /** All records of a text; blank lines are none. */
    static List<Gv100Record> parse(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .mapToObj(line -> new Gv100Record(lines.get(line), line + 1))
                .toList();
    }

    /**
     * The day of a file whose first records all are of the given kinds and of one day; empty where they are not.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<LocalDate> recognise(InputFile file, List<String> kinds) throws IOException {
        List<Gv100Record> records = parse(TableText.readHead(file.path()));
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = records.get(0).findDay();
        boolean all = records.stream()
                .limit(Math.min(RECOGNISED_BY, Math.max(1, records.size() - 1)))
                .allMatch(record ->
                        kinds.contains(record.kind()) && record.findDay().equals(day));
        return all ? day : Optional.empty();
    }

    /** Satzart. */
    String kind() {
        return text(0, 2);
    }

    /** Gebietsstand; empty where there is no date. */
    Optional<LocalDate> findDay() {
        try {
            return Optional.of(LocalDate.parse(text(2, 10), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The characters from {@code start} to before {@code end} without blanks around them. */
    String text(int start, int end) {
        int length = line.length();
        return line.substring(Math.min(start, length), Math.min(end, length)).strip();
    }

    /** Whether the record is long enough for a field that ends there. */
    boolean reaches(int end) {
        return line.length() >= end;
    }
}
