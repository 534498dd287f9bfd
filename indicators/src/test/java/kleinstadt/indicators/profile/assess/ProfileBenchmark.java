package kleinstadt.indicators.profile.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.TerritoryConverter;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.indicators.compute.Computation;
import kleinstadt.indicators.compute.EnclosingAreas;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileCatalogue;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.matrix.MatrixBuilder;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;
import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.ModelBuilder;
import kleinstadt.indicators.profile.model.Streams;
import kleinstadt.indicators.profile.model.Workspace;
import kleinstadt.indicators.profile.sensitivity.Draws;
import kleinstadt.indicators.profile.sensitivity.Factors;
import kleinstadt.indicators.profile.sensitivity.MonteCarlo;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Time and memory of the draws of the default profile over the 439 towns, and over as many Gemeinden as Germany has, with the
 * statistics of every town. The bound is on processor time over two threads, so that a busy machine does not fail it. Not part of
 * the gate: {@code ./mvnw -pl indicators -am test -Pbench -Dtest=ProfileBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class ProfileBenchmark {

    private static final System.Logger LOG = System.getLogger(ProfileBenchmark.class.getName());
    private static final int RUNS = 10_000;
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final double MOST_SECONDS = 5;
    private static final int GEMEINDEN = 11_000;
    private static final double JITTER = 0.02;
    private static final double MEBIBYTE = 1 << 20;

    private static Snapshot snapshot;
    private static Profile profile;
    private static Observations figures;

    @BeforeAll
    static void read() throws IOException {
        snapshot = Snapshots.bundled();
        profile = ProfileCatalogue.bundled(IndicatorCatalogue.bundled())
                .find(ProfileCatalogue.DEFAULT)
                .orElseThrow();
        Set<String> measures = new HashSet<>();
        definitions().forEach(definition -> definition.inputs().forEach(input -> measures.add(input.measure())));
        figures = new TerritoryConverter(snapshot.crosswalk(), snapshot.towns())
                .toTerritory(snapshot.figures().select(measures::contains), territory(), new IssueLog());
    }

    @Test
    void the439Towns() {
        TownDirectory directory = snapshot.towns().carriedTo(snapshot.crosswalk(), territory(), new IssueLog());
        List<Town> towns = TownSets.bbsr2019(directory).towns();
        List<AreaKey> areas = towns.stream().map(Town::centre).toList();
        Results results = results(areas, EnclosingAreas.of(towns, Unit.GEMEINDE));
        ProfileMatrix matrix = MatrixBuilder.build(profile, results, areas, List.of(), new ArrayList<>());
        assertThat(matrix.rows()).isEqualTo(439);
        assertThat(measure("towns of the set", matrix, ROUNDS)).isLessThan(MOST_SECONDS);
    }

    @Test
    void asManyGemeindenAsGermanyHas() {
        List<AreaKey> eastern =
                List.copyOf(snapshot.crosswalk().findGemeinden(territory()).orElseThrow());
        ProfileMatrix real = MatrixBuilder.build(
                profile, results(eastern, EnclosingAreas.NONE), eastern, List.of(), new ArrayList<>());
        ProfileMatrix matrix = repeated(real);
        assertThat(matrix.rows()).isEqualTo(GEMEINDEN);
        measure("Gemeinden, the eastern ones repeated with ±2 % of noise", matrix, 1);
    }

    private static TerritoryDate territory() {
        return snapshot.newestTerritory();
    }

    private static List<IndicatorDefinition> definitions() {
        return profile.indicators().stream()
                .map(ProfileIndicator::id)
                .map(id -> IndicatorCatalogue.bundled().find(id).orElseThrow())
                .toList();
    }

    private static Results results(Collection<AreaKey> areas, EnclosingAreas enclosing) {
        return Computation.compute(definitions(), figures, snapshot.sources(), areas, enclosing, new IssueLog());
    }

    /** The rows again and again, every value but those of the first time moved by up to two percent, by a fixed seed. */
    private static ProfileMatrix repeated(ProfileMatrix real) {
        UniformRandomProvider random = Streams.of(1);
        List<AreaKey> areas = new ArrayList<>();
        for (int row = 0; row < GEMEINDEN; row++) {
            areas.add(AreaKey.gemeinde(String.format(Locale.ROOT, "%08d", row)));
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : real.columns()) {
            List<Integer> rows = new ArrayList<>();
            List<double[]> cells = new ArrayList<>();
            for (int start = 0; start < GEMEINDEN; start += real.rows()) {
                for (int k = 0; k < column.known() && start + column.row(k) < GEMEINDEN; k++) {
                    double factor = start == 0 ? 1 : 1 + JITTER * (2 * random.nextDouble() - 1);
                    rows.add(start + column.row(k));
                    cells.add(new double[] {
                        factor * column.value(k),
                        factor * column.value(k) - column.below(k),
                        factor * column.value(k) + column.above(k)
                    });
                }
            }
            columns.add(new Column(
                    column.indicator(),
                    rows.stream().mapToInt(Integer::intValue).toArray(),
                    rows.size(),
                    cells.stream().mapToDouble(cell -> cell[0]).toArray(),
                    cells.stream().mapToDouble(cell -> cell[1]).toArray(),
                    cells.stream().mapToDouble(cell -> cell[2]).toArray(),
                    OptionalDouble.empty()));
        }
        return new ProfileMatrix(areas, GEMEINDEN, columns);
    }

    private static double measure(String name, ProfileMatrix matrix, int rounds) {
        double best = Double.MAX_VALUE;
        double processor = 0;
        double peak = 0;
        for (int round = 0; round < rounds; round++) {
            System.gc();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            long processorStart = processorNanos();
            Model model = ModelBuilder.build(profile, matrix, new ArrayList<>());
            Workspace work = model.newWorkspace();
            model.evaluate(work);
            Draws draws =
                    new MonteCarlo(model, new Factors(model, new ArrayList<>()), work.scores()).draw(RUNS, 1, THREADS);
            for (int row : model.scoredRows()) {
                assertThat(draws.findRanks(row)).isPresent();
                assertThat(draws.findScores(row)).isPresent();
            }
            double seconds = seconds(System.nanoTime() - start);
            if (seconds < best) {
                best = seconds;
                processor = seconds(processorNanos() - processorStart);
                peak = heapPools()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        / MEBIBYTE;
            }
        }
        long cells = matrix.columns().stream().mapToLong(Column::known).sum();
        long intervals = matrix.columns().stream().mapToLong(Column::intervals).sum();
        LOG.log(
                System.Logger.Level.INFO,
                String.format(
                        Locale.ROOT,
                        "| %,d %s | %d | %,d | %,d | %,d | %.1f | %.1f | %.0f |",
                        matrix.rows(),
                        name,
                        matrix.columns().size(),
                        cells,
                        intervals,
                        RUNS,
                        best,
                        processor,
                        peak));
        return processor / THREADS;
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** Processor time of the whole program, which other programs on the machine do not lengthen. */
    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
