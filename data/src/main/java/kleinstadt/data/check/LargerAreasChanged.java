package kleinstadt.data.check;

/**
 * Kreise or associations did not keep their boundaries on the way to a later territory, so that their figures cannot go with
 * them. Said once for each source and territory of its figures.
 *
 * @param source id of the source
 * @param published territory the figures are on, as ISO date
 * @param territory the later territory, as ISO date
 * @param count number of Kreise and associations of the later territory without a figure
 */
public record LargerAreasChanged(String source, String published, String territory, int count) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.file(source);
    }

    @Override
    public String message() {
        return count + " Kreise or associations of territory " + territory + " have other boundaries than on "
                + published + "; the source's figures for them are missing";
    }
}
