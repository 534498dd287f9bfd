package kleinstadt.data.check;

/** How grave an issue is; the order is from harmless to grave, as {@code --fail-on} reads it. */
public enum Severity {
    /** Worth knowing, nothing lost. */
    INFO,
    /** A figure is missing or doubtful. */
    WARNING,
    /** Part of an input could not be used. */
    ERROR
}
