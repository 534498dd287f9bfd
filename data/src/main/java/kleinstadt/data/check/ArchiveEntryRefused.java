package kleinstadt.data.check;

/**
 * A file inside an archive that is not unpacked; the others in it are read.
 *
 * @param place the archive and the file in it
 * @param cause why it is refused
 */
public record ArchiveEntryRefused(Place place, String cause) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "expected a table, found " + cause + "; it is not unpacked";
    }
}
