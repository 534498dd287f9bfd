package kleinstadt.data.register;

/**
 * Whether a Gemeinde grows or shrinks by the BBSR scheme of six indicators ({@code Wachsend-Schrumpfend}), with the code the
 * reference list prints.
 */
public enum GrowthClass implements ReferenceCode {
    /** Überdurchschnittlich schrumpfend. */
    STRONGLY_SHRINKING(1),
    /** Schrumpfend. */
    SHRINKING(2),
    /** Keine eindeutige Entwicklungsrichtung. */
    NO_CLEAR_DIRECTION(3),
    /** Wachsend. */
    GROWING(4),
    /** Überdurchschnittlich wachsend. */
    STRONGLY_GROWING(5);

    private final int code;

    GrowthClass(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
