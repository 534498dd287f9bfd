package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** Collects events by the Gemeinden they happened to. */
final class LifeEvents {

    private final TreeMap<AreaKey, List<LifeEvent>> events = new TreeMap<>();

    List<LifeEvent> list(AreaKey key) {
        return events.getOrDefault(key, List.of());
    }

    private void add(AreaKey key, LifeEvent event) {
        events.computeIfAbsent(key, gemeinde -> new ArrayList<>()).add(event);
    }

    void renumbered(EventTime time, AreaKey before, AreaKey after) {
        LifeEvent event = new LifeEvent.Renumbered(time, before, after);
        add(before, event);
        add(after, event);
    }

    void ended(EventTime time, AreaKey key, List<AreaKey> into, boolean certain) {
        add(key, new LifeEvent.Ended(time, List.copyOf(into), certain));
    }

    void tookIn(EventTime time, AreaKey key, AreaKey other, boolean divided) {
        add(key, new LifeEvent.TookIn(time, other, divided));
    }

    void mayHaveTakenIn(EventTime time, AreaKey key, AreaKey other, int possible) {
        add(key, new LifeEvent.MayHaveTakenIn(time, other, possible));
    }

    void founded(EventTime time, AreaKey key, List<AreaKey> from, boolean certain) {
        add(key, new LifeEvent.Founded(time, List.copyOf(from), certain));
    }

    void partMoved(EventTime time, AreaKey from, AreaKey to, OptionalDouble inhabitants, OptionalDouble areaM2) {
        LifeEvent event = new LifeEvent.PartMoved(time, from, to, inhabitants, areaM2);
        add(from, event);
        add(to, event);
    }

    /** Events of announced changes of Gemeinden, which had these before. */
    void addAnnounced(List<TerritoryChange> changes, SortedSet<AreaKey> before) {
        Map<AreaKey, List<TerritoryChange>> ended = changes.stream()
                .filter(change -> change.kind() == ChangeKind.DISSOLUTION)
                .collect(Collectors.groupingBy(TerritoryChange::source, TreeMap::new, Collectors.toList()));
        TreeMap<AreaKey, TreeSet<AreaKey>> founders = new TreeMap<>();
        TreeMap<AreaKey, EventTime> founded = new TreeMap<>();
        ended.forEach((source, rows) -> {
            EventTime time = EventTime.on(rows.get(0).statistical());
            List<AreaKey> into = rows.stream()
                    .map(TerritoryChange::target)
                    .distinct()
                    .sorted()
                    .toList();
            ended(time, source, into, true);
            for (AreaKey target : into) {
                if (before.contains(target)) {
                    tookIn(time, target, source, into.size() > 1);
                } else {
                    founders.computeIfAbsent(target, key -> new TreeSet<>()).add(source);
                    founded.put(target, time);
                }
            }
        });
        founded.forEach(
                (key, time) -> founded(time, key, List.copyOf(founders.getOrDefault(key, new TreeSet<>())), true));
        for (TerritoryChange change : changes) {
            EventTime time = EventTime.on(change.statistical());
            if (change.kind() == ChangeKind.PARTIAL_TRANSFER && !change.isRemainder()) {
                partMoved(time, change.source(), change.target(), change.inhabitants(), change.areaM2());
            } else if (change.kind() == ChangeKind.KEY_CHANGE
                    && !change.source().equals(change.target())) {
                renumbered(time, change.source(), change.target());
            } else if (change.kind() == ChangeKind.KEY_CHANGE) {
                add(
                        change.source(),
                        new LifeEvent.AssociationChanged(
                                time,
                                change.fromKey().substring(0, 9),
                                change.toKey().substring(0, 9)));
            }
        }
    }

    /** Other names: on the day announced, or between the registers that have one and the other. */
    void addRenames(RegisterNames names, Collection<TerritoryChange> changes) {
        Map<AreaKey, List<TerritoryChange>> announced = changes.stream()
                .filter(TerritoryChange::isOfGemeinde)
                .filter(change -> change.kind() == ChangeKind.NAME_CHANGE)
                .collect(Collectors.groupingBy(TerritoryChange::source, TreeMap::new, Collectors.toList()));
        announced.forEach((key, rows) -> rows.forEach(
                row -> add(key, new LifeEvent.Renamed(EventTime.on(row.statistical()), row.fromName(), row.toName()))));
        for (AreaKey key : names.listKeys()) {
            Optional<TerritoryDate> day = Optional.empty();
            String name = "";
            for (Map.Entry<TerritoryDate, RegisterEntry> entry :
                    names.history(key).entrySet()) {
                String next = entry.getValue().name();
                if (day.isPresent() && !next.equals(name)) {
                    EventTime time = EventTime.between(day.get(), entry.getKey());
                    boolean told = announced.getOrDefault(key, List.of()).stream()
                            .anyMatch(row -> !row.statistical().isBefore(time.earliest())
                                    && !row.statistical().isAfter(time.latest()));
                    if (!told) {
                        add(key, new LifeEvent.Renamed(time, name, next));
                    }
                }
                day = Optional.of(entry.getKey());
                name = next;
            }
        }
    }
}
