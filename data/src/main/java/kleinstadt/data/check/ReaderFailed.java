package kleinstadt.data.check;

/**
 * A reader failed on a file in a way it should not: a bug of the program, not of the file. Nothing of the file is used and
 * the import goes on.
 *
 * @param file name of the file
 * @param failure class, message and place of the exception
 */
public record ReaderFailed(String file, String failure) implements Issue {

    private static final String OURS = "kleinstadt.";

    /** Names an exception with the place in this program that it comes from. */
    public static ReaderFailed of(String file, Throwable thrown) {
        StringBuilder failure = new StringBuilder(thrown.getClass().getName());
        if (thrown.getMessage() != null) {
            failure.append(" (").append(thrown.getMessage()).append(')');
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                failure.append(" at ").append(frame);
                break;
            }
        }
        return new ReaderFailed(file, failure.toString());
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Place place() {
        return Place.file(file);
    }

    @Override
    public String message() {
        return "expected figures or a problem of the file, found a bug of this program: " + failure
                + "; nothing of the file is used";
    }
}
