package kleinstadt.data.register;

import java.util.Optional;

/**
 * How the BBSR reference list classes a Gemeinde besides its Stadt- und Gemeindetyp; empty where the list does not tell.
 *
 * @param centralPlace rank of the Gemeinde itself as a central place
 * @param location Raumtyp Lage of its association
 * @param regioStar7 RegioStaR 7 of its association
 * @param growth growing or shrinking; the list heads it with Gemeinden, but gives the members of an association the same
 *     class (in 4,617 of 4,618 associations of 31.12.2019)
 */
public record TownClasses(
        Optional<CentralPlace> centralPlace,
        Optional<Location> location,
        Optional<RegioStar7> regioStar7,
        Optional<GrowthClass> growth) {

    /** Nothing is known. */
    public static final TownClasses UNKNOWN =
            new TownClasses(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
