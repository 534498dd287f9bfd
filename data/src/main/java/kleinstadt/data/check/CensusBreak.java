package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A series passes from one population base to the next: the figures before and after are not compared, and no line is drawn
 * across.
 *
 * @param before the column on the earlier base
 * @param after the column on the later base
 * @param earlier the earlier base
 * @param later the later base
 * @param compared number of Gemeinden with both figures
 * @param percentAll difference of the sum of all Gemeinden in percent
 * @param beyond number of Gemeinden that differ by more than three percent
 * @param largest the Gemeinde of at least 1,000 that differs most
 * @param percentLargest its difference in percent
 */
public record CensusBreak(
        String before,
        String after,
        String earlier,
        String later,
        int compared,
        double percentAll,
        int beyond,
        AreaKey largest,
        double percentLargest)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(after.substring(after.indexOf('@') + 1, after.indexOf('/')), 0, after, largest, before);
    }

    @Override
    public String message() {
        return "base " + later + " follows " + earlier + ": against " + before + " all " + compared
                + " Gemeinden together "
                + FigureText.signed(percentAll) + " percent, " + beyond
                + " of them by more than 3, of those with 1,000 and more the most "
                + largest + " with " + FigureText.signed(percentLargest);
    }
}
