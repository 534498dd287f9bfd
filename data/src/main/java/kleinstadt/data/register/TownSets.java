package kleinstadt.data.register;

import kleinstadt.data.model.AreaKey;

/** The universes of towns the project knows. */
public final class TownSets {

    /** Id of the set of {@link #bbsr2019}. */
    public static final String BBSR_2019 = "bbsr-2019";

    private TownSets() {}

    /**
     * The small towns of the East as BBSR typed them at the end of 2019: associations of the five eastern Länder of type
     * kleine or größere Kleinstadt, 439 of them.
     *
     * @param directory the associations, on their own or on a later territory
     */
    public static TownSet bbsr2019(TownDirectory directory) {
        return new TownSet(
                BBSR_2019,
                directory.territory(),
                directory.listTowns().stream()
                        .filter(town -> town.type().isSmallTown())
                        .filter(town -> AreaKey.EASTERN_LAENDER.contains(town.land()))
                        .toList());
    }
}
