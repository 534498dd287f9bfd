package kleinstadt.data.register;

/** What happened to a Gemeinde or an association, by the Änderungsart of the offices. */
public enum ChangeKind {
    /** Auflösung: it ceased to exist and its parts went where the change says. */
    DISSOLUTION("Auflösung"),
    /** Teilausgliederung: a part of it went elsewhere; a further row says what stayed. */
    PARTIAL_TRANSFER("Teilausgliederung"),
    /** Schlüsseländerung: another key, for instance because it changed its association or its Kreis. */
    KEY_CHANGE("Schlüsseländerung"),
    /** Namensänderung: another name, or a title more. */
    NAME_CHANGE("Namensänderung");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** What the offices call it. */
    public String label() {
        return label;
    }
}
