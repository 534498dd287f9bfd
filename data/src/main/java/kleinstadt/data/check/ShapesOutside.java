package kleinstadt.data.check;

/**
 * Areas of Germany lie outside Germany: the file names another reference system than it is in, or has its axes swapped.
 *
 * @param file name of the file
 * @param areas how many
 */
public record ShapesOutside(String file, long areas) implements Issue {

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
        return areas
                + " areas lie outside Germany and are left out: the file is in another reference system than it says,"
                + " or has its axes swapped";
    }
}
