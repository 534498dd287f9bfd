package kleinstadt.data.check;

/**
 * The level of a column is a power of ten away from where its measure lies: figures seem to be in another unit.
 *
 * @param source id of the source
 * @param series the column
 * @param unit the unit of the measure
 * @param cause what the level was compared with
 * @param expected the level expected
 * @param found the level found
 */
public record UnitSuspect(String source, String series, String unit, String cause, double expected, double found)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, series, null, FigureText.of(found));
    }

    @Override
    public String message() {
        return "expected " + unit + " around " + FigureText.of(expected) + " (" + cause + "), found "
                + FigureText.of(found) + "; the figures seem to be in another unit";
    }
}
