package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.CentreMerged;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MemberMoved;
import kleinstadt.data.check.MemberUnknown;
import kleinstadt.data.check.TownsMerged;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** Carries the towns of a directory to a later territory. */
final class TownSuccession {

    private final TownDirectory before;
    private final Descent descent;
    private final TerritoryDate target;
    private final IssueLog log;

    /** Inhabitants each town brought to each later Gemeinde. */
    private final TreeMap<AreaKey, Map<Town, Double>> brought = new TreeMap<>();

    TownSuccession(TownDirectory before, Descent descent, TerritoryDate target, IssueLog log) {
        this.before = before;
        this.descent = descent;
        this.target = target;
        this.log = log;
    }

    TownDirectory carry() {
        TreeMap<AreaKey, List<Town>> byCentre = new TreeMap<>();
        for (Town town : before.listTowns()) {
            for (AreaKey member : town.members()) {
                successor(town, member)
                        .ifPresent(key -> brought.computeIfAbsent(key, gemeinde -> new HashMap<>())
                                .merge(town, before.population().getOrDefault(member, 0.0), Double::sum));
            }
            descent.findMainSuccessor(town.centre())
                    .ifPresent(key -> byCentre.computeIfAbsent(key, centre -> new ArrayList<>())
                            .add(town));
        }
        Map<Town, Town> standsFor = new HashMap<>();
        Map<AreaKey, Town> centreOf = new HashMap<>();
        byCentre.forEach((centre, towns) -> centreOf.put(centre, keep(centre, towns, standsFor)));
        TreeMap<AreaKey, TreeSet<AreaKey>> members = new TreeMap<>();
        brought.forEach((gemeinde, shares) -> {
            Town owner = owner(gemeinde, shares, centreOf, standsFor);
            members.computeIfAbsent(owner.verband(), key -> new TreeSet<>()).add(gemeinde);
        });
        List<Town> after = new ArrayList<>();
        centreOf.forEach((centre, town) -> after.add(new Town(
                centre,
                town.name(),
                town.verband(),
                town.verbandName(),
                List.copyOf(members.getOrDefault(town.verband(), new TreeSet<>())),
                town.type(),
                town.classes())));
        return new TownDirectory(target, before.listMembers(), populationAfter(), after);
    }

    private Optional<AreaKey> successor(Town town, AreaKey member) {
        Optional<AreaKey> successor = descent.findMainSuccessor(member);
        if (successor.isEmpty()) {
            log.add(new MemberUnknown(town.verbandName(), member, "successor in the crosswalk"));
        } else if (member.equals(town.centre()) && !successor.get().equals(member)) {
            log.add(new CentreMerged(town.name(), member, successor.get(), target.toString()));
        }
        return successor;
    }

    /** Of the towns whose centres became one Gemeinde, the one that brought most inhabitants stays. */
    private Town keep(AreaKey centre, List<Town> towns, Map<Town, Town> standsFor) {
        Town kept = largest(brought.getOrDefault(centre, Map.of()), towns);
        for (Town town : towns) {
            standsFor.put(town, kept);
            if (!town.equals(kept)) {
                log.add(new TownsMerged(kept.name(), town.name(), centre, target.toString()));
            }
        }
        return kept;
    }

    private Town owner(
            AreaKey gemeinde, Map<Town, Double> shares, Map<AreaKey, Town> centreOf, Map<Town, Town> standsFor) {
        Town centred = centreOf.get(gemeinde);
        Town first = centred != null ? centred : largest(shares, List.copyOf(shares.keySet()));
        Town owner = standsFor.getOrDefault(first, first);
        shares.keySet().stream().sorted(Comparator.comparing(Town::centre)).forEach(town -> {
            if (!standsFor.getOrDefault(town, town).equals(owner)) {
                log.add(new MemberMoved(owner.name(), town.name(), gemeinde, target.toString()));
            }
        });
        return owner;
    }

    private static Town largest(Map<Town, Double> persons, List<Town> towns) {
        return towns.stream()
                .max(Comparator.comparingDouble((Town town) -> persons.getOrDefault(town, 0.0))
                        .thenComparing(Town::centre, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private SortedMap<AreaKey, Double> populationAfter() {
        TreeMap<AreaKey, Double> after = new TreeMap<>();
        before.population()
                .forEach((gemeinde, persons) -> descent.findMainSuccessor(gemeinde)
                        .ifPresent(successor -> after.merge(successor, persons, Double::sum)));
        return after;
    }
}
