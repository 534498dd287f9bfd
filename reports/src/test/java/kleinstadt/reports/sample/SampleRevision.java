package kleinstadt.reports.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.source.Sources;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.Rank;
import kleinstadt.reports.revision.Revised;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.revision.ScoreRevision;

/** A revision report of made-up towns around Malchin's and Heiligenstadt's real figures. */
public final class SampleRevision {

    private SampleRevision() {}

    /** Twenty towns whose residents fall with the new census base, one of them on other boundaries as well. */
    public static RevisionReport create() {
        List<Revised> population = new ArrayList<>();
        population.add(population("13071092", "Malchin", 7231, 6764, Set.of(Cause.BASE)));
        population.add(
                population("16061045", "Heilbad Heiligenstadt", 17260, 18271, Set.of(Cause.BASE, Cause.TERRITORY)));
        for (int town = 0; town < 18; town++) {
            population.add(population(
                    Integer.toString(12070001 + town), "Musterstadt " + town, 10000, 9900 - town, Set.of(Cause.BASE)));
        }
        Rank before = new Rank(OptionalDouble.of(83), OptionalDouble.of(69), OptionalDouble.of(98));
        Rank after = new Rank(OptionalDouble.of(148), OptionalDouble.of(134), OptionalDouble.of(165));
        Revised rank = new Revised(
                "16061045",
                "Heilbad Heiligenstadt",
                "share-foreigners",
                "2022-05-15",
                true,
                Change.CHANGED,
                side(10.5, "zensus_2022", "2023-12-31", "zensus-2022-demografie", before),
                side(9.7, "zensus_2022", "2025-08-31", "zensus-2022-demografie", after),
                Set.of(Cause.TERRITORY));
        return new RevisionReport(
                new RevisionReport.RunLabel("1", "a", "2023-12-31", "2023-12-31"),
                new RevisionReport.RunLabel("1", "a", "2025-08-31", "2024-12-31"),
                new TreeMap<>(Map.of("gv100ad", new RevisionReport.SourceChange(1, 0))),
                List.of(),
                List.of("territory"),
                List.of(indicator(
                        "population",
                        8000,
                        new TreeMap<>(Map.of(Change.CHANGED, 20L, Change.APPEARED, 440L)),
                        new TreeMap<>(Map.of(
                                Change.CHANGED,
                                new TreeMap<>(Map.of("base", 19L, "base;territory", 1L)),
                                Change.APPEARED,
                                new TreeMap<>(Map.of("data", 440L)))),
                        population)),
                List.of(new ScoreRevision(
                        "13071092",
                        "Malchin",
                        Change.CHANGED,
                        OptionalDouble.of(40.5),
                        OptionalDouble.of(42),
                        before,
                        after)),
                List.of(new RevisionReport.Distribution("population", "2023-12-31", population)),
                Set.of("13071092", "16061045"),
                population.subList(0, 2),
                List.of(rank),
                IndicatorCatalogue.bundled().listAll(),
                Sources.bundled());
    }

    /** Two runs that agree in everything. */
    public static RevisionReport nothing() {
        RevisionReport.RunLabel run = new RevisionReport.RunLabel("1", "a", "2023-12-31", "2023-12-31");
        return new RevisionReport(
                run,
                run,
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(new IndicatorRevision(
                        "population", 8000, new TreeMap<>(), 0, new TreeMap<>(), Optional.empty(), List.of())),
                List.of(),
                List.of(),
                Set.of("13071092"),
                List.of(),
                List.of(),
                IndicatorCatalogue.bundled().listAll(),
                Sources.bundled());
    }

    private static IndicatorRevision indicator(
            String id,
            long compared,
            SortedMap<Change, Long> counts,
            SortedMap<Change, SortedMap<String, Long>> causes,
            List<Revised> movers) {
        return new IndicatorRevision(
                id,
                compared,
                counts,
                1,
                causes,
                Optional.of(new IndicatorRevision.Spread(-467, -110, -108, -105, 1011)),
                movers.subList(0, 3));
    }

    private static Revised population(String ags, String town, double before, double after, Set<Cause> causes) {
        return new Revised(
                ags,
                town,
                "population",
                "2023-12-31",
                true,
                Change.CHANGED,
                side(before, "zensus_2011", "2023-12-31", "gv-auszug", Rank.NONE),
                side(after, "zensus_2022", "2025-08-31", "inkar-2025", Rank.NONE),
                causes);
    }

    private static Revised.Side side(double value, String base, String territory, String source, Rank rank) {
        return new Revised.Side(OptionalDouble.of(value), "", base, territory, source, rank);
    }
}
