package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MemberUnknown;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * All associations of municipalities of the eastern Länder as towns, whatever their type. A town's centre is the member with
 * most inhabitants at the key date.
 */
public final class TownDirectory {

    private final TerritoryDate territory;
    private final List<AssociationMember> members;
    private final SortedMap<AreaKey, Double> population;
    private final List<Town> towns;

    TownDirectory(
            TerritoryDate territory,
            Collection<AssociationMember> members,
            SortedMap<AreaKey, Double> population,
            Collection<Town> towns) {
        this.territory = territory;
        this.members = members.stream().sorted().toList();
        this.population = population;
        this.towns = towns.stream().sorted(Comparator.comparing(Town::centre)).toList();
    }

    /**
     * Builds the directory from the reference list.
     *
     * @param territory territory of the list
     * @param members its Gemeinden; those outside the eastern Länder are left out
     * @param population inhabitants at the key date; a member without counts as none, which is noted
     * @param log where members without population are noted
     */
    public static TownDirectory of(
            TerritoryDate territory,
            Collection<AssociationMember> members,
            Map<AreaKey, Double> population,
            IssueLog log) {
        TreeMap<AreaKey, List<AssociationMember>> byVerband = members.stream()
                .filter(member -> member.gemeinde().isEastern())
                .sorted()
                .collect(Collectors.groupingBy(AssociationMember::verband, TreeMap::new, Collectors.toList()));
        TreeMap<AreaKey, Double> known = new TreeMap<>();
        List<Town> towns = new ArrayList<>();
        byVerband.values().forEach(list -> {
            for (AssociationMember member : list) {
                Double persons = population.get(member.gemeinde());
                if (persons == null) {
                    log.add(new MemberUnknown(member.verbandName(), member.gemeinde(), "population in the register"));
                }
                known.put(member.gemeinde(), persons == null ? 0 : persons);
            }
            towns.add(town(list, known));
        });
        return new TownDirectory(
                territory, byVerband.values().stream().flatMap(List::stream).toList(), known, towns);
    }

    private static Town town(List<AssociationMember> members, SortedMap<AreaKey, Double> population) {
        AssociationMember centre = members.stream()
                .max(Comparator.comparingDouble(
                                (AssociationMember member) -> population.getOrDefault(member.gemeinde(), 0.0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Town(
                centre.gemeinde(),
                centre.displayName(),
                centre.verband(),
                centre.verbandName(),
                members.stream().map(AssociationMember::gemeinde).toList(),
                centre.type(),
                centre.classes());
    }

    /** The territory the centres and members are on. */
    public TerritoryDate territory() {
        return territory;
    }

    /** All towns in the order of their centres. */
    public List<Town> listTowns() {
        return towns;
    }

    /** The rows of the reference list, on its own territory, in order. */
    public List<AssociationMember> listMembers() {
        return members;
    }

    /** Inhabitants at the key date by Gemeinde of this territory. */
    SortedMap<AreaKey, Double> population() {
        return population;
    }

    /** The town with this centre; empty where there is none. */
    public Optional<Town> findByCentre(AreaKey centre) {
        return towns.stream().filter(town -> town.centre().equals(centre)).findFirst();
    }

    /** The town a Gemeinde belongs to; empty where there is none. */
    public Optional<Town> findByMember(AreaKey gemeinde) {
        return towns.stream().filter(town -> town.members().contains(gemeinde)).findFirst();
    }

    /**
     * The same towns on a later territory. A centre or member that was merged away is replaced by the Gemeinde that took most
     * of its inhabitants; a Gemeinde that took in members of several towns stays with the one it is the centre of, else
     * with the one that brought most inhabitants.
     *
     * @param crosswalk how the Gemeinden changed
     * @param target the later territory
     * @param log where mergers of centres, members and whole towns are noted
     * @throws IllegalArgumentException if the crosswalk does not lead from this territory to the target
     */
    public TownDirectory carriedTo(Crosswalk crosswalk, TerritoryDate target, IssueLog log) {
        if (target.equals(territory)) {
            return this;
        }
        Descent descent = crosswalk
                .findDescent(territory, target)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no crosswalk leads from territory " + territory + " to " + target));
        return new TownSuccession(this, descent, target, log).carry();
    }
}
