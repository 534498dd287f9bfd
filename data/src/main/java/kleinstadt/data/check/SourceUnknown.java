package kleinstadt.data.check;

/**
 * A file whose source the catalogue does not describe; without publisher and licence its figures cannot be shown.
 *
 * @param file name of the file
 * @param source id of the source
 */
public record SourceUnknown(String file, String source) implements Issue {

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
        return "the catalogue has no source '" + source + "', so the file's content was left out";
    }
}
