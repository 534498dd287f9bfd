package kleinstadt.reports.content;

import java.util.List;
import java.util.Optional;
import kleinstadt.reports.chart.ChartSpec;

/**
 * The first page.
 *
 * @param kicker the line above the name
 * @param name what the pack is about, for instance a town's name; also stands at the foot of every page
 * @param place what it is: Land, type and association
 * @param figures the key figures of one town; empty where there is a table
 * @param table the key figures of several towns; empty where there is one
 * @param picture a small map of where it lies; empty where there is none
 * @param remarks what a reader has to know first: the town is outside the set, the date of the territory
 */
public record Cover(
        String kicker,
        String name,
        String place,
        List<KeyFigure> figures,
        Optional<Table> table,
        Optional<ChartSpec> picture,
        List<String> remarks) {

    /** Copies the lists. */
    public Cover {
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
    }
}
