package kleinstadt.reports.content;

import java.util.List;

/**
 * A figure that stands large on a cover.
 *
 * @param name what it is
 * @param figure the figure with its unit, or why there is none
 * @param known whether there is a figure
 * @param period of when it is
 * @param lines what explains it: its interval, how it compares with the median, its rank
 */
public record KeyFigure(String name, String figure, boolean known, String period, List<String> lines) {

    /** Copies the lines. */
    public KeyFigure {
        lines = List.copyOf(lines);
    }
}
