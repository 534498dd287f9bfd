package kleinstadt.data.check;

/**
 * No register or crosswalk at hand has the territory of a table, so nobody can say whether its Gemeinden are the right ones.
 *
 * @param source id of the source
 * @param territory territory of the figures, as ISO date
 * @param areas number of eastern Gemeinden of the table
 */
public record TerritoryUnchecked(String source, String territory, int areas) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(source, 0, territory, null, "");
    }

    @Override
    public String message() {
        return "no register or crosswalk has territory " + territory + ", so the keys of " + areas
                + " Gemeinden are not checked";
    }
}
