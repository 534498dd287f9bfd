package kleinstadt.engine.cache;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a piece of a run is and everything it depends on: as long as all of that is the same, so is the piece.
 *
 * @param item what is made
 * @param parts what it is made of: a hash or a short text by name ({@code definition}, {@code figures}, {@code code} …)
 */
public record CacheKey(Item item, SortedMap<String, String> parts) {

    /** Copies the parts. */
    public CacheKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** A key of parts in any order. */
    public static CacheKey of(Item.Kind kind, String name, Map<String, String> parts) {
        return new CacheKey(new Item(kind, name), new TreeMap<>(parts));
    }

    /** The same with another part. */
    public CacheKey with(String part, String value) {
        SortedMap<String, String> more = new TreeMap<>(parts);
        more.put(part, value);
        return new CacheKey(item, more);
    }

    /** SHA-256 over item and parts. */
    public String hash() {
        StringBuilder text = new StringBuilder(item.toString());
        parts.forEach((part, value) -> text.append('\n')
                .append(part)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value));
        return Sha256.of(text.toString());
    }

    /** The parts that are not as in a former key, a part either lacks among them, in the order of their names. */
    List<String> differences(CacheKey former) {
        Map<String, String> all = new TreeMap<>(parts);
        former.parts().forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(part -> !String.valueOf(parts.get(part))
                        .equals(String.valueOf(former.parts().get(part))))
                .toList();
    }
}
