package kleinstadt.indicators.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Town;
import kleinstadt.data.source.SourceCatalogue;
import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The BBSR scheme of growing and shrinking towns and Gemeinden (Milbert, Wachsen oder schrumpfen?, BBSR-Analysen KOMPAKT
 * 12/2015; map of 2013 to 2018, BBSR 2020), run for a period of one's own.
 *
 * <p>As there, six developments count alike, each as a mean per year, and the units are associations and Gemeinden outside any.
 * Each development gives 1 to 5 points by the fifth of all units it falls into. What differs:
 *
 * <ul>
 *   <li>The fifths are those of the eastern associations; the BBSR's are Germany's. A class here says how a town does among
 *       eastern ones.
 *   <li>How the BBSR turns the fifths into classes is not to be found in what it has published; here the mean of the points is
 *       cut into five equal parts of the scale, so that strongly shrinking is up to 1.8 points, shrinking up to 2.6, strongly
 *       growing from 4.2, growing from 3.4.
 *   <li>Jobs are known for 2015, 2020 and 2021 only, births and deaths (for the migration balance) for 2008 to 2015. A class
 *       needs {@value #MIN_COMPONENTS} of the six.
 *   <li>The unemployment rate is per inhabitants of 15 to 64, and the trade tax is what came in, not the base amount.
 * </ul>
 */
public final class GrowthScheme {

    /** Ids of the measures it reads. */
    public static final Set<String> MEASURES = Set.of(
            Changes.POPULATION,
            Changes.BIRTHS,
            Changes.DEATHS,
            Changes.WORKING_AGE,
            Changes.JOBS,
            Changes.UNEMPLOYED,
            Changes.TRADE_TAX);

    /** How many of the six components a class needs. */
    public static final int MIN_COMPONENTS = 4;

    private static final double[] FIFTHS = {0.2, 0.4, 0.6, 0.8};
    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .withCopy(true)
            .with(NaNPolicy.ERROR);

    private final AssociationFigures figures;
    private final List<Town> associations;

    /**
     * The scheme over the associations of the East.
     *
     * @param observations figures on one territory
     * @param sources what their sources are
     * @param associations all eastern associations on that territory, whatever their type
     */
    public GrowthScheme(Observations observations, SourceCatalogue sources, List<Town> associations) {
        this.figures = new AssociationFigures(observations, sources);
        this.associations = List.copyOf(associations);
    }

    /**
     * The development of all associations over a period, in the order they were given.
     *
     * @param from first year
     * @param to last year
     * @throws IllegalArgumentException if the period has no year in it
     */
    public List<TownGrowth> over(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("expected a period of years, found " + from + " to " + to);
        }
        Changes changes = new Changes(figures, from, to);
        List<List<Development>> byComponent = new ArrayList<>();
        for (Component component : Component.values()) {
            byComponent.add(developments(component, changes.find(component)));
        }
        List<TownGrowth> towns = new ArrayList<>();
        for (int i = 0; i < associations.size(); i++) {
            int town = i;
            towns.add(growth(
                    associations.get(i),
                    from,
                    to,
                    byComponent.stream().map(list -> list.get(town)).toList()));
        }
        return towns;
    }

    private List<Development> developments(Component component, Optional<Changes.Rule> found) {
        if (found.isEmpty()) {
            return associations.stream()
                    .map(town -> Development.none(component))
                    .toList();
        }
        Changes.Rule rule = found.get();
        List<Value> values = associations.stream().map(rule.of()).toList();
        double sign = component.isGrowthByRising() ? 1 : -1;
        double[] known = values.stream()
                .filter(Value.Known.class::isInstance)
                .mapToDouble(value -> sign * ((Value.Known) value).number())
                .toArray();
        double[] cuts = known.length == 0 ? known : TYPE_7.evaluate(known, FIFTHS);
        return values.stream()
                .map(value -> new Development(component, rule.from(), rule.to(), value, points(value, sign, cuts)))
                .toList();
    }

    private static OptionalInt points(Value value, double sign, double[] cuts) {
        if (!(value instanceof Value.Known known)) {
            return OptionalInt.empty();
        }
        int points = 1;
        for (double cut : cuts) {
            points += sign * known.number() > cut ? 1 : 0;
        }
        return OptionalInt.of(points);
    }

    private static TownGrowth growth(Town town, int from, int to, List<Development> developments) {
        int[] points = developments.stream()
                .flatMapToInt(development -> development.points().stream())
                .toArray();
        if (points.length < MIN_COMPONENTS) {
            return new TownGrowth(town, from, to, developments, OptionalDouble.empty(), Optional.empty());
        }
        int sum = java.util.Arrays.stream(points).sum();
        return new TownGrowth(
                town,
                from,
                to,
                developments,
                OptionalDouble.of(sum / (double) points.length),
                Optional.of(classOf(sum, points.length)));
    }

    /** The class of a sum of points over a number of components: the fifth of the scale from 1 to 5 its mean lies in. */
    static GrowthClass classOf(int sum, int components) {
        int tenths = 10 * sum;
        if (tenths <= 18 * components) {
            return GrowthClass.STRONGLY_SHRINKING;
        }
        if (tenths <= 26 * components) {
            return GrowthClass.SHRINKING;
        }
        if (tenths < 34 * components) {
            return GrowthClass.NO_CLEAR_DIRECTION;
        }
        return tenths < 42 * components ? GrowthClass.GROWING : GrowthClass.STRONGLY_GROWING;
    }
}
