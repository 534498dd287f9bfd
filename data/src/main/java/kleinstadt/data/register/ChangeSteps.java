package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.check.ChangeUnexplained;
import kleinstadt.data.check.CrosswalkContradicted;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** Steps of the crosswalk made from announced Gebietsänderungen, for territories no published crosswalk reaches. */
public final class ChangeSteps {

    /** The published shares are rounded to four decimals, and count other days' inhabitants than the changes do. */
    private static final double SHARE_TOLERANCE = 0.01;

    private ChangeSteps() {}

    /** The changes of Gemeinden that statistics follow after one day and up to another, in order. */
    public static List<TerritoryChange> between(
            Collection<TerritoryChange> changes, TerritoryDate after, TerritoryDate until) {
        return changes.stream()
                .filter(TerritoryChange::isOfGemeinde)
                .filter(change -> change.statistical().isAfter(after.date())
                        && !change.statistical().isAfter(until.date()))
                .sorted()
                .toList();
    }

    /**
     * The step from one territory to the next. Shares are those of the inhabitants and areas the changes name; those of jobs
     * are unknown. Each Gemeinde that only one of the two registers has must be explained by a change: one that went without
     * is noted and gets shares of 0, which a crosswalk refuses by name; one that came without is noted.
     *
     * @param from the earlier territory
     * @param before its Gemeinden
     * @param to the later territory
     * @param after its Gemeinden
     * @param changes Gebietsänderungen of any days; those between the two are used
     * @param log where differences are noted
     */
    public static List<CrosswalkLink> link(
            TerritoryDate from,
            SortedSet<AreaKey> before,
            TerritoryDate to,
            SortedSet<AreaKey> after,
            Collection<TerritoryChange> changes,
            IssueLog log) {
        SortedMap<AreaKey, List<Share>> reached = walk(before, between(changes, from, to), log);
        NavigableSet<AreaKey> come = new TreeSet<>(after);
        List<CrosswalkLink> links = new ArrayList<>();
        reached.forEach((source, shares) -> {
            boolean known = shares.stream().allMatch(share -> after.contains(share.target()));
            if (!known) {
                log.add(new ChangeUnexplained(from.toString(), to.toString(), source, lost(source, shares)));
            }
            for (Share share : shares) {
                come.remove(share.target());
                links.add(new CrosswalkLink(
                        from,
                        source,
                        to,
                        share.target(),
                        known ? share.population() : 0,
                        known ? share.area() : 0,
                        share.isWhole() && known ? OptionalDouble.of(1) : OptionalDouble.empty()));
            }
        });
        come.forEach(area -> log.add(new ChangeUnexplained(
                from.toString(), to.toString(), area, "is in the later register, and no change founded it")));
        return links;
    }

    private static String lost(AreaKey source, List<Share> shares) {
        String targets =
                shares.stream().map(share -> share.target().key()).distinct().collect(Collectors.joining(", "));
        return targets.equals(source.key())
                ? "is not in the later register, and no change says what became of it"
                : "went to " + targets + " by the changes, which the later register does not have";
    }

    /**
     * Compares the steps of a crosswalk with the changes of their days and notes where they differ.
     *
     * @param crosswalk a crosswalk from published tables
     * @param changes Gebietsänderungen; steps without any are not compared
     * @param log where differences are noted
     */
    public static void compare(Crosswalk crosswalk, Collection<TerritoryChange> changes, IssueLog log) {
        for (TerritoryDate from : crosswalk.listTerritories()) {
            TerritoryDate to = crosswalk.findStepTarget(from).orElse(from);
            List<TerritoryChange> announced = between(changes, from, to);
            if (!announced.isEmpty()) {
                compare(crosswalk, from, to, announced, log);
            }
        }
    }

    private static void compare(
            Crosswalk crosswalk, TerritoryDate from, TerritoryDate to, List<TerritoryChange> changes, IssueLog log) {
        Descent published = crosswalk.findDescent(from, to).orElseThrow();
        SortedSet<AreaKey> before = crosswalk.findGemeinden(from).orElseThrow();
        // What the changes themselves lack is noted where they are used.
        walk(before, changes, new IssueLog()).forEach((source, shares) -> {
            List<Share> found = published.shares().getOrDefault(source, List.of());
            if (!agree(shares, found)) {
                log.add(new CrosswalkContradicted(from.toString(), to.toString(), source, text(shares), text(found)));
            }
        });
    }

    private static boolean agree(List<Share> expected, List<Share> found) {
        TreeMap<AreaKey, Double> difference = new TreeMap<>();
        expected.forEach(share -> difference.merge(share.target(), share.population(), Double::sum));
        found.forEach(share -> difference.merge(share.target(), -share.population(), Double::sum));
        return difference.values().stream().allMatch(rest -> Math.abs(rest) <= SHARE_TOLERANCE);
    }

    private static String text(List<Share> shares) {
        return shares.isEmpty()
                ? "nowhere"
                : shares.stream()
                        .map(share -> String.format(
                                Locale.ROOT, "%s (%.2f %%)", share.target().key(), 100 * share.population()))
                        .collect(Collectors.joining(", "));
    }

    /** Where each Gemeinde lies after the changes, which are followed day by day. */
    private static SortedMap<AreaKey, List<Share>> walk(
            SortedSet<AreaKey> before, List<TerritoryChange> changes, IssueLog log) {
        TreeMap<AreaKey, List<Share>> reached = new TreeMap<>();
        before.forEach(key -> reached.put(key, List.of(new Share(key, 1, 1, 1))));
        changes.stream()
                .collect(Collectors.groupingBy(TerritoryChange::statistical, TreeMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> {
                    Map<AreaKey, List<Share>> step = ChangeShares.of(ofDay, log);
                    reached.replaceAll((source, parts) -> then(parts, step));
                });
        return reached;
    }

    private static List<Share> then(List<Share> parts, Map<AreaKey, List<Share>> step) {
        TreeMap<AreaKey, Share> sum = new TreeMap<>();
        for (Share part : parts) {
            for (Share next : step.getOrDefault(part.target(), List.of(new Share(part.target(), 1, 1, 1)))) {
                sum.merge(next.target(), part.then(next), Share::and);
            }
        }
        return List.copyOf(sum.values());
    }
}
