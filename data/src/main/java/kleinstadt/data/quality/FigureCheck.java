package kleinstadt.data.quality;

import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;

/** Looks at figures for one kind of problem. It changes nothing: what it finds stands in the log, nothing is mended. */
@FunctionalInterface
public interface FigureCheck {

    /**
     * Looks at all figures of a table or of several.
     *
     * @param figures the figures
     * @param evidence what they are held against
     * @param log where problems are noted, each with source, series, area, expected and found
     */
    void check(Observations figures, Evidence evidence, IssueLog log);
}
