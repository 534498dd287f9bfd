package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * Two sources print different figures for the same thing.
 *
 * @param first the column of one
 * @param second the column of the other, or the sum of its columns, in words
 * @param area the Gemeinde
 * @param figure figure of the first
 * @param other figure of the second
 */
public record SourcesDiffer(String first, String second, AreaKey area, double figure, double other) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(
                first.substring(first.indexOf('@') + 1, first.indexOf('/')), 0, first, area, FigureText.of(figure));
    }

    @Override
    public String message() {
        return "expected " + FigureText.of(other) + " as in " + second + ", found " + FigureText.of(figure);
    }
}
