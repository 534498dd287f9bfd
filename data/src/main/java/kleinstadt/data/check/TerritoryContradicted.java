package kleinstadt.data.check;

/**
 * A column comes on one territory in one file and on another in the next, which is left out.
 *
 * @param file name of the file left out
 * @param series the column
 * @param kept territory of the column that stays, as ISO date
 * @param found territory of the column that is left out, as ISO date
 */
public record TerritoryContradicted(String file, String series, String kept, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Place place() {
        return new Place(file, 0, series, null, "");
    }

    @Override
    public String message() {
        return "the column is on territory " + kept + " in an earlier file and on " + found + " here; the first stays";
    }
}
