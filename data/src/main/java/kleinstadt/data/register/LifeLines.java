package kleinstadt.data.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * The life lines of all eastern Gemeinden the crosswalk knows, from 1990 on.
 *
 * <p>Where Gebietsänderungen are at hand they tell days and parts; before that, the crosswalk tells from year end to year end,
 * and registers give names. What they leave open stays open.
 */
public final class LifeLines {

    private final TreeMap<AreaKey, LifeLine> lines = new TreeMap<>();

    private LifeLines(Collection<LifeLine> lines) {
        lines.forEach(line -> this.lines.put(line.gemeinde(), line));
    }

    /** No life lines. */
    public static LifeLines none() {
        return new LifeLines(List.of());
    }

    /**
     * Works out the life lines.
     *
     * @param registers names and areas
     * @param crosswalk which Gemeinden existed when, and where they lie later
     * @param changes announced changes
     */
    public static LifeLines of(Registers registers, Crosswalk crosswalk, Collection<TerritoryChange> changes) {
        RegisterNames names = new RegisterNames(registers);
        LifeEvents events = new LifeEvents();
        TreeMap<AreaKey, TerritoryDate> first = new TreeMap<>();
        TreeMap<AreaKey, TerritoryDate> last = new TreeMap<>();
        Optional<TerritoryDate> before = Optional.empty();
        for (TerritoryDate day : crosswalk.listTerritories()) {
            SortedSet<AreaKey> gemeinden = crosswalk.findGemeinden(day).orElseThrow();
            gemeinden.forEach(key -> {
                first.putIfAbsent(key, day);
                last.put(key, day);
            });
            before.ifPresent(from -> {
                List<TerritoryChange> announced = ChangeSteps.between(changes, from, day);
                if (announced.isEmpty()) {
                    new CrosswalkSuccession(crosswalk, from, day, names).addTo(events);
                } else {
                    events.addAnnounced(announced, crosswalk.findGemeinden(from).orElseThrow());
                }
            });
            before = Optional.of(day);
        }
        events.addRenames(names, changes);
        List<LifeLine> lines = new ArrayList<>();
        first.forEach((key, day) -> lines.add(
                new LifeLine(key, names.findLatest(key), day, last.getOrDefault(key, day), events.list(key))));
        return new LifeLines(lines);
    }

    /** All life lines in the order of keys. */
    public Collection<LifeLine> listAll() {
        return List.copyOf(lines.values());
    }

    /** The life line of a key; empty where no Gemeinde had it. */
    public Optional<LifeLine> find(AreaKey gemeinde) {
        return Optional.ofNullable(lines.get(gemeinde));
    }

    /** The life line of a key with those of the keys the same Gemeinde had before and after, in the order of time. */
    public List<LifeLine> listChain(AreaKey gemeinde) {
        Deque<LifeLine> chain = new ArrayDeque<>();
        find(gemeinde).ifPresent(chain::add);
        Map<AreaKey, LifeLine> all = lines;
        while (!chain.isEmpty()) {
            Optional<LifeLine> earlier = chain.getFirst().findEarlierKey().map(all::get);
            if (earlier.isEmpty()) {
                break;
            }
            chain.addFirst(earlier.get());
        }
        while (!chain.isEmpty()) {
            Optional<LifeLine> later = chain.getLast().findLaterKey().map(all::get);
            if (later.isEmpty()) {
                break;
            }
            chain.addLast(later.get());
        }
        return List.copyOf(chain);
    }
}
