package kleinstadt.data.register;

/** BBSR Stadt- und Gemeindetyp of an association, with the code the reference list prints. */
public enum TownType implements ReferenceCode {
    /** Großstadt. */
    LARGE_CITY(10),
    /** Mittelstadt. */
    MEDIUM_TOWN(20),
    /** Größere Kleinstadt. */
    LARGER_SMALL_TOWN(30),
    /** Kleine Kleinstadt. */
    SMALLER_SMALL_TOWN(40),
    /** Landgemeinde. */
    RURAL_MUNICIPALITY(50);

    private final int code;

    TownType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    /** Whether the type is a Kleinstadt. */
    public boolean isSmallTown() {
        return this == LARGER_SMALL_TOWN || this == SMALLER_SMALL_TOWN;
    }
}
