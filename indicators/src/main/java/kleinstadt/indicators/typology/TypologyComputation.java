package kleinstadt.indicators.typology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;
import kleinstadt.indicators.structure.StructureVariable;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Finds types of towns: Ward's tree of the standard scores is cut and each partition consolidated by k-means; of {@value
 * #FEWEST} to {@value #MOST} types the number with the largest mean silhouette is taken. Only towns of the set that have all
 * variables take part; the others are put to the nearest mean afterwards. Scores beyond {@value #LIMIT} count as {@value
 * #LIMIT}, so that no type is made of one extraordinary town.
 */
public final class TypologyComputation {

    /** Fewest types tried. */
    public static final int FEWEST = 3;

    /** Most types tried. */
    public static final int MOST = 8;

    /** Farthest a score counts. */
    public static final double LIMIT = 3;

    private static final int DRAWS = 100;
    private static final int RANDOM_STARTS = 20;
    private static final double MIN_COVERAGE = 0.5;

    private final StandardScores scores;
    private final StructureTable table;
    private final long seed;
    private final int[] rows;
    private final double[][] points;
    private final double[][] distances;

    private TypologyComputation(StandardScores scores, long seed) {
        this.scores = scores;
        this.table = scores.table();
        this.seed = seed;
        this.rows = IntStream.range(0, table.members())
                .filter(row -> table.countKnown(row) == table.columns())
                .toArray();
        this.points = Arrays.stream(rows).mapToObj(this::point).toArray(double[][]::new);
        this.distances = Distances.of(points);
    }

    /**
     * The types of a set.
     *
     * @param scores standard scores of its towns and of further ones
     * @param seed seed of the draws and starts
     */
    public static Typology compute(StandardScores scores, long seed) {
        List<String> variables = scores.table().variables().stream()
                .map(StructureVariable::indicator)
                .toList();
        TypologyComputation computation = new TypologyComputation(scores, seed);
        return variables.isEmpty() || computation.points.length <= MOST
                ? Typology.none(variables, computation.points.length)
                : computation.find(variables);
    }

    private double[] point(int row) {
        return IntStream.range(0, table.columns())
                .mapToDouble(column -> limited(scores.get(row, column)))
                .toArray();
    }

    private static double limited(double score) {
        return Math.max(-LIMIT, Math.min(LIMIT, score));
    }

    /** A partition into so many types: as cut from the tree, and consolidated. */
    private static final class Candidate {

        private final int[] ward;
        private final KMeans partition;
        private final double silhouette;

        Candidate(int[] ward, KMeans partition, double silhouette) {
            this.ward = ward;
            this.partition = partition;
            this.silhouette = silhouette;
        }

        int count() {
            return partition.count();
        }
    }

    private Typology find(List<String> variables) {
        Dendrogram tree = Ward.of(points);
        List<Candidate> candidates = new ArrayList<>();
        for (int count = FEWEST; count <= MOST; count++) {
            int[] ward = tree.cut(count);
            KMeans partition = KMeans.consolidate(points, ward, count);
            candidates.add(new Candidate(ward, partition, Silhouette.mean(distances, partition.groups(), count)));
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparingDouble((Candidate candidate) -> candidate.silhouette)
                        .thenComparing(Candidate::count, Comparator.reverseOrder()))
                .orElseThrow();
        List<Choice> choices = candidates.stream()
                .map(candidate -> new Choice(
                        candidate.count(),
                        candidate.silhouette,
                        CalinskiHarabasz.of(points, candidate.partition),
                        candidate == best))
                .toList();
        int[] numbers = numbers(best);
        double[] widths = Silhouette.of(distances, best.partition.groups(), best.count());
        KMeans random = KMeans.fromRandomStarts(points, best.count(), RANDOM_STARTS, seed);
        return new Typology(
                variables,
                types(best, numbers, widths, variables),
                memberships(best, numbers, widths),
                choices,
                AdjustedRand.of(best.ward, random.groups()),
                points.length);
    }

    /** The number of each group: from 1, the largest first, equally large ones by their first town. */
    private static int[] numbers(Candidate best) {
        int[] groups = best.partition.groups();
        int[] sizes = new int[best.count()];
        int[] firsts = new int[best.count()];
        for (int i = groups.length - 1; i >= 0; i--) {
            sizes[groups[i]]++;
            firsts[groups[i]] = i;
        }
        List<Integer> order = IntStream.range(0, best.count())
                .boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -sizes[group])
                        .thenComparing(group -> firsts[group]))
                .toList();
        int[] numbers = new int[best.count()];
        for (int place = 0; place < order.size(); place++) {
            numbers[order.get(place)] = place + 1;
        }
        return numbers;
    }

    private List<StructureType> types(Candidate best, int[] numbers, double[] widths, List<String> variables) {
        int[] groups = best.partition.groups();
        double[] stability = ClusterStability.of(
                groups,
                best.count(),
                DRAWS,
                RandomSource.XO_SHI_RO_256_PP.create(seed),
                drawn -> regroup(drawn, best.count()));
        List<StructureType> types = new ArrayList<>();
        for (int group = 0; group < best.count(); group++) {
            int wanted = group;
            int[] own = IntStream.range(0, groups.length)
                    .filter(i -> groups[i] == wanted)
                    .toArray();
            double[] centre = best.partition.centres()[group];
            int typical = Arrays.stream(own)
                    .boxed()
                    .min(Comparator.comparingDouble(i -> Distances.squared(points[i], centre)))
                    .orElseThrow();
            List<Trait> traits = IntStream.range(0, centre.length)
                    .mapToObj(column -> new Trait(variables.get(column), centre[column]))
                    .toList();
            types.add(new StructureType(
                    numbers[group],
                    own.length,
                    stability[group],
                    Arrays.stream(own).mapToDouble(i -> widths[i]).average().orElse(0),
                    table.area(rows[typical]),
                    traits));
        }
        types.sort(Comparator.comparingInt(StructureType::number));
        return types;
    }

    private int[] regroup(int[] drawn, int count) {
        double[][] some =
                Arrays.stream(drawn).mapToObj(number -> points[number]).toArray(double[][]::new);
        return KMeans.consolidate(some, Ward.of(some).cut(count), count).groups();
    }

    private List<Membership> memberships(Candidate best, int[] numbers, double[] widths) {
        int[] places = new int[table.rows()];
        Arrays.fill(places, -1);
        for (int i = 0; i < rows.length; i++) {
            places[rows[i]] = i;
        }
        List<Membership> memberships = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            double coverage = table.countKnown(row) / (double) table.columns();
            if (coverage >= MIN_COVERAGE) {
                memberships.add(membership(best, numbers, row, places[row], coverage, widths));
            }
        }
        memberships.sort(Comparator.comparing(Membership::area));
        return memberships;
    }

    private Membership membership(Candidate best, int[] numbers, int row, int place, double coverage, double[] widths) {
        double[] squared = Arrays.stream(best.partition.centres())
                .mapToDouble(centre -> squared(row, centre) / coverage)
                .toArray();
        List<Integer> byDistance = IntStream.range(0, squared.length)
                .boxed()
                .sorted(Comparator.comparingDouble(group -> squared[group]))
                .toList();
        int group = place < 0 ? byDistance.get(0) : best.partition.groups()[place];
        int next = byDistance.get(0) == group ? byDistance.get(1) : byDistance.get(0);
        return new Membership(
                table.area(row),
                numbers[group],
                place < 0 ? OptionalInt.empty() : OptionalInt.of(numbers[best.ward[place]]),
                Math.sqrt(squared[group]),
                numbers[next],
                place < 0 ? OptionalDouble.empty() : OptionalDouble.of(widths[place]),
                coverage);
    }

    private double squared(int row, double[] centre) {
        double sum = 0;
        for (int column = 0; column < centre.length; column++) {
            if (table.isKnown(row, column)) {
                double difference = limited(scores.get(row, column)) - centre[column];
                sum += difference * difference;
            }
        }
        return sum;
    }
}
