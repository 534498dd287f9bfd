package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a town's composite score is made of: its figure in each theme beside the middle half of the group, and the whole with
 * the range that other defensible choices give.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param score axis of scores
 * @param themeHeading heading of the themes
 * @param scoreHeading heading of the scores
 * @param rankHeading heading of the ranks
 * @param parts the themes
 * @param whole the score itself
 */
public record ScoreParts(
        Frame frame,
        List<KeyEntry> key,
        Axis score,
        String themeHeading,
        String scoreHeading,
        String rankHeading,
        List<Part> parts,
        Part whole)
        implements ChartSpec {

    /** Copies the lists. */
    public ScoreParts {
        key = List.copyOf(key);
        parts = List.copyOf(parts);
    }

    /**
     * A theme, or the whole.
     *
     * @param name its name
     * @param value the town's figure; empty where too little is known
     * @param interval the range other choices give; empty where nothing was varied
     * @param group the group's quartiles and median
     * @param label the figure as text, or why there is none
     * @param rank the rank as text; empty text where there is none
     */
    public record Part(
            String name,
            OptionalDouble value,
            Optional<Span> interval,
            TimeSeries.Quartiles group,
            String label,
            String rank) {}
}
