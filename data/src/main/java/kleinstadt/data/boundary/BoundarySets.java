package kleinstadt.data.boundary;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.apache.commons.codec.digest.DigestUtils;

/** Boundaries of several territories. Each is read out of its text when it is first asked for, since a run needs one. */
public final class BoundarySets {

    private final SortedMap<TerritoryDate, String> texts;
    private final Map<TerritoryDate, Boundaries> read = new ConcurrentHashMap<>();

    /** Of texts as {@link BoundaryText} writes them. */
    public BoundarySets(SortedMap<TerritoryDate, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** The territories in order. */
    public List<TerritoryDate> listTerritories() {
        return List.copyOf(texts.keySet());
    }

    /**
     * The boundaries of a territory at hand.
     *
     * @throws NoSuchElementException if there are none of exactly this territory
     * @throws IllegalArgumentException if their text is broken
     */
    public Boundaries get(TerritoryDate territory) {
        return read.computeIfAbsent(territory, day -> BoundaryText.parse(text(day)));
    }

    /**
     * SHA-256 of the text the boundaries of a territory are read from.
     *
     * @throws NoSuchElementException if there are none of exactly this territory
     */
    public String hash(TerritoryDate territory) {
        return DigestUtils.sha256Hex(text(territory));
    }

    private String text(TerritoryDate territory) {
        String text = texts.get(territory);
        if (text == null) {
            throw new NoSuchElementException("there are no boundaries of " + territory);
        }
        return text;
    }

    /**
     * Boundaries of a territory, or the nearest with the same Gemeinden; of two as near the later.
     *
     * @param territory the territory
     * @param gemeinden its Gemeinden; empty where they are not known, so that only boundaries of that day will do
     */
    public Optional<Boundaries> find(TerritoryDate territory, Optional<SortedSet<AreaKey>> gemeinden) {
        if (texts.containsKey(territory)) {
            return Optional.of(get(territory));
        }
        return gemeinden.flatMap(keys -> listByDistance(territory).stream()
                .map(this::get)
                .filter(set -> set.listGemeinden().equals(keys))
                .findFirst());
    }

    /**
     * The boundaries nearest in time, whatever Gemeinden they have; of two as near the later.
     *
     * @throws NoSuchElementException if there are no boundaries at all
     */
    public Boundaries getNearest(TerritoryDate territory) {
        return listByDistance(territory).stream()
                .findFirst()
                .map(this::get)
                .orElseThrow(() -> new NoSuchElementException("there are no boundaries"));
    }

    private List<TerritoryDate> listByDistance(TerritoryDate territory) {
        return texts.keySet().stream()
                .sorted(Comparator.comparingLong(
                                (TerritoryDate day) -> Math.abs(ChronoUnit.DAYS.between(day.date(), territory.date())))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }
}
