package kleinstadt.data.register;

import java.util.Arrays;
import java.util.Optional;

/** BBSR Stadt- und Gemeindetyp of an association, with the code the reference list prints. */
public enum TownType {
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

    /** The code of the reference list. */
    public int code() {
        return code;
    }

    /** Whether the type is a Kleinstadt. */
    public boolean isSmallTown() {
        return this == LARGER_SMALL_TOWN || this == SMALLER_SMALL_TOWN;
    }

    /** The type of a code; empty where there is none. */
    public static Optional<TownType> findByCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
