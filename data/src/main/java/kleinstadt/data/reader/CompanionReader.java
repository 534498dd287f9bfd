package kleinstadt.data.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import kleinstadt.data.boundary.ShapefileParts;
import kleinstadt.data.boundary.StatedDay;
import kleinstadt.data.check.IssueLog;

/**
 * Knows files that hold no figures of their own: the parts of a shapefile, and texts without a table, as licence notes,
 * descriptions of a folder and lone dates are.
 */
public final class CompanionReader implements Reader {

    private static final long LONGEST_BYTES = 64 * 1024;
    private static final int SHOWN_CHARACTERS = 50;

    @Override
    public String name() {
        return "companion";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        Optional<ShapefileParts.Part> part = ShapefileParts.findPart(file.path());
        if (part.isPresent()) {
            return part.map(found -> "Teil des Shapefiles " + found.shapefile() + ": " + found.what());
        }
        if (Files.size(file.path()) > LONGEST_BYTES) {
            return Optional.empty();
        }
        String text = TableText.read(file.path()).strip();
        if (StatedDay.parse(text).isPresent()) {
            return Optional.of("Begleittext: Stand " + text);
        }
        return Prose.isProse(text) ? Optional.of("Begleittext: „" + beginning(text) + "“") : Optional.empty();
    }

    private static String beginning(String text) {
        String first =
                text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "").strip();
        return first.length() > SHOWN_CHARACTERS
                ? first.substring(0, SHOWN_CHARACTERS).strip() + " …"
                : first;
    }

    @Override
    public boolean holdsFigures() {
        return false;
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) {
        return Optional.empty();
    }
}
