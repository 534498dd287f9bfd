package kleinstadt.data.reader;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.source.SourceDescription;

/** The source descriptions of one file format. */
final class DescribedTables {

    private final List<SourceDescription> descriptions;

    /** Keeps those of {@code all} that name the reader. */
    DescribedTables(String reader, List<SourceDescription> all) {
        this.descriptions = all.stream()
                .filter(description -> description.table().reader().equals(reader))
                .toList();
    }

    /** The description of a source id. */
    Optional<SourceDescription> find(String id) {
        return descriptions.stream()
                .filter(description -> description.source().id().equals(id))
                .findFirst();
    }

    /** The first description that has any of its labels among these, in the order of ids. */
    Optional<SourceDescription> findByAnyLabel(List<String> labels) {
        return descriptions.stream()
                .filter(description ->
                        description.table().columns().stream().anyMatch(column -> labels.contains(column.label())))
                .findFirst();
    }
}
