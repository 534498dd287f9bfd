package kleinstadt.data.check;

/**
 * The letters of a text file were written in one encoding and read in another before it came here; names with umlauts may
 * be wrong, keys and figures are not touched.
 *
 * @param place the line of the first such letter
 * @param found what is odd about it
 */
public record DoubtfulEncoding(Place place, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected letters of one encoding (UTF-8, UTF-16 or windows-1252), found " + found;
    }
}
