package kleinstadt.indicators.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownType;

/** The groups of a set a town is compared with, each with its towns. */
final class Groups {

    private final TownSet set;
    private final Map<String, List<Town>> members = new TreeMap<>();

    Groups(TownSet set) {
        this.set = set;
    }

    /** The groups of a town in the order of {@link Group.Kind}; a group the set has no town for is left out. */
    List<Group> listGroups(Town town) {
        List<Group> groups = new ArrayList<>();
        add(groups, new Group(Group.Kind.SET, set.id()), other -> true);
        add(
                groups,
                new Group(Group.Kind.LAND, "land-" + town.land().key()),
                other -> other.land().equals(town.land()));
        add(groups, new Group(Group.Kind.TYPE, id(town.type())), other -> other.type() == town.type());
        return groups;
    }

    /** The towns of a group that {@link #listGroups} gave. */
    List<Town> listTowns(Group group) {
        return members.getOrDefault(group.kind() + group.id(), List.of());
    }

    private void add(List<Group> groups, Group group, Predicate<Town> belongs) {
        List<Town> towns = members.computeIfAbsent(
                group.kind() + group.id(),
                key -> set.towns().stream().filter(belongs).toList());
        if (!towns.isEmpty()) {
            groups.add(group);
        }
    }

    private static String id(TownType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
