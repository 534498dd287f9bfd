package kleinstadt.data.check;

/**
 * A pipe, socket or device among the files. It is never opened, since reading it may wait for ever.
 *
 * @param file name of the file
 */
public record SpecialFile(String file) implements Issue {

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
        return "expected a file, found a pipe, socket or device; it was not opened";
    }
}
