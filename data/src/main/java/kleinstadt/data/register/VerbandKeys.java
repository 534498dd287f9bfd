package kleinstadt.data.register;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;

/** Which association of the reference list a nine-digit regional key (RS) of registers and census means. */
public final class VerbandKeys {

    private VerbandKeys() {}

    /**
     * The associations by regional key, where both lists give them the same members. One that the reference list puts together
     * differently is left out, because figures of the one would not be those of the other.
     *
     * @param register the register of the reference list's day
     * @param members the reference list
     */
    public static SortedMap<String, AreaKey> of(Register register, Collection<AssociationMember> members) {
        Map<String, TreeSet<AreaKey>> byRs = register.entries().stream()
                .collect(Collectors.groupingBy(
                        RegisterEntry::verbandRs,
                        TreeMap::new,
                        Collectors.mapping(RegisterEntry::gemeinde, Collectors.toCollection(TreeSet::new))));
        Map<TreeSet<AreaKey>, AreaKey> byMembers = members.stream()
                .collect(Collectors.groupingBy(
                        AssociationMember::verband,
                        TreeMap::new,
                        Collectors.mapping(AssociationMember::gemeinde, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        TreeMap<String, AreaKey> keys = new TreeMap<>();
        byRs.forEach((rs, gemeinden) -> {
            AreaKey verband = byMembers.get(gemeinden);
            if (verband != null) {
                keys.put(rs, verband);
            }
        });
        return keys;
    }
}
