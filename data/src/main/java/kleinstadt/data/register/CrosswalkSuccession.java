package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * What the crosswalk tells of the time between two neighbouring territories. Until 2020 it leads from each year end straight
 * to 2020, so a Gemeinde that went can only have gone to those that lie, in the end, where it lies. Of several such:
 * <ul>
 *   <li>one of the same name is the same Gemeinde under another key;
 *   <li>where a whole Kreis got other digits and the numbers within it stayed, equal numbers are the same Gemeinde;
 *   <li>one that the next register does not show grown by its area cannot have taken it in.
 * </ul>
 * What is still open then is left open.
 */
final class CrosswalkSuccession {

    /** Areas are measured anew now and then, so what a Gemeinde grew by need not match to the hectare. */
    private static final double GROWN_BY = 0.9;

    /** What a Gemeinde grows by at least that takes in another whose area no register has, in square kilometres. */
    private static final double LEAST_AREA_KM2 = 0.5;

    /** A Gemeinde that may be one of more is not told of each. */
    private static final int TOLD_OF = 20;

    private final TerritoryDate from;
    private final TerritoryDate to;
    private final EventTime time;
    private final RegisterNames names;
    private final Map<AreaKey, Set<AreaKey>> hubBefore;
    private final Map<AreaKey, NavigableSet<AreaKey>> afterByHub = new HashMap<>();
    private final Map<AreaKey, Set<AreaKey>> hubAfter;
    private final Map<AreaKey, List<AreaKey>> goneByHub = new HashMap<>();
    private final NavigableSet<AreaKey> gone;
    private final NavigableSet<AreaKey> come;

    CrosswalkSuccession(Crosswalk crosswalk, TerritoryDate from, TerritoryDate to, RegisterNames names) {
        this.from = from;
        this.to = to;
        this.time = EventTime.between(from, to);
        this.names = names;
        SortedSet<AreaKey> before = crosswalk.findGemeinden(from).orElseThrow();
        SortedSet<AreaKey> after = crosswalk.findGemeinden(to).orElseThrow();
        TerritoryDate hub = crosswalk.findStepTarget(from).orElse(to);
        hubBefore = hubs(crosswalk, from, hub);
        hubAfter = hubs(crosswalk, to, hub);
        hubAfter.forEach((key, hubs) -> hubs.forEach(
                area -> afterByHub.computeIfAbsent(area, any -> new TreeSet<>()).add(key)));
        gone = new TreeSet<>(before);
        gone.removeAll(after);
        come = new TreeSet<>(after);
        come.removeAll(before);
        gone.forEach(key -> hubBefore
                .getOrDefault(key, Set.of())
                .forEach(place -> goneByHub
                        .computeIfAbsent(place, any -> new ArrayList<>())
                        .add(key)));
    }

    private static Map<AreaKey, Set<AreaKey>> hubs(Crosswalk crosswalk, TerritoryDate day, TerritoryDate hub) {
        Map<AreaKey, Set<AreaKey>> hubs = new HashMap<>();
        crosswalk
                .findDescent(day, hub)
                .ifPresent(descent -> descent.shares()
                        .forEach((key, shares) ->
                                hubs.put(key, shares.stream().map(Share::target).collect(Collectors.toSet()))));
        return hubs;
    }

    void addTo(LifeEvents events) {
        Map<AreaKey, AreaKey> renumbered = renumbered();
        renumbered.forEach((before, after) -> names.renumbered(before, after));
        Set<AreaKey> sameBefore = new HashSet<>(renumbered.values());
        TreeMap<AreaKey, TreeSet<AreaKey>> founders = new TreeMap<>();
        Set<AreaKey> doubtful = new HashSet<>();
        for (AreaKey key : gone) {
            AreaKey same = renumbered.get(key);
            if (same != null) {
                events.renumbered(time, key, same);
                continue;
            }
            List<AreaKey> into = narrowed(key, candidates(key));
            boolean divided = hubBefore.getOrDefault(key, Set.of()).size() > 1;
            boolean certain = into.size() == 1 || (divided && eachHubHasOne(key));
            events.ended(time, key, into, certain);
            for (AreaKey target : into) {
                if (come.contains(target) && !sameBefore.contains(target)) {
                    founders.computeIfAbsent(target, any -> new TreeSet<>()).add(key);
                    if (!certain) {
                        doubtful.add(target);
                    }
                } else if (certain) {
                    events.tookIn(time, target, key, into.size() > 1);
                } else if (into.size() <= TOLD_OF) {
                    events.mayHaveTakenIn(time, target, key, into.size());
                }
            }
        }
        for (AreaKey key : come) {
            if (!sameBefore.contains(key)) {
                List<AreaKey> parts = List.copyOf(founders.getOrDefault(key, new TreeSet<>()));
                events.founded(time, key, parts, !parts.isEmpty() && !doubtful.contains(key));
            }
        }
        addParts(events);
    }

    /** Where each hub the Gemeinde lies in has one Gemeinde of the later day only, it was divided among those. */
    private boolean eachHubHasOne(AreaKey key) {
        return hubBefore.getOrDefault(key, Set.of()).stream()
                .allMatch(hub -> afterByHub.getOrDefault(hub, new TreeSet<>()).size() == 1);
    }

    private List<AreaKey> candidates(AreaKey key) {
        TreeSet<AreaKey> candidates = new TreeSet<>();
        hubBefore
                .getOrDefault(key, Set.of())
                .forEach(hub -> candidates.addAll(afterByHub.getOrDefault(hub, new TreeSet<>())));
        return List.copyOf(candidates);
    }

    private List<AreaKey> narrowed(AreaKey key, List<AreaKey> candidates) {
        if (candidates.size() < 2 || hubBefore.getOrDefault(key, Set.of()).size() > 1) {
            return candidates;
        }
        OptionalDouble area = names.areaUpTo(key, from);
        double least = area.isPresent() ? GROWN_BY * area.getAsDouble() : LEAST_AREA_KM2;
        List<AreaKey> grown = candidates.stream()
                .filter(candidate -> {
                    OptionalDouble before = names.areaUpTo(candidate, from);
                    OptionalDouble after = names.areaFrom(candidate, to);
                    return before.isEmpty() || after.isEmpty() || after.getAsDouble() - before.getAsDouble() >= least;
                })
                .toList();
        return grown.isEmpty() ? candidates : grown;
    }

    /** The keys of Gemeinden that went on under another key. */
    private Map<AreaKey, AreaKey> renumbered() {
        TreeMap<AreaKey, AreaKey> same = new TreeMap<>();
        Set<AreaKey> taken = new HashSet<>();
        Map<String, String> kreise = kreiseWithOtherDigits();
        for (AreaKey key : gone) {
            List<AreaKey> candidates =
                    candidates(key).stream().filter(come::contains).toList();
            Optional<AreaKey> found = ofSameName(key, candidates)
                    .or(() -> ofSameNumber(key, candidates, kreise))
                    .or(() -> onlyOne(key, candidates));
            if (found.isPresent() && taken.add(found.get())) {
                same.put(key, found.get());
            }
        }
        return same;
    }

    private Optional<AreaKey> ofSameName(AreaKey key, List<AreaKey> candidates) {
        Optional<String> name = names.findPlain(key);
        List<AreaKey> found = name.isEmpty()
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> names.findPlain(candidate).equals(name))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<AreaKey> ofSameNumber(AreaKey key, List<AreaKey> candidates, Map<String, String> kreise) {
        String kreis = kreise.get(key.key().substring(0, 5));
        return candidates.stream()
                .filter(candidate -> kreis != null
                        && candidate.key().equals(kreis + key.key().substring(5)))
                .findFirst();
    }

    /** One went and one came in the same place, and nothing else lies there. */
    private Optional<AreaKey> onlyOne(AreaKey key, List<AreaKey> candidates) {
        Set<AreaKey> hubs = hubBefore.getOrDefault(key, Set.of());
        boolean alone = hubs.stream()
                .allMatch(hub -> goneByHub.getOrDefault(hub, List.of()).equals(List.of(key)));
        return alone && candidates.size() == 1 && candidates(key).size() == 1
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    /** Kreise all of whose keys went, with the one whose keys all came and have no other numbers. */
    private Map<String, String> kreiseWithOtherDigits() {
        Map<String, Set<String>> before = byKreis(gone);
        Map<String, Set<String>> after = byKreis(come);
        Map<String, String> pairs = new HashMap<>();
        after.forEach((kreis, numbers) -> {
            Set<String> sources = come.tailSet(AreaKey.gemeinde(kreis + "000")).stream()
                    .takeWhile(key -> key.key().startsWith(kreis))
                    .flatMap(key -> predecessors(key).stream())
                    .map(key -> key.key().substring(0, 5))
                    .collect(Collectors.toSet());
            List<String> fitting = before.entrySet().stream()
                    .filter(entry -> sources.contains(entry.getKey()))
                    .filter(entry -> numbers.size() > 1 && entry.getValue().containsAll(numbers))
                    .map(Map.Entry::getKey)
                    .toList();
            if (fitting.size() == 1) {
                pairs.put(fitting.get(0), kreis);
            }
        });
        return pairs;
    }

    private List<AreaKey> predecessors(AreaKey key) {
        Set<AreaKey> hubs = hubAfter.getOrDefault(key, Set.of());
        List<AreaKey> found = new ArrayList<>();
        for (AreaKey hub : hubs) {
            found.addAll(goneByHub.getOrDefault(hub, List.of()));
        }
        return found;
    }

    private static Map<String, Set<String>> byKreis(Set<AreaKey> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        key -> key.key().substring(0, 5),
                        TreeMap::new,
                        Collectors.mapping(key -> key.key().substring(5), Collectors.toSet())));
    }

    /** Gemeinden that stayed, but lie elsewhere than before: a part of them moved. */
    private void addParts(LifeEvents events) {
        hubBefore.forEach((key, hubs) -> {
            if (!hubAfter.containsKey(key)) {
                return;
            }
            Set<AreaKey> lost = new TreeSet<>(hubs);
            lost.removeAll(hubAfter.getOrDefault(key, Set.of()));
            for (AreaKey hub : lost) {
                NavigableSet<AreaKey> got = afterByHub.getOrDefault(hub, new TreeSet<>());
                if (got.size() == 1) {
                    events.partMoved(time, key, got.first(), OptionalDouble.empty(), OptionalDouble.empty());
                }
            }
        });
    }
}
