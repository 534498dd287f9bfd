package kleinstadt.data.check;

/**
 * A file whose bytes were others after it was read than before; nothing of it is used, since nobody can say what was read.
 *
 * @param file name of the file
 */
public record ChangedWhileRead(String file) implements Issue {

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
        return "expected the same bytes before and after reading, found others;"
                + " the file changed while it was read and nothing of it is used";
    }
}
