package kleinstadt.reports.revision;

import java.util.OptionalDouble;

/**
 * A town whose composite score differs between two runs.
 *
 * @param ags its key
 * @param town its name
 * @param change what happened to the score
 * @param before the earlier score; empty where there is none
 * @param after the later score; empty where there is none
 * @param rankBefore the earlier rank, with the range other choices and chance give it
 * @param rankAfter the later rank
 */
public record ScoreRevision(
        String ags,
        String town,
        Change change,
        OptionalDouble before,
        OptionalDouble after,
        Rank rankBefore,
        Rank rankAfter) {

    /** New less old; empty unless both are known. */
    public OptionalDouble difference() {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
