package kleinstadt.data.source;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All sources the project knows, by id. */
public final class SourceCatalogue {

    private final SortedMap<String, Source> byId = new TreeMap<>();

    /**
     * Takes sources in any order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public SourceCatalogue(Collection<Source> sources) {
        for (Source source : sources) {
            if (byId.putIfAbsent(source.id(), source) != null) {
                throw new IllegalArgumentException("two sources are called " + source.id());
            }
        }
    }

    /** All sources in the order of their ids. */
    public Collection<Source> listAll() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The source of an id; empty where there is none. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The source of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Source get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no source is called '" + id + "'"));
    }
}
