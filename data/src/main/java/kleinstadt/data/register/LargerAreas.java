package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kleinstadt.data.model.AreaKey;

/**
 * Which Kreise or associations of a later territory are, boundaries and all, those of an earlier one. One is if all its land
 * comes from one earlier area and all land of that one goes to it; strips of land without people, as neighbours swap when a
 * border is straightened, are passed over. The key may have changed.
 *
 * @param sources the earlier areas each later one has land of
 * @param same the earlier area of each later one that kept its boundaries
 */
record LargerAreas(SortedMap<AreaKey, List<AreaKey>> sources, SortedMap<AreaKey, AreaKey> same) {

    LargerAreas {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        same = Collections.unmodifiableSortedMap(new TreeMap<>(same));
    }

    /** The Kreis of a Gemeinde. */
    static Optional<AreaKey> kreis(AreaKey gemeinde) {
        return Optional.of(AreaKey.kreis(gemeinde.key().substring(0, 5)));
    }

    /**
     * Compares the areas of two territories.
     *
     * @param descent where the earlier Gemeinden lie later
     * @param before the area of an earlier Gemeinde; empty where it belongs to none
     * @param after the area of a later Gemeinde; empty where it belongs to none
     */
    static LargerAreas of(
            Descent descent, Function<AreaKey, Optional<AreaKey>> before, Function<AreaKey, Optional<AreaKey>> after) {
        TreeMap<AreaKey, TreeSet<AreaKey>> targets = new TreeMap<>();
        TreeMap<AreaKey, TreeSet<AreaKey>> sources = new TreeMap<>();
        TreeSet<AreaKey> broken = new TreeSet<>();
        descent.broken().forEach(key -> after.apply(key).ifPresent(broken::add));
        descent.shares().forEach((gemeinde, shares) -> {
            Optional<AreaKey> source = before.apply(gemeinde);
            for (Share share : shares) {
                Optional<AreaKey> target = after.apply(share.target());
                if (share.isSliver()) {
                    continue;
                }
                if (source.isPresent() && target.isPresent()) {
                    targets.computeIfAbsent(source.get(), key -> new TreeSet<>())
                            .add(target.get());
                    sources.computeIfAbsent(target.get(), key -> new TreeSet<>())
                            .add(source.get());
                } else {
                    // Land that came from or went to no area of the kind.
                    target.ifPresent(broken::add);
                    source.ifPresent(lost -> targets.computeIfAbsent(lost, key -> new TreeSet<>())
                            .add(AreaKey.GERMANY));
                }
            }
        });
        TreeMap<AreaKey, List<AreaKey>> from = new TreeMap<>();
        TreeMap<AreaKey, AreaKey> same = new TreeMap<>();
        sources.forEach((target, areas) -> {
            from.put(target, new ArrayList<>(areas));
            AreaKey first = areas.first();
            boolean alone = areas.size() == 1
                    && targets.getOrDefault(first, new TreeSet<>()).size() == 1;
            if (alone && !broken.contains(target)) {
                same.put(target, first);
            }
        });
        return new LargerAreas(from, same);
    }

    /** Those that both say kept their boundaries: for figures of a day between two known territories. */
    LargerAreas and(LargerAreas other) {
        TreeMap<AreaKey, List<AreaKey>> from = new TreeMap<>(sources);
        other.sources.forEach(from::putIfAbsent);
        TreeMap<AreaKey, AreaKey> both = new TreeMap<>(same);
        both.entrySet().removeIf(entry -> !entry.getValue().equals(other.same.get(entry.getKey())));
        return new LargerAreas(from, both);
    }

    /** Both levels together. */
    static LargerAreas union(LargerAreas first, LargerAreas second) {
        TreeMap<AreaKey, List<AreaKey>> from = new TreeMap<>(first.sources);
        from.putAll(second.sources);
        TreeMap<AreaKey, AreaKey> same = new TreeMap<>(first.same);
        same.putAll(second.same);
        return new LargerAreas(from, same);
    }

    /** A later area and the row of its figure, -1 where it has none because its boundaries changed. */
    record Row(AreaKey area, int row) {}

    /** The later areas that a column says anything of, in order. */
    List<Row> fit(Map<AreaKey, Integer> rows) {
        List<Row> fitted = new ArrayList<>();
        sources.forEach((target, areas) -> {
            AreaKey source = same.get(target);
            Integer row = source == null ? null : rows.get(source);
            if (row != null) {
                fitted.add(new Row(target, row));
            } else if (source == null && areas.stream().anyMatch(rows::containsKey)) {
                fitted.add(new Row(target, -1));
            }
        });
        return fitted;
    }
}
