package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;
import org.jspecify.annotations.Nullable;

/**
 * Two sources have the same figure: how far they agree.
 *
 * @param first the column of one
 * @param second the column of the other, or the sum of its columns, in words
 * @param note what is to be known about the comparison; empty where there is nothing
 * @param compared number of Gemeinden with both figures
 * @param equal how many are equal within the rounding of print
 * @param largest the Gemeinde that differs most; null where none differs
 * @param difference the second less the first there
 */
public record SourcesCompared(
        String first,
        String second,
        String note,
        int compared,
        int equal,
        @Nullable AreaKey largest,
        double difference) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(first.substring(first.indexOf('@') + 1, first.indexOf('/')), 0, first, largest, second);
    }

    @Override
    public String message() {
        String most = largest == null
                ? ""
                : "; the largest difference is " + FigureText.signed(difference) + " in " + largest.key();
        return "against " + second + ": " + equal + " of " + compared + " Gemeinden equal" + most
                + (note.isEmpty() ? "" : "; " + note);
    }
}
