package kleinstadt.data.check;

/**
 * Kreise or associations of a column did not keep their boundaries on the way to a later territory, so that their figures
 * cannot go with them.
 *
 * @param series the column
 * @param territory the later territory, as ISO date
 * @param count number of Kreise and associations of the later territory without a figure
 */
public record LargerAreasChanged(String series, String territory, int count) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.file(series);
    }

    @Override
    public String message() {
        return count + " Kreise or associations of territory " + territory
                + " have other boundaries than those the figures were published for; their figures are missing";
    }
}
