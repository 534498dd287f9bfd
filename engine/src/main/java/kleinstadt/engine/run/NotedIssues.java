package kleinstadt.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;

/**
 * The issues a reader of a run should know: what the import noted about the sources the run uses, then what the run itself
 * noted. Lists of Gemeinden, crosswalks and boundaries are used by every run.
 */
final class NotedIssues {

    /** What issues of the crosswalk as a whole name as their place. */
    private static final String CROSSWALK = "crosswalk";

    private NotedIssues() {}

    static List<Issue> list(Snapshot snapshot, Study study, IssueLog ofRun) throws IOException {
        Set<String> used = new HashSet<>();
        for (Result result : study.results().listAll()) {
            used.addAll(result.lineage().sources());
        }
        Set<String> withFigures = snapshot.figures().listSources();
        List<Issue> issues = new ArrayList<>();
        for (Issue issue : snapshot.issues().stored()) {
            String file = issue.place().file();
            Optional<String> source = snapshot.findSource(file);
            boolean concerns = source.map(id -> used.contains(id) || !withFigures.contains(id))
                    .orElse(file.equals(CROSSWALK));
            if (concerns) {
                issues.add(issue);
            }
        }
        issues.addAll(ofRun.listStored());
        return issues;
    }
}
