package kleinstadt.data.check;

/**
 * No crosswalk leads from the territory of a column to the wanted one; its Gemeinden are missing there.
 *
 * @param series the column
 * @param from its territory, as ISO date
 * @param to the wanted territory, as ISO date
 */
public record TerritoryNotReached(String series, String from, String to) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.file(series);
    }

    @Override
    public String message() {
        return "no crosswalk leads from territory " + from + " to " + to + ", so the Gemeinden of " + series
                + " are missing there";
    }
}
