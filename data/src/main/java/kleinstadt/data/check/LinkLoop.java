package kleinstadt.data.check;

/**
 * A link that leads back to a folder it lies in, or to itself; it is not followed.
 *
 * @param file name of the link
 */
public record LinkLoop(String file) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.file(file);
    }

    @Override
    public String message() {
        return "expected a file or folder, found a link that leads back to itself; it was not followed";
    }
}
