package kleinstadt.data.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Definitions of indicators as their publishers print them, by edition and number. */
public final class PublishedDefinitions {

    private final List<PublishedDefinition> definitions;

    /** Takes definitions in any order; of two with the same edition and number the first stays. */
    public PublishedDefinitions(Collection<PublishedDefinition> definitions) {
        this.definitions = List.copyOf(new TreeSet<>(definitions));
    }

    /** No definitions. */
    public static PublishedDefinitions none() {
        return new PublishedDefinitions(List.of());
    }

    /** All of them in the order of editions and numbers. */
    public List<PublishedDefinition> listAll() {
        return definitions;
    }

    /** The definition with a number in an edition; empty where there is none. */
    public Optional<PublishedDefinition> find(String edition, int id) {
        return definitions.stream()
                .filter(definition -> definition.edition().equals(edition) && definition.id() == id)
                .findFirst();
    }

    /** The definitions that share a code in an edition, in the order of their numbers; none where the code is unknown. */
    public List<PublishedDefinition> listByCode(String edition, String code) {
        return definitions.stream()
                .filter(definition -> definition.edition().equals(edition)
                        && definition.code().equals(code))
                .toList();
    }
}
