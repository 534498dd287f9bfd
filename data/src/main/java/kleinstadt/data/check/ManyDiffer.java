package kleinstadt.data.check;

/**
 * More figures of a column break a rule than are named one by one.
 *
 * @param source id of the source
 * @param series the column
 * @param rule what should hold, in words
 * @param compared number of areas looked at
 * @param differing how many break the rule
 * @param named how many of them are named, those furthest off
 */
public record ManyDiffer(String source, String series, String rule, int compared, int differing, int named)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, series, null, "");
    }

    @Override
    public String message() {
        return "expected " + rule + ", found " + differing + " of " + compared + " areas that do not; the " + named
                + " furthest off are named";
    }
}
