package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * One step of a crosswalk: all Gemeinden of one territory and where they went.
 *
 * @param to the territory the step leads to
 * @param links links by Gemeinde, with shares that add up to one
 * @param refused rows as they came, of Gemeinden whose shares do not add up
 * @param shares the links again as shares, for walking
 */
record CrosswalkStage(
        TerritoryDate to,
        SortedMap<AreaKey, List<CrosswalkLink>> links,
        SortedMap<AreaKey, List<CrosswalkLink>> refused,
        Map<AreaKey, List<Share>> shares) {

    static CrosswalkStage of(TerritoryDate from, List<CrosswalkLink> rows, ShareCheck check) {
        TerritoryDate to = rows.get(0).to();
        TreeMap<AreaKey, List<CrosswalkLink>> bySource = new TreeMap<>();
        for (CrosswalkLink row : rows) {
            if (!row.to().equals(to)) {
                throw new IllegalArgumentException("territory " + from + " leads to " + to + " and to " + row.to());
            }
            bySource.computeIfAbsent(row.source(), key -> new ArrayList<>()).add(row);
        }
        TreeMap<AreaKey, List<CrosswalkLink>> links = new TreeMap<>();
        TreeMap<AreaKey, List<CrosswalkLink>> refused = new TreeMap<>();
        bySource.forEach((source, list) -> {
            Collections.sort(list);
            Optional<List<CrosswalkLink>> checked = check.check(list);
            checked.ifPresentOrElse(good -> links.put(source, good), () -> refused.put(source, List.copyOf(list)));
        });
        return new CrosswalkStage(to, links, refused, shares(links));
    }

    SortedSet<AreaKey> listSources() {
        TreeSet<AreaKey> sources = new TreeSet<>(links.keySet());
        sources.addAll(refused.keySet());
        return sources;
    }

    SortedSet<AreaKey> listTargets() {
        TreeSet<AreaKey> targets = new TreeSet<>();
        links.values().forEach(list -> list.forEach(link -> targets.add(link.target())));
        refused.values().forEach(list -> list.forEach(link -> targets.add(link.target())));
        return targets;
    }

    List<CrosswalkLink> listLinks() {
        return Stream.concat(links.values().stream(), refused.values().stream())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** The targets a refused Gemeinde's rows named; none where it was not refused. */
    List<AreaKey> refusedTargets(AreaKey source) {
        return refused.getOrDefault(source, List.of()).stream()
                .map(CrosswalkLink::target)
                .toList();
    }

    /** The shares of a Gemeinde; none where it is refused or not known. */
    List<Share> listShares(AreaKey source) {
        return shares.getOrDefault(source, List.of());
    }

    private static Map<AreaKey, List<Share>> shares(SortedMap<AreaKey, List<CrosswalkLink>> links) {
        Map<AreaKey, List<Share>> shares = new HashMap<>(links.size() * 2);
        links.forEach((source, list) -> {
            List<Share> parts = new ArrayList<>(list.size());
            for (CrosswalkLink link : list) {
                parts.add(new Share(
                        link.target(),
                        link.population(),
                        link.area(),
                        link.jobs().orElse(link.population())));
            }
            shares.put(source, parts);
        });
        return shares;
    }
}
