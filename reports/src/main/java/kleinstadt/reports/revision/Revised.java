package kleinstadt.reports.revision;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A figure that differs between two runs.
 *
 * @param ags key of the area
 * @param town its name
 * @param indicator id of the indicator
 * @param period period of the figure
 * @param leading whether it is what each run says of the area and period: the figure on the newest population base; if not, a
 *     figure on an older base beside it
 * @param change what happened
 * @param before the figure of the earlier run
 * @param after the figure of the later run
 * @param causes why it differs, at least one
 */
public record Revised(
        String ags,
        String town,
        String indicator,
        String period,
        boolean leading,
        Change change,
        Side before,
        Side after,
        Set<Cause> causes) {

    private static final int AGS_LENGTH = 8;

    /** Copies the causes, sorted. */
    public Revised {
        causes = Collections.unmodifiableSet(new TreeSet<>(causes));
    }

    /** New less old, in the indicator's unit; empty unless both are known. */
    public OptionalDouble difference() {
        return before.value().isPresent() && after.value().isPresent()
                ? OptionalDouble.of(after.value().getAsDouble() - before.value().getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether the area is a town or association, not a Land, the East or Germany. */
    public boolean isTown() {
        return ags.length() >= AGS_LENGTH;
    }

    /** Whether its rank moved beyond both intervals. */
    public boolean isRankBeyond() {
        return before.rank().isLeftBehind(after.rank());
    }

    /**
     * The figure in one run.
     *
     * @param value the figure; empty where there is none
     * @param reason why there is none; empty text where the run has no such row, or a figure
     * @param base population base it rests on; empty text where none
     * @param territory territory it stands on; empty text where the run has no such row
     * @param source ids of the sources
     * @param rank its rank among the towns
     */
    public record Side(OptionalDouble value, String reason, String base, String territory, String source, Rank rank) {

        /** No row. */
        public static final Side ABSENT = new Side(OptionalDouble.empty(), "", "", "", "", Rank.NONE);
    }
}
