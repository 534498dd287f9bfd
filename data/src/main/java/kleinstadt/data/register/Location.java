package kleinstadt.data.register;

/**
 * BBSR Raumtyp Lage of an association: how many people and jobs can be reached from it in a day (Tagesbevölkerung within reach,
 * Laufende Raumbeobachtung), with the code the reference list prints.
 */
public enum Location implements ReferenceCode {
    /** Sehr zentral. */
    VERY_CENTRAL(1),
    /** Zentral. */
    CENTRAL(2),
    /** Peripher. */
    PERIPHERAL(3),
    /** Sehr peripher. */
    VERY_PERIPHERAL(4);

    private final int code;

    Location(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
