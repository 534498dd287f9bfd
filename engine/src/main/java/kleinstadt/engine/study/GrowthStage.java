package kleinstadt.engine.study;

import java.util.List;
import kleinstadt.indicators.growth.TownGrowth;

/**
 * Growing and shrinking, as it is kept between runs.
 *
 * @param growth a row for each town and period
 */
public record GrowthStage(List<TownGrowth> growth) {

    /** Copies the list. */
    public GrowthStage {
        growth = List.copyOf(growth);
    }
}
