package kleinstadt.data.register;

/** Rank of a Gemeinde as a central place in the plans of the Länder (BBSR, summarised), with the code the reference list prints. */
public enum CentralPlace implements ReferenceCode {
    /** Keine zentralörtliche Einstufung. */
    NONE(0),
    /** Oberzentrum und höher. */
    UPPER(1),
    /** Mittelzentrum. */
    MIDDLE(2),
    /** Grundzentrum und niedriger. */
    BASIC(3);

    private final int code;

    CentralPlace(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
