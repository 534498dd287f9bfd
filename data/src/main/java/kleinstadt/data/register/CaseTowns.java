package kleinstadt.data.register;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;

/** The ten towns of the study, two in each eastern Land. */
public final class CaseTowns {

    /** AGS of the case towns in order: Fürstenberg/Havel to Schmalkalden. */
    private static final List<String> AGS = List.of(
            "12065084",
            "12067481",
            "13071092",
            "13076089",
            "14628130",
            "14729140",
            "15081135",
            "15083245",
            "16061045",
            "16066063");

    private CaseTowns() {}

    /** The Gemeinden of the case towns in order. */
    public static List<AreaKey> listGemeinden() {
        return AGS.stream().map(AreaKey::gemeinde).toList();
    }

    /**
     * The case towns with their associations, in order.
     *
     * @param directory the associations
     * @param set the set they are compared with
     * @throws IllegalStateException if the directory lacks one of them
     */
    public static List<CaseTown> of(TownDirectory directory, TownSet set) {
        return listGemeinden().stream()
                .map(key -> town(directory, key))
                .map(town -> new CaseTown(town, set.findByCentre(town.centre()).isPresent()))
                .toList();
    }

    /** The association of a case town with the case town as its centre, even where another member is larger. */
    private static Town town(TownDirectory directory, AreaKey key) {
        Town town = directory
                .findByMember(key)
                .orElseThrow(
                        () -> new IllegalStateException("the reference list has no association of case town " + key));
        if (town.centre().equals(key)) {
            return town;
        }
        Optional<AssociationMember> own = directory.listMembers().stream()
                .filter(member -> member.gemeinde().equals(key))
                .findFirst();
        return new Town(
                key,
                own.map(AssociationMember::displayName).orElse(town.name()),
                town.verband(),
                town.verbandName(),
                town.members(),
                town.type(),
                own.map(AssociationMember::classes).orElse(town.classes()));
    }
}
