package kleinstadt.reports.compose;

import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.compute.Result;

/** Collects where the figures of one chart come from and writes its footer. One thread adds to it. */
final class Provenance {

    /** More territories than this are not listed: the figures then stand as each was published. */
    private static final int LISTED_TERRITORIES = 3;

    private static final int LISTED_PERIODS = 4;

    private final NavigableSet<String> sources = new TreeSet<>();
    private final NavigableSet<TerritoryDate> territories = new TreeSet<>();
    private final NavigableSet<Period> periods = new TreeSet<>();

    /** Notes the sources of a result. */
    Provenance add(Result result) {
        sources.addAll(result.lineage().sources());
        territories.add(result.lineage().territory());
        periods.add(result.period());
        return this;
    }

    /** Notes all that another one has. */
    Provenance add(Provenance other) {
        sources.addAll(other.sources);
        territories.addAll(other.territories);
        periods.addAll(other.periods);
        return this;
    }

    /** Notes the source of a column. */
    Provenance add(Observations observations, SeriesKey series) {
        sources.add(series.source());
        observations.findTerritory(series).ifPresent(territories::add);
        periods.add(series.period());
        return this;
    }

    /** Source lines with their licences, dates and territory; empty text where no figure was used. */
    String footer(SourceCatalogue catalogue, Texts texts) {
        if (sources.isEmpty()) {
            return "";
        }
        Set<Source> found = sources.stream()
                .flatMap(id -> catalogue.find(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String days = periods.size() <= LISTED_PERIODS
                ? periods.stream().map(texts::period).collect(Collectors.joining(", "))
                : texts.text("footer.periods", texts.period(periods.first()), texts.period(periods.last()));
        String territory = territories.size() <= LISTED_TERRITORIES
                ? territories.stream().map(date -> texts.date(date.date())).collect(Collectors.joining(", "))
                : texts.text("footer.territory-as-reported");
        return texts.text("footer", SourceLine.of(found, texts), days, territory);
    }
}
