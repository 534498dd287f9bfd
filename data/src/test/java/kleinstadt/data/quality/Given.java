package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.source.Sources;

/** Small tables written by hand, and what a check says of them. */
final class Given {

    static final AreaKey A = AreaKey.gemeinde("12060001");
    static final AreaKey B = AreaKey.gemeinde("12060002");
    static final AreaKey C = AreaKey.gemeinde("12060003");
    static final AreaKey KREIS = AreaKey.kreis("12060");
    static final TerritoryDate Y2014 = TerritoryDate.endOf(2014);
    static final TerritoryDate Y2015 = TerritoryDate.endOf(2015);
    static final TerritoryDate Y2016 = TerritoryDate.endOf(2016);

    private final Observations.Builder builder = Observations.builder();

    /** A column on the territory of 2015. */
    Given column(String series, Object... areasAndValues) {
        return column(Y2015, series, areasAndValues);
    }

    /** A column: areas and their figures in turn; a text is read as a reason. */
    Given column(TerritoryDate territory, String series, Object... areasAndValues) {
        SeriesKey key = SeriesKey.parse(series);
        builder.series(key, territory);
        for (int i = 0; i < areasAndValues.length; i += 2) {
            Object figure = areasAndValues[i + 1];
            Value value = figure instanceof Number number
                    ? Value.of(number.doubleValue())
                    : Value.missing(kleinstadt.data.model.Reason.valueOf(figure.toString()));
            builder.add(key, (AreaKey) areasAndValues[i], value);
        }
        return this;
    }

    /** A column of many Gemeinden. */
    Given column(TerritoryDate territory, String series, Map<AreaKey, Double> figures) {
        SeriesKey key = SeriesKey.parse(series);
        builder.series(key, territory);
        figures.forEach((area, number) -> builder.add(key, area, Value.of(number)));
        return this;
    }

    Observations figures() {
        return builder.build();
    }

    /** Forty Gemeinden with this many inhabitants each, A the first of them. */
    static Map<AreaKey, Double> forty(double number) {
        Map<AreaKey, Double> figures = new TreeMap<>();
        for (int i = 1; i <= 40; i++) {
            figures.put(AreaKey.gemeinde("120600" + (i < 10 ? "0" : "") + i), number);
        }
        return figures;
    }

    static Map<AreaKey, Double> forty(double number, AreaKey other, double othersNumber) {
        Map<AreaKey, Double> figures = forty(number);
        figures.put(other, othersNumber);
        return figures;
    }

    /** Forty Gemeinden that stay as they are from 2014 to 2016. */
    static Evidence evidence() {
        List<CrosswalkLink> links = new ArrayList<>();
        for (AreaKey area : forty(0).keySet()) {
            links.add(CrosswalkLink.unchanged(Y2014, Y2015, area));
            links.add(CrosswalkLink.unchanged(Y2015, Y2016, area));
        }
        return evidence(links);
    }

    static Evidence evidence(List<CrosswalkLink> links) {
        return new Evidence(Crosswalk.of(links, "crosswalk", new IssueLog()), Sources.bundled(), Measures.bundled());
    }

    /** What a check notes. */
    List<Issue> check(FigureCheck check) {
        return check(check, evidence());
    }

    List<Issue> check(FigureCheck check, Evidence evidence) {
        IssueLog log = new IssueLog();
        check.check(figures(), evidence, log);
        return log.listStored();
    }
}
