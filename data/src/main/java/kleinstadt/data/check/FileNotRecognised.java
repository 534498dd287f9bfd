package kleinstadt.data.check;

/**
 * A file that no reader knows; it is left out and the import goes on.
 *
 * @param file name of the file
 */
public record FileNotRecognised(String file) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.file(file);
    }

    @Override
    public String message() {
        return "no reader knows this kind of file; it was not read";
    }
}
