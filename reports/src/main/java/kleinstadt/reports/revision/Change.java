package kleinstadt.reports.revision;

import java.util.Locale;

/** What happened to a figure between two runs. */
public enum Change {
    /** Both runs have it and it differs. */
    CHANGED,
    /** Only the later run has it. */
    APPEARED,
    /** Only the earlier run has it. */
    VANISHED,
    /** Neither has it, for different reasons. */
    REASON,
    /** It is the same, its rank moved beyond its interval. */
    RANK;

    /** Its name in tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
