package kleinstadt.data.boundary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day of boundaries as the BKG puts it beside them: a text that holds a date and nothing else. */
public final class StatedDay {

    private static final int LONGEST_BYTES = 64;
    private static final Pattern GERMAN = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private StatedDay() {}

    /** The day a text consists of; empty where it says more or something else. */
    public static Optional<LocalDate> parse(String text) {
        String stripped = text.strip();
        Matcher german = GERMAN.matcher(stripped);
        try {
            if (german.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(german.group(3)),
                        Integer.parseInt(german.group(2)),
                        Integer.parseInt(german.group(1))));
            }
            return ISO.matcher(stripped).matches() ? Optional.of(LocalDate.parse(stripped)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * The day a text beside the file names; empty where there is no such text, or several that differ.
     *
     * @throws IOException if the folder cannot be read
     */
    static Optional<LocalDate> findBeside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        TreeSet<LocalDate> days = new TreeSet<>();
        if (folder != null) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.sorted().toList()) {
                    if (Files.isRegularFile(each) && Files.size(each) <= LONGEST_BYTES) {
                        parse(Files.readString(each, StandardCharsets.ISO_8859_1))
                                .ifPresent(days::add);
                    }
                }
            }
        }
        return days.size() == 1 ? Optional.of(days.first()) : Optional.empty();
    }
}
