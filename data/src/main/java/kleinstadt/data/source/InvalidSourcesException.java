package kleinstadt.data.source;

import java.util.List;

/** Source descriptions that cannot be used; names every problem of every file at once. */
public final class InvalidSourcesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, a sentence each. */
    private final List<String> problems;

    /** Takes one line for each problem, each beginning with the file. */
    public InvalidSourcesException(List<String> problems) {
        super("source descriptions cannot be used:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each problem, each beginning with the file, in the order of files. */
    public List<String> listProblems() {
        return problems;
    }
}
