package kleinstadt.data.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kleinstadt.data.check.RowsLost;
import kleinstadt.data.model.TerritoryDate;

/** The list of official files behind a snapshot as TOML: one {@code [[origin]]} a file. */
final class LockText {

    private LockText() {}

    static String write(List<LockEntry> entries) {
        StringBuilder text = new StringBuilder();
        for (LockEntry entry : entries) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("[[origin]]\nsource = ")
                    .append(quote(entry.source()))
                    .append("\nfile = ")
                    .append(quote(entry.file()))
                    .append("\nsha256 = ")
                    .append(quote(entry.sha256()))
                    .append("\nrows = ")
                    .append(entry.rows())
                    .append("\nleft-out = ")
                    .append(entry.lost().leftOut())
                    .append("\nrefused = ")
                    .append(entry.lost().refused())
                    .append("\nas-of = ")
                    .append(quote(entry.asOf()))
                    .append("\nterritories = [")
                    .append(entry.territories().stream()
                            .map(date -> quote(date.toString()))
                            .collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        return text.toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\');
            }
            quoted.append(letter < ' ' ? ' ' : letter);
        }
        return quoted.append('"').toString();
    }

    /**
     * The files a lock names.
     *
     * @throws IllegalArgumentException if the text is not such a list
     */
    static List<LockEntry> read(String text) {
        try {
            List<LockEntry> entries = new ArrayList<>();
            for (JsonNode origin : new TomlMapper().readTree(text).path("origin")) {
                List<TerritoryDate> territories = new ArrayList<>();
                origin.path("territories").forEach(date -> territories.add(TerritoryDate.parse(date.asText())));
                entries.add(new LockEntry(
                        origin.path("source").asText(),
                        origin.path("file").asText(),
                        origin.path("sha256").asText(),
                        origin.path("rows").asLong(),
                        new RowsLost(
                                origin.path("left-out").asLong(),
                                origin.path("refused").asLong()),
                        origin.path("as-of").asText(),
                        territories));
            }
            return entries;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("sources.lock is not readable", e);
        }
    }
}
