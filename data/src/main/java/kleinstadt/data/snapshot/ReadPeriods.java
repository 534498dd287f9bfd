package kleinstadt.data.snapshot;

import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.model.Period;
import kleinstadt.data.reader.Content;

/** The periods of figures that were read, for the user who wants to know what a file brought. */
final class ReadPeriods {

    private static final int LISTED = 3;

    private ReadPeriods() {}

    /** {@code [2007, 2010]}, or first, last and how many of more than three; nothing where there are no figures. */
    static String of(Content content) {
        SortedSet<Period> periods = new TreeSet<>();
        for (Content part : content.listParts()) {
            if (part instanceof Content.Figures figures) {
                figures.observations().listSeries().forEach(series -> periods.add(series.period()));
            }
        }
        if (periods.isEmpty()) {
            return "";
        }
        return periods.size() <= LISTED
                ? " " + periods
                : " [" + periods.first() + " … " + periods.last() + ": " + periods.size() + "]";
    }
}
