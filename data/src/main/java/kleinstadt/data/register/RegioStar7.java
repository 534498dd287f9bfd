package kleinstadt.data.register;

/**
 * Regionalstatistischer Raumtyp in seven classes (RegioStaR 7, BMVI 2018) of an association, with the code the reference list
 * prints.
 */
public enum RegioStar7 implements ReferenceCode {
    /** Stadtregion: Metropole. */
    METROPOLIS(71),
    /** Stadtregion: Regiopole und Großstadt. */
    REGIOPOLIS_AND_LARGE_CITY(72),
    /** Stadtregion: Mittelstädte, städtischer Raum. */
    URBAN_REGION_MEDIUM_TOWN(73),
    /** Stadtregion: kleinstädtischer, dörflicher Raum. */
    URBAN_REGION_SMALL_TOWN(74),
    /** Ländliche Region: zentrale Stadt. */
    RURAL_REGION_CENTRAL_TOWN(75),
    /** Ländliche Region: Mittelstädte, städtischer Raum. */
    RURAL_REGION_MEDIUM_TOWN(76),
    /** Ländliche Region: kleinstädtischer, dörflicher Raum. */
    RURAL_REGION_SMALL_TOWN(77);

    private final int code;

    RegioStar7(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
