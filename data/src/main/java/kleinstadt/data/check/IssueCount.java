package kleinstadt.data.check;

/**
 * How many issues of one kind a file or source has.
 *
 * @param file file name or source id
 * @param severity how grave the kind is
 * @param code the kind
 * @param count how many
 */
public record IssueCount(String file, Severity severity, String code, long count) {

    /** The same file and kind with another count. */
    public IssueCount withCount(long other) {
        return new IssueCount(file, severity, code, other);
    }

    /** Both counts of one file and kind together. */
    IssueCount and(IssueCount other) {
        return new IssueCount(file, severity, code, count + other.count);
    }
}
