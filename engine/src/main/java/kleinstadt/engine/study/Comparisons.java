package kleinstadt.engine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.growth.GrowthScheme;
import kleinstadt.indicators.growth.TownGrowth;
import kleinstadt.indicators.neighbours.NeighbourSettings;
import kleinstadt.indicators.neighbours.Neighbours;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;
import kleinstadt.indicators.structure.StructureVariables;
import kleinstadt.indicators.typology.Typology;
import kleinstadt.indicators.typology.TypologyComputation;

/**
 * What the towns of a study are like, and whether they grow.
 *
 * @param neighbours the statistical neighbours of each town
 * @param typology types of towns
 * @param growth growing or shrinking, for each town and period, in the order of towns and periods
 */
public record Comparisons(Neighbours neighbours, Typology typology, List<TownGrowth> growth) {

    /**
     * Periods the scheme of growing and shrinking is run for: one with births and deaths, the one of the BBSR's published
     * classes, and one with jobs.
     */
    private static final List<Span> PERIODS = List.of(new Span(2011, 2015), new Span(2013, 2018), new Span(2015, 2020));

    private record Span(int from, int to) {}

    /** Copies the list. */
    public Comparisons {
        growth = List.copyOf(growth);
    }

    /**
     * Neighbours and types of the towns of a set and further ones.
     *
     * @param results results of all of them
     * @param set the towns that are compared with each other
     * @param towns all towns wanted
     * @param unit what stands for a town; growing and shrinking always looks at the association
     * @param seed seed of the typology's draws
     */
    static ComparisonStage compare(Results results, TownSet set, List<Town> towns, Unit unit, long seed) {
        StructureTable table = StructureTable.of(results, StructureVariables.bundled(), set, towns, unit);
        return new ComparisonStage(
                NeighbourSettings.bundled().find(table).listAll(),
                TypologyComputation.compute(StandardScores.of(table, StandardScores.Spread.STANDARD_DEVIATION), seed));
    }

    /**
     * Growing and shrinking of the towns wanted among all eastern associations.
     *
     * @param figures figures on the territory of the directory
     */
    static List<TownGrowth> growth(
            Observations figures, SourceCatalogue sources, TownDirectory directory, List<Town> towns) {
        GrowthScheme scheme = new GrowthScheme(figures, sources, directory.listTowns());
        List<Map<AreaKey, TownGrowth>> byPeriod = new ArrayList<>();
        for (Span period : PERIODS) {
            Map<AreaKey, TownGrowth> byVerband = new HashMap<>();
            scheme.over(period.from(), period.to())
                    .forEach(found -> byVerband.put(found.town().verband(), found));
            byPeriod.add(byVerband);
        }
        List<TownGrowth> growth = new ArrayList<>();
        for (Town town : towns) {
            for (Map<AreaKey, TownGrowth> byVerband : byPeriod) {
                TownGrowth found = byVerband.get(town.verband());
                if (found != null) {
                    growth.add(found.of(town));
                }
            }
        }
        return growth;
    }
}
