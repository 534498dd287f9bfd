package kleinstadt.data.check;

/**
 * A file that brings nothing new: its bytes, or all of its figures, came with an earlier file already.
 *
 * @param file name of the file
 * @param earlier name or source of the earlier one
 */
public record FileTwice(String file, String earlier) implements Issue {

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
        return "the content came already with " + earlier + "; it was not read again";
    }
}
