package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * Parts do not add up to the total that the same table prints.
 *
 * @param source id of the source
 * @param series the column of the total
 * @param area the area of the total
 * @param parts what was added up, in the plural, for instance {@code 2 sexes}
 * @param total the printed total
 * @param sum what the parts add up to
 * @param tolerance how far they may differ in this source
 */
public record SumDiffers(
        String source, String series, AreaKey area, String parts, double total, double sum, double tolerance)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, series, area, FigureText.of(sum));
    }

    @Override
    public String message() {
        return "expected " + parts + " to add up to " + FigureText.of(total)
                + (tolerance == 0 ? "" : " (within " + FigureText.of(tolerance) + ")") + ", found "
                + FigureText.of(sum) + " (" + FigureText.signed(sum - total) + ")";
    }
}
