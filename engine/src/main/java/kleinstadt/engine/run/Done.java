package kleinstadt.engine.run;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.engine.cache.Outcome;

/**
 * How an output came to be as asked for.
 *
 * @param outcome what the run that computed it ended with
 * @param way how much had to be done
 * @param files number of files of the output; 0 where it was computed
 * @param pieces what became of the pieces of a run that was computed, in the order of kinds and names; none without a cache
 * @param failedTowns towns whose charts or pack could not be made, each with the cause; their files are missing
 * @param cacheFailure why the run was not, or not all, kept for the next; empty where it was, or there is no cache
 */
public record Done(
        RunOutcome outcome,
        Way way,
        int files,
        List<Outcome> pieces,
        SortedMap<String, String> failedTowns,
        Optional<IOException> cacheFailure) {

    /** How much had to be done. */
    public enum Way {
        /** Nothing: the output stood there already. */
        UNTOUCHED,
        /** All files were copied from the cache. */
        RESTORED,
        /** At least one piece may have been computed. */
        COMPUTED
    }

    /** Copies the collections. */
    public Done {
        pieces = List.copyOf(pieces);
        failedTowns = Collections.unmodifiableSortedMap(new TreeMap<>(failedTowns));
    }

    static Done of(RunMemory.Finished run, Way way) {
        return new Done(run.outcome(), way, run.files().size(), List.of(), new TreeMap<>(), Optional.empty());
    }
}
