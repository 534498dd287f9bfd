package kleinstadt.data.quality;

import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.BoundaryChanged;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTowns;

/**
 * Names every change of boundaries of a case town between two days on which its inhabitants were counted, with the parts it
 * was made of before, by the crosswalk.
 */
final class BoundaryCheck implements FigureCheck {

    private final Observations latest;
    private final TerritoryDate newest;

    /** Takes the figures carried to the newest territory. */
    BoundaryCheck(Observations latest, TerritoryDate newest) {
        this.latest = latest;
        this.newest = newest;
    }

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        NavigableMap<TerritoryDate, SeriesKey> counted = new TreeMap<>();
        for (SeriesKey series : figures.listSeries()) {
            if (series.measure().equals("population") && evidence.isAllInhabitants(series)) {
                counted.putIfAbsent(figures.findTerritory(series).orElseThrow(), series);
            }
        }
        Composition composition = new Composition(evidence.crosswalk(), newest);
        for (AreaKey town : CaseTowns.listGemeinden()) {
            TerritoryDate before = null;
            SortedMap<AreaKey, Double> partsBefore = new TreeMap<>();
            for (var entry : counted.entrySet()) {
                SortedMap<AreaKey, Double> parts = composition.parts(town, entry.getKey());
                SeriesKey series = before == null ? null : counted.get(before);
                if (series != null && before != null && !parts.isEmpty() && !parts.equals(partsBefore)) {
                    note(figures, series, town, before, entry.getKey(), partsBefore, log);
                }
                if (!parts.isEmpty()) {
                    before = entry.getKey();
                    partsBefore = parts;
                }
            }
        }
    }

    private void note(
            Observations figures,
            SeriesKey series,
            AreaKey town,
            TerritoryDate before,
            TerritoryDate after,
            SortedMap<AreaKey, Double> parts,
            IssueLog log) {
        if (latest.value(series, town) instanceof Value.Known carried) {
            log.add(new BoundaryChanged(
                    series.source(),
                    town,
                    before.toString(),
                    after.toString(),
                    figures.value(series, town) instanceof Value.Known known ? known.number() : 0,
                    carried.number(),
                    Composition.text(parts)));
        }
    }
}
