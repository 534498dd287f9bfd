package kleinstadt.indicators.profile.assess;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * What is asked of a profile.
 *
 * @param set areas of the set's towns, each once
 * @param outside areas of towns outside the set, each once
 * @param shown areas of the towns whose ranks are analysed
 * @param runs number of draws with other choices; 0 for none
 * @param seed seed of everything random
 * @param threads number of threads; has no part in what comes out
 */
public record AssessmentRequest(
        List<AreaKey> set, List<AreaKey> outside, List<AreaKey> shown, int runs, long seed, int threads) {

    /** Copies the lists. */
    public AssessmentRequest {
        set = List.copyOf(set);
        outside = List.copyOf(outside);
        shown = List.copyOf(shown);
    }
}
