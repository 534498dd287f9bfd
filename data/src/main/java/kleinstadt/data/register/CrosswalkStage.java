package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * One step of a crosswalk: all Gemeinden of one territory and where they went.
 *
 * @param to the territory the step leads to
 * @param links all links in order: with shares that add up to one, and as they came of Gemeinden whose shares do not
 * @param sources the Gemeinden the step starts from, in order
 * @param shares the links that add up again as shares, for walking
 * @param refused where the rows of Gemeinden led whose shares do not add up
 */
record CrosswalkStage(
        TerritoryDate to,
        List<CrosswalkLink> links,
        List<AreaKey> sources,
        Map<AreaKey, List<Share>> shares,
        Map<AreaKey, List<AreaKey>> refused) {

    static CrosswalkStage of(TerritoryDate from, List<CrosswalkLink> rows, ShareCheck check) {
        TerritoryDate to = rows.get(0).to();
        for (CrosswalkLink row : rows) {
            if (!row.to().equals(to)) {
                throw new IllegalArgumentException("territory " + from + " leads to " + to + " and to " + row.to());
            }
        }
        List<CrosswalkLink> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        List<CrosswalkLink> links = new ArrayList<>(sorted.size());
        List<AreaKey> sources = new ArrayList<>(sorted.size());
        Map<AreaKey, List<Share>> shares = new HashMap<>(sorted.size() * 2);
        Map<AreaKey, List<AreaKey>> refused = new HashMap<>();
        int start = 0;
        while (start < sorted.size()) {
            AreaKey source = sorted.get(start).source();
            int end = start + 1;
            while (end < sorted.size() && sorted.get(end).source().equals(source)) {
                end++;
            }
            List<CrosswalkLink> own = sorted.subList(start, end);
            Optional<List<CrosswalkLink>> checked = check.check(own);
            sources.add(source);
            links.addAll(checked.orElse(own));
            if (checked.isPresent()) {
                shares.put(source, shares(checked.get()));
            } else {
                refused.put(source, own.stream().map(CrosswalkLink::target).toList());
            }
            start = end;
        }
        return new CrosswalkStage(to, links, sources, shares, refused);
    }

    SortedSet<AreaKey> listTargets() {
        TreeSet<AreaKey> targets = new TreeSet<>();
        links.forEach(link -> targets.add(link.target()));
        return targets;
    }

    /** The targets a refused Gemeinde's rows named; none where it was not refused. */
    List<AreaKey> refusedTargets(AreaKey source) {
        return refused.getOrDefault(source, List.of());
    }

    /** The shares of a Gemeinde; none where it is refused or not known. */
    List<Share> listShares(AreaKey source) {
        return shares.getOrDefault(source, List.of());
    }

    private static List<Share> shares(List<CrosswalkLink> links) {
        if (links.size() == 1) {
            return List.of(share(links.get(0)));
        }
        return links.stream().map(CrosswalkStage::share).toList();
    }

    private static Share share(CrosswalkLink link) {
        return new Share(
                link.target(), link.population(), link.area(), link.jobs().orElse(link.population()));
    }
}
