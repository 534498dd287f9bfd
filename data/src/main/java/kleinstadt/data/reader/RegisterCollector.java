package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.RegisterEntry;

/** Collects a Gemeindeverzeichnis row by row: its Gemeinden, the names of larger areas, and figures summed to Länder. */
final class RegisterCollector {

    static final String WATERS = "waters and other areas that belong to no Kreis";
    static final String COLLECTIVE = "inhabitants of no one Gemeinde, counted in the sums only";

    /** What a register counts of each Gemeinde, in the order figures are handed in. */
    enum Figure {
        PERSONS(Sex.TOTAL),
        MALE(Sex.MALE),
        FEMALE(Sex.FEMALE),
        AREA_KM2(Sex.TOTAL);

        private final Sex sex;

        Figure(Sex sex) {
            this.sex = sex;
        }

        /** The column's measure. */
        String measure() {
            return this == AREA_KM2 ? "area-km2" : "population";
        }
    }

    private final String source;
    private final TerritoryDate territory;
    private final TreeMap<Figure, SeriesKey> series = new TreeMap<>();
    private final TreeMap<Figure, TreeMap<AreaKey, Double>> sums = new TreeMap<>();
    private final Observations.Builder figures = Observations.builder();
    private final TreeMap<String, RegisterEntry> entries = new TreeMap<>();
    private final SortedMap<String, Long> skipped = new TreeMap<>();
    private final TreeMap<String, String> areaNames = new TreeMap<>();

    /**
     * An empty register.
     *
     * @param source id of its source
     * @param territory its day
     * @param populationDay day of its population; empty where nobody can tell, which leaves the population out
     */
    RegisterCollector(String source, LocalDate territory, Optional<LocalDate> populationDay) {
        this.source = source;
        this.territory = new TerritoryDate(territory);
        for (Figure figure : Figure.values()) {
            Optional<LocalDate> day = figure == Figure.AREA_KM2 ? Optional.of(territory) : populationDay;
            day.ifPresent(date -> series.put(
                    figure,
                    new SeriesKey(figure.measure(), source, new Period.KeyDate(date), figure.sex, AgeClass.ALL)));
        }
        series.forEach((figure, key) -> {
            figures.series(key, this.territory);
            sums.put(figure, new TreeMap<>());
        });
    }

    /**
     * Whether a regional key is one of the waters that belong to no Kreis, {@code 13000999} or {@code 07000999}. Hamburg and
     * Berlin have no Kreis digits either, but are Gemeinden.
     */
    static boolean isWater(String ars) {
        return ars.startsWith("00", 3) && ars.endsWith("999");
    }

    /** The figures this register has. */
    List<Figure> listFigures() {
        return List.copyOf(series.keySet());
    }

    /** Counts a row that is no Gemeinde's own. */
    void skip(String what) {
        skipped.merge(what, 1L, Long::sum);
    }

    /** Takes a Gemeinde; false where it is there already, and then it is left out. */
    boolean add(RegisterEntry entry) {
        return entries.putIfAbsent(entry.gemeinde().key(), entry) == null;
    }

    /** Takes the name of a Land, Kreis or association. */
    void name(String key, String name) {
        areaNames.putIfAbsent(key, name);
    }

    void add(Figure figure, AreaKey gemeinde, double number) {
        SeriesKey key = series.get(figure);
        if (key != null) {
            figures.add(key, gemeinde, Value.of(number));
            sum(figure, gemeinde, number);
        }
    }

    /** A figure that is not there; one spoils the sums it belongs to. */
    void missing(Figure figure, AreaKey gemeinde, Optional<Value> reason) {
        SeriesKey key = series.get(figure);
        if (key != null) {
            reason.ifPresent(value -> figures.add(key, gemeinde, value));
            sum(figure, gemeinde, Double.NaN);
        }
    }

    /** A figure that counts in the sums only. */
    void sum(Figure figure, AreaKey gemeinde, double number) {
        TreeMap<AreaKey, Double> sum = sums.computeIfAbsent(figure, key -> new TreeMap<>());
        sum.merge(gemeinde.toLand(), number, Double::sum);
        sum.merge(AreaKey.GERMANY, number, Double::sum);
    }

    /** The register; notes the rows left out. Call it once. */
    Content.RegisterList toContent(String file, IssueLog log) {
        skipped.forEach((what, count) -> log.add(new SkippedRows(Issue.Place.file(file), count, what)));
        series.forEach((figure, key) -> sums.getOrDefault(figure, new TreeMap<>())
                .forEach((area, sum) -> {
                    if (!sum.isNaN()) {
                        // Areas have two decimals; adding thousands of them leaves a tail of floating digits.
                        double rounded = Math.rint(sum * 100) / 100;
                        figures.add(key, area, new Value.Known(rounded, Quality.SUMMED));
                    }
                }));
        return new Content.RegisterList(
                source,
                "",
                entries.size() + log.rowsLost(file).count(),
                territory,
                new ArrayList<>(entries.values()),
                areaNames,
                figures.build());
    }
}
