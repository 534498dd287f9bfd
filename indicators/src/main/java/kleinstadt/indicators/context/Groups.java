package kleinstadt.indicators.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.ReferenceCode;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.indicators.neighbours.Neighbours;

/** The groups of a set a town is compared with, each with its towns. */
final class Groups {

    private final TownSet set;
    private final Unit unit;
    private final Neighbours neighbours;
    private final Map<Group, PeerGroup> shared = new HashMap<>();

    Groups(TownSet set, Unit unit, Neighbours neighbours) {
        this.set = set;
        this.unit = unit;
        this.neighbours = neighbours;
    }

    /** The groups of a town in the order of {@link Group.Kind}; a group the set has no town for is left out. */
    List<PeerGroup> listGroups(Town town) {
        List<PeerGroup> groups = new ArrayList<>();
        add(groups, Group.Kind.SET, set.id(), other -> true);
        add(
                groups,
                Group.Kind.LAND,
                "land-" + town.land().key(),
                other -> other.land().equals(town.land()));
        add(groups, Group.Kind.TYPE, name(town.type()), other -> other.type() == town.type());
        town.classes()
                .location()
                .ifPresent(location -> add(
                        groups,
                        Group.Kind.LOCATION,
                        "location-" + name(location),
                        other -> other.classes().location().equals(Optional.of(location))));
        town.classes()
                .regioStar7()
                .ifPresent(region -> add(
                        groups,
                        Group.Kind.REGIOSTAR7,
                        "regiostar7-" + code(region),
                        other -> other.classes().regioStar7().equals(Optional.of(region))));
        town.classes()
                .growth()
                .ifPresent(growth -> add(
                        groups,
                        Group.Kind.GROWTH,
                        "growth-" + name(growth),
                        other -> other.classes().growth().equals(Optional.of(growth))));
        addNeighbours(groups, town);
        return groups;
    }

    private void add(List<PeerGroup> groups, Group.Kind kind, String id, Predicate<Town> belongs) {
        PeerGroup group = shared.computeIfAbsent(
                new Group(kind, id),
                key -> new PeerGroup(
                        key,
                        set.towns().stream()
                                .filter(belongs)
                                .map(town -> town.area(unit))
                                .toList()));
        if (!group.areas().isEmpty()) {
            groups.add(group);
        }
    }

    private void addNeighbours(List<PeerGroup> groups, Town town) {
        List<Neighbour> found = neighbours.listOf(town.area(unit));
        if (found.isEmpty()) {
            return;
        }
        List<AreaKey> areas = new ArrayList<>();
        if (set.findByCentre(town.centre()).isPresent()) {
            areas.add(town.area(unit));
        }
        found.forEach(neighbour -> areas.add(neighbour.neighbour()));
        groups.add(new PeerGroup(new Group(Group.Kind.NEIGHBOURS, "neighbours"), areas));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int code(ReferenceCode constant) {
        return constant.code();
    }
}
