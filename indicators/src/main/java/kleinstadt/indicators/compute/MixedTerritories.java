package kleinstadt.indicators.compute;

import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.Severity;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;

/**
 * The figures of an indicator stand on different boundaries, so it was not computed for the period.
 *
 * @param indicator id of the indicator
 * @param period the period
 * @param sources ids of the sources
 * @param territories their territories
 */
public record MixedTerritories(String indicator, Period period, List<String> sources, List<TerritoryDate> territories)
        implements Issue {

    /** Copies the lists. */
    public MixedTerritories {
        sources = List.copyOf(sources);
        territories = List.copyOf(territories);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(String.join(" ", sources), 0, indicator, null, "");
    }

    @Override
    public String message() {
        return "expected all figures of " + indicator + " in " + period + " on one territory, found " + territories
                + " in " + sources;
    }
}
