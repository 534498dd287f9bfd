package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * How the eastern Gemeinden of each known territory became those of a later one, and which Gemeinden each territory has.
 *
 * <p>Each territory has at most one step to a later one; steps are walked one after another. Every Gemeinde of a territory
 * has at least one link in its step, unchanged ones too, so the links are the list of Gemeinden as well.
 */
public final class Crosswalk {

    private final NavigableMap<TerritoryDate, CrosswalkStage> stages;
    private final NavigableMap<TerritoryDate, NavigableSet<AreaKey>> keys = new TreeMap<>();

    private Crosswalk(NavigableMap<TerritoryDate, CrosswalkStage> stages) {
        this.stages = stages;
        stages.forEach((from, stage) -> {
            keys.put(from, new TreeSet<>(stage.sources()));
            // A territory that a step starts from is listed by that step.
            if (!stages.containsKey(stage.to())) {
                keys.computeIfAbsent(stage.to(), date -> new TreeSet<>()).addAll(stage.listTargets());
            }
        });
    }

    /** A crosswalk that leads nowhere. */
    public static Crosswalk empty() {
        return new Crosswalk(new TreeMap<>());
    }

    /**
     * Builds a crosswalk from the links of one or several tables. Links from a territory to itself say nothing and are left
     * out. Shares that miss one by their rounding are divided by their sum; Gemeinden whose shares do not add up are
     * refused by name.
     *
     * @param links the links in any order
     * @param source id of the crosswalk for messages
     * @param log where broken and rounded shares are noted
     * @throws IllegalArgumentException if a territory has links to two later territories
     */
    public static Crosswalk of(Collection<CrosswalkLink> links, String source, IssueLog log) {
        Map<TerritoryDate, List<CrosswalkLink>> byFrom = new HashMap<>();
        for (CrosswalkLink link : links) {
            if (!link.from().equals(link.to())) {
                byFrom.computeIfAbsent(link.from(), date -> new ArrayList<>()).add(link);
            }
        }
        TreeMap<TerritoryDate, CrosswalkStage> stages = new TreeMap<>();
        // In the order of territories, so that issues come in that order.
        new TreeMap<>(byFrom)
                .forEach((from, rows) -> stages.put(from, CrosswalkStage.of(from, rows, new ShareCheck(source, log))));
        return new Crosswalk(stages);
    }

    /** All territories whose Gemeinden are known, in order. */
    public SortedSet<TerritoryDate> listTerritories() {
        return Collections.unmodifiableSortedSet(keys.navigableKeySet());
    }

    /** The Gemeinden of a territory; empty where the territory is not known. */
    public Optional<SortedSet<AreaKey>> findGemeinden(TerritoryDate territory) {
        return Optional.ofNullable(keys.get(territory)).map(Collections::unmodifiableSortedSet);
    }

    /** All links in order, those of refused Gemeinden as they came. */
    public List<CrosswalkLink> listLinks() {
        return stages.values().stream().flatMap(stage -> stage.links().stream()).toList();
    }

    /** The newest territory the steps reach; empty where there is none. */
    public Optional<TerritoryDate> findNewest() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.lastKey());
    }

    /**
     * The known territories that can stand for a date, best first: the date itself, or the one before and the one after
     * it, which a date inside a year falls between. None where the date lies outside the known ones on both sides; only
     * the nearest within a year counts.
     */
    public List<TerritoryDate> listStandIns(TerritoryDate date) {
        if (keys.containsKey(date)) {
            return List.of(date);
        }
        List<TerritoryDate> found = new ArrayList<>();
        TerritoryDate before = keys.lowerKey(date);
        TerritoryDate after = keys.higherKey(date);
        if (before != null && !before.date().isBefore(date.date().minusYears(1))) {
            found.add(before);
        }
        if (after != null && !after.date().isAfter(date.date().plusYears(1))) {
            found.add(after);
        }
        return List.copyOf(found);
    }

    /** The territory a step leads to from this one; empty where none does. */
    Optional<TerritoryDate> findStepTarget(TerritoryDate from) {
        return Optional.ofNullable(stages.get(from)).map(CrosswalkStage::to);
    }

    /** The known territory that follows within a year; empty where there is none. */
    Optional<TerritoryDate> findNext(TerritoryDate territory) {
        return Optional.ofNullable(keys.higherKey(territory))
                .filter(next -> !next.date().isAfter(territory.date().plusYears(1)));
    }

    /**
     * Where each Gemeinde of a territory lies on a later one.
     *
     * @param from a known territory
     * @param to a territory at or after it
     * @return the descent; empty where the steps do not lead from one to the other
     */
    public Optional<Descent> findDescent(TerritoryDate from, TerritoryDate to) {
        if (!keys.containsKey(from) || to.compareTo(from) < 0) {
            return Optional.empty();
        }
        List<CrosswalkStage> steps = new ArrayList<>();
        TerritoryDate reached = from;
        while (reached.compareTo(to) < 0) {
            CrosswalkStage stage = stages.get(reached);
            if (stage == null) {
                return Optional.empty();
            }
            steps.add(stage);
            reached = stage.to();
        }
        return reached.equals(to)
                ? Optional.of(Descent.along(keys.getOrDefault(from, new TreeSet<>()), steps))
                : Optional.empty();
    }
}
