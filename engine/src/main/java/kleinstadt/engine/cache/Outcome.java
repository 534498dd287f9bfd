package kleinstadt.engine.cache;

import java.util.List;

/**
 * What became of a piece of a run.
 *
 * @param item the piece
 * @param cause why it was made anew, or that it was not
 * @param changed for {@link Cause#CHANGED} names of what is no longer as in the last run into this folder
 */
public record Outcome(Item item, Cause cause, List<String> changed) {

    /** Why a piece was made anew, or that it was not. */
    public enum Cause {
        /** It was reused. */
        REUSED,
        /** Something it depends on is another than in the last run. */
        CHANGED,
        /** The last run did not have it, and no other run had it of the same. */
        NEW,
        /** Nothing has changed, but it was cleared out of the cache. */
        GONE,
        /** What the cache held was half written or changed by others. */
        DAMAGED,
        /** What the cache held was written by a program with another format. */
        OTHER_FORMAT
    }

    /** Copies the names. */
    public Outcome {
        changed = List.copyOf(changed);
    }

    /** Whether it was reused. */
    public boolean isReused() {
        return cause == Cause.REUSED;
    }
}
