package kleinstadt.data.check;

/**
 * A file that could not be read at all.
 *
 * @param file name of the file
 * @param cause what went wrong
 */
public record FileUnreadable(String file, String cause) implements Issue {

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
        return "the file could not be read: " + cause;
    }
}
