package kleinstadt.data.check;

/**
 * An issue of an earlier import as the snapshot keeps it.
 *
 * @param code the kind of problem
 * @param severity how grave it is
 * @param place where it was found
 * @param message what was expected and what was found
 */
public record KeptIssue(String code, Severity severity, Place place, String message) implements Issue {}
