package kleinstadt.data.check;

/**
 * A boundary file has several shapes for some keys; those of one key were made one area.
 *
 * @param file name of the file
 * @param areas how many areas came in several shapes
 */
public record ShapesJoined(String file, long areas) implements Issue {

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
        return areas + " areas have several shapes, which were joined";
    }
}
