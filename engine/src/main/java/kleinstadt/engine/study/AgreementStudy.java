package kleinstadt.engine.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.CaseTowns;
import kleinstadt.data.register.TerritoryConverter;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.VerbandSums;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.published.Agreement;
import kleinstadt.indicators.published.AgreementCheck;
import kleinstadt.indicators.published.Comparison;

/** Compares our figures with published ones for the towns of the set and the case towns, on the newest territory. */
public final class AgreementStudy {

    private AgreementStudy() {}

    /**
     * All agreements, comparison by comparison and period by period.
     *
     * @param snapshot the figures
     * @param comparisons what is compared
     * @throws IOException if a file of the snapshot cannot be read or does not match its checksum
     */
    public static List<Agreement> compute(Snapshot snapshot, List<Comparison> comparisons) throws IOException {
        IssueLog notices = new IssueLog();
        TerritoryDate territory = snapshot.newestTerritory();
        TownDirectory directory = snapshot.towns().carriedTo(snapshot.crosswalk(), territory, notices);
        TownSet set = TownSets.bbsr2019(directory);
        Set<Town> towns = new LinkedHashSet<>(set.towns());
        CaseTowns.of(directory, set).forEach(town -> towns.add(town.town()));

        IndicatorCatalogue catalogue = IndicatorCatalogue.bundled();
        Set<String> measures = new HashSet<>();
        for (Comparison comparison : comparisons) {
            comparison.inputs().forEach(input -> measures.add(input.measure()));
            catalogue
                    .find(comparison.indicator())
                    .ifPresent(definition -> definition.inputs().forEach(input -> measures.add(input.measure())));
        }
        Observations figures = new TerritoryConverter(snapshot.crosswalk(), snapshot.towns())
                .toTerritory(snapshot.figures().select(measures::contains), territory, notices);
        AgreementCheck check =
                new AgreementCheck(catalogue, VerbandSums.add(figures, towns), snapshot.sources(), towns);
        List<Agreement> agreements = new ArrayList<>();
        comparisons.forEach(comparison -> agreements.addAll(check.check(comparison)));
        return agreements;
    }
}
