package kleinstadt.engine.cache;

import java.util.Comparator;
import java.util.Locale;

/**
 * A piece of a run that is made or reused as a whole.
 *
 * @param kind what it is
 * @param name its name among those of its kind: an indicator's id, a file's path in the output
 */
public record Item(Kind kind, String name) implements Comparable<Item> {

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::kind).thenComparing(Item::name);

    /** Kinds in the order of a run. */
    public enum Kind {
        /** All figures on one territory. */
        TERRITORY,
        /** Growing and shrinking. */
        GROWTH,
        /** The results of an indicator. */
        INDICATOR,
        /** Neighbours and types of towns. */
        COMPARISON,
        /** Where towns stand in an indicator. */
        CONTEXT,
        /** What the profile says. */
        PROFILE,
        /** A table, or several that are written together. */
        TABLE,
        /** A chart in one format. */
        CHART,
        /** A pack or deck. */
        PACK,
        /** The web page. */
        PAGE,
        /** An export in one format. */
        EXPORT
    }

    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
