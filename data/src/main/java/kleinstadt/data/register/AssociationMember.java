package kleinstadt.data.register;

import kleinstadt.data.model.AreaKey;

/**
 * A Gemeinde in the BBSR reference list with its association.
 *
 * @param gemeinde the Gemeinde
 * @param name its official name with title
 * @param verband its association; a Gemeinde outside any association is its own
 * @param verbandName name of the association
 * @param type Stadt- und Gemeindetyp of the association
 * @param classes how the list classes it besides
 */
public record AssociationMember(
        AreaKey gemeinde, String name, AreaKey verband, String verbandName, TownType type, TownClasses classes)
        implements Comparable<AssociationMember> {

    /** A Gemeinde of which nothing but the type is known. */
    public AssociationMember(AreaKey gemeinde, String name, AreaKey verband, String verbandName, TownType type) {
        this(gemeinde, name, verband, verbandName, type, TownClasses.UNKNOWN);
    }

    /** The name without its title, for instance {@code Lübz} for {@code Lübz, Stadt}. */
    public String displayName() {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    @Override
    public int compareTo(AssociationMember other) {
        return gemeinde.compareTo(other.gemeinde);
    }
}
