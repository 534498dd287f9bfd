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
 */
public record AssociationMember(AreaKey gemeinde, String name, AreaKey verband, String verbandName, TownType type)
        implements Comparable<AssociationMember> {

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
