package kleinstadt.data.register;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * A town: an association of municipalities as BBSR types it, with its centre.
 *
 * @param centre the Gemeinde with most inhabitants at the key date
 * @param name display name of the centre without its title, for instance {@code Lübz}
 * @param verband the association; a Gemeinde outside any association is its own
 * @param verbandName name of the association
 * @param members all Gemeinden of the association in order, the centre among them
 * @param type BBSR Stadt- und Gemeindetyp of the association
 * @param classes how BBSR classes the centre and the association besides
 */
public record Town(
        AreaKey centre,
        String name,
        AreaKey verband,
        String verbandName,
        List<AreaKey> members,
        TownType type,
        TownClasses classes) {

    /** Copies the members. */
    public Town {
        members = List.copyOf(members);
    }

    /**
     * Whether the figure of one area that stands for another of this town is that of more than the town itself: the figure of
     * an association is the town's own where the association has no other Gemeinde.
     *
     * @param bearer whose figure it is
     * @param area for what it stands
     */
    public boolean isOfOthers(AreaKey bearer, AreaKey area) {
        return !bearer.equals(area) && !(bearer.equals(verband) && members.size() == 1);
    }

    /** A town of which nothing but the type is known. */
    public Town(
            AreaKey centre, String name, AreaKey verband, String verbandName, List<AreaKey> members, TownType type) {
        this(centre, name, verband, verbandName, members, type, TownClasses.UNKNOWN);
    }

    /** The Land the town lies in. */
    public AreaKey land() {
        return centre.toLand();
    }

    /** The area its figures are taken from. */
    public AreaKey area(Unit unit) {
        return unit == Unit.GEMEINDE ? centre : verband;
    }
}
