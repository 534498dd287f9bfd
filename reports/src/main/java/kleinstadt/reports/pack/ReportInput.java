package kleinstadt.reports.pack;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.LifeLines;
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
 * @param shown the towns of the study, in order: those that others are compared with by name
 * @param boundaries boundaries for maps
 * @param territory territory all figures were carried to; empty where each stays as reported
 * @param unit what stands for a town
 * @param lifeLines how the Gemeinden's boundaries changed
 * @param findings what is said of towns beyond their figures; empty where nothing was worked out
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
        Unit unit,
        LifeLines lifeLines,
        Optional<Findings> findings) {

    /** Input of figures alone. */
    public ReportInput(
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
        this(
                sources,
                observations,
                results,
                contexts,
                definitions,
                towns,
                shown,
                boundaries,
                territory,
                unit,
                LifeLines.none(),
                Optional.empty());
    }

    /** Copies the lists. */
    public ReportInput {
        definitions = List.copyOf(definitions);
        shown = List.copyOf(shown);
    }
}
