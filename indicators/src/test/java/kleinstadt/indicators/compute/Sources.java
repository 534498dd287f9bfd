package kleinstadt.indicators.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.data.source.TerritoryRule;

/** The sources the bundled definitions name, with what computing needs to know of them. */
final class Sources {

    private Sources() {}

    static SourceCatalogue catalogue() {
        List<Source> sources = new ArrayList<>();
        for (String id : List.of("12411-01-01-5", "12411-02-03-5", "12111-02-01-5", "gv-auszug", "gv100ad")) {
            sources.add(source(id, true, Optional.empty()));
        }
        for (String id : List.of("12612-01-01-5-B", "12613-01-01-5-B", "12711-01-03-5", "13111-08-02-5")) {
            sources.add(source(id, false, Optional.empty()));
        }
        sources.add(source("zensus-2022-demografie", true, Optional.of(PopulationBase.ZENSUS_2022)));
        sources.add(source("inkar-2025", true, Optional.of(PopulationBase.ZENSUS_2022)));
        sources.add(source("inkar-xls-unemployed", false, Optional.empty()));
        sources.add(source("inkar-xls-working-age", true, Optional.empty()));
        return new SourceCatalogue(sources);
    }

    private static Source source(String id, boolean population, Optional<PopulationBase> census) {
        TerritoryRule rule = id.startsWith("inkar-xls")
                ? new TerritoryRule.Fixed(LocalDate.of(2021, 12, 31))
                : new TerritoryRule.OfPeriod();
        return new Source(
                id, "publisher", "title", "https://example.org", "dl-de/by-2-0", "notice", rule, population, census);
    }
}
