package kleinstadt.reports.pack;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * Everything charts are made from.
 *
 * @param sources the sources, for footers
 * @param observations the figures on the run's territory, with association sums where the unit is the association
 * @param results indicator results of all towns and reference areas
 * @param contexts where each town stands
 * @param definitions the indicators in catalogue order
 * @param towns the set
 * @param shown the towns that get charts, in order
 * @param boundaries boundaries for maps
 * @param territory territory all figures were carried to; empty where each stays as reported
 * @param unit what stands for a town
 */
public record ReportInput(
        SourceCatalogue sources,
        Observations observations,
        Results results,
        Contexts contexts,
        List<IndicatorDefinition> definitions,
        TownSet towns,
        List<CaseTown> shown,
        Boundaries boundaries,
        Optional<TerritoryDate> territory,
        Unit unit) {

    /** Copies the lists. */
    public ReportInput {
        definitions = List.copyOf(definitions);
        shown = List.copyOf(shown);
    }
}
