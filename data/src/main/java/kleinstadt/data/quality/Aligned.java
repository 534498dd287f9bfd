package kleinstadt.data.quality;

import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/** Columns side by side: the figures of one in the order of areas of another. */
final class Aligned {

    private Aligned() {}

    /** A figure or reason for each area. */
    static List<Value> values(Observations figures, SeriesKey series, List<AreaKey> areas) {
        // Columns of one table mostly have the same areas; looking each up would cost more than all else.
        List<AreaKey> own = figures.listAreas(series);
        return own == areas || own.equals(areas)
                ? figures.listValues(series)
                : areas.stream().map(area -> figures.value(series, area)).toList();
    }
}
