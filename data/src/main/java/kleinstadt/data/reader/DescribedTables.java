package kleinstadt.data.reader;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** All descriptions of this format. */
    List<SourceDescription> listAll() {
        return descriptions;
    }

    /** The description of a source id. */
    Optional<SourceDescription> find(String id) {
        return descriptions.stream()
                .filter(description -> description.source().id().equals(id))
                .findFirst();
    }

    /**
     * The description of a table with these labels: of those whose required labels are all there, the one that knows most
     * of the labels; empty if there is none.
     */
    Optional<SourceDescription> findByLabels(Collection<String> labels) {
        Set<String> given = Set.copyOf(labels);
        return descriptions.stream()
                .filter(description -> given.containsAll(description.table().required()))
                .filter(description -> countKnown(description, given) > 0)
                .max(Comparator.comparingLong(description -> countKnown(description, given)));
    }

    private static long countKnown(SourceDescription description, Set<String> labels) {
        return description.table().columns().stream()
                .filter(column -> labels.contains(column.label()))
                .count();
    }
}
