package kleinstadt.data.check;

/**
 * Shares, means and rates cannot be summed: Gemeinden of a column whose boundaries changed are missing afterwards.
 *
 * @param series the column
 * @param to the territory it was carried to, as ISO date
 * @param lost number of Gemeinden left without a figure
 */
public record NotAdditive(String series, String to, int lost) implements Issue {

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
        return series + " cannot be summed over Gemeinden; " + lost
                + " Gemeinden whose boundaries changed have no figure on territory " + to;
    }
}
