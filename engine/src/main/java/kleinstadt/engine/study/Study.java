package kleinstadt.engine.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
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
import kleinstadt.indicators.profile.assess.Assessment;

/**
 * Everything a run has computed, before anything of it is written.
 *
 * @param sources the sources
 * @param snapshotHash SHA-256 over the snapshot the figures come from
 * @param territory territory all figures were carried to; empty where each stays as reported
 * @param unit what stands for a town
 * @param published the columns of figures as they were published
 * @param observations the figures on that territory
 * @param towns the set
 * @param shown the towns of the study: those on charts by name and in the packs of Länder and conference
 * @param drawn the towns that get charts and a pack, the shown ones first
 * @param definitions the indicators in catalogue order
 * @param results the indicators' values for all towns and reference areas
 * @param contexts where each town stands
 * @param assessment what the profile says about each town
 * @param comparisons neighbours, types, growing and shrinking
 * @param areaNames name of every area that has results
 * @param boundaries boundaries for maps
 * @param lifeLines how the Gemeinden's boundaries changed
 * @param hashes what stands for its parts in keys
 */
public record Study(
        SourceCatalogue sources,
        String snapshotHash,
        Optional<TerritoryDate> territory,
        Unit unit,
        PublishedColumns published,
        Observations observations,
        TownSet towns,
        List<CaseTown> shown,
        List<CaseTown> drawn,
        List<IndicatorDefinition> definitions,
        Results results,
        Contexts contexts,
        Assessment assessment,
        Comparisons comparisons,
        Map<AreaKey, String> areaNames,
        Boundaries boundaries,
        LifeLines lifeLines,
        StudyHashes hashes) {

    /** Copies the collections. */
    public Study {
        shown = List.copyOf(shown);
        drawn = List.copyOf(drawn);
        definitions = List.copyOf(definitions);
        areaNames = Map.copyOf(areaNames);
    }

    /** The name of an area; its key where it has none. */
    public String nameOf(AreaKey area) {
        return areaNames.getOrDefault(area, area.key());
    }
}
