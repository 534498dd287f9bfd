package kleinstadt.reports.pack;

import java.util.List;
import kleinstadt.indicators.growth.TownGrowth;
import kleinstadt.indicators.neighbours.Neighbours;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.typology.Typology;

/**
 * What a run says of towns beyond their single figures.
 *
 * @param assessment scores of the run's profile
 * @param neighbours the towns most like each town
 * @param typology types of towns
 * @param growth growing or shrinking, town by town and period by period
 */
public record Findings(Assessment assessment, Neighbours neighbours, Typology typology, List<TownGrowth> growth) {

    /** Copies the list. */
    public Findings {
        growth = List.copyOf(growth);
    }
}
