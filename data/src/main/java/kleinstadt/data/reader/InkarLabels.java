package kleinstadt.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.source.TableMapping;

/** The head of INKAR's extracts: one line of labels between commas, in any order. */
final class InkarLabels {

    private InkarLabels() {}

    /**
     * The labels of a file's first line; one label where it is no such table.
     *
     * @throws IOException if the file cannot be read
     */
    static List<String> of(InputFile file) throws IOException {
        String first = TableText.readHead(file.path()).lines().findFirst().orElse("");
        return List.of(first.replace("\"", "").split(","));
    }

    /** The mapping with the columns that name the row among those it knows. */
    static TableMapping alsoKnowing(TableMapping mapping, List<String> naming) {
        List<String> skipped = new ArrayList<>(mapping.skipped());
        skipped.addAll(naming);
        return new TableMapping(
                mapping.source(),
                mapping.reader(),
                mapping.columns(),
                mapping.required(),
                skipped,
                mapping.allDashes());
    }
}
