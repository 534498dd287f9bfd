package kleinstadt.engine.study;

import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.indicators.compute.Result;

/**
 * An indicator's results, as they are kept between runs.
 *
 * @param results the results
 * @param issues what was noted about them
 */
public record IndicatorStage(List<Result> results, List<Issue> issues) {

    /** Copies the lists. */
    public IndicatorStage {
        results = List.copyOf(results);
        issues = List.copyOf(issues);
    }
}
