package kleinstadt.indicators.compute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * Applies definitions to figures: one result for every area, period and population base that some area has a value for.
 *
 * <p>The figures of one result stand on one territory and on one population base; figures that do not count the population
 * (births, jobs) go with any. A period whose figures stand on several territories is left out and noted as
 * {@link MixedTerritories}. Where a definition allows it, the figure of the association or the Kreis stands in for one of the
 * town that nobody published; {@link Support#figuresOf()} says so. A value outside its plausible range is kept and noted as {@link ImplausibleValue}.
 */
public final class Computation {

    private static final Set<Reason> PASSED_ON = EnumSet.of(
            Reason.SECRET, Reason.UNRELIABLE, Reason.NO_SOURCE, Reason.NO_SUCH_AREA, Reason.NOT_YET_AVAILABLE);

    private final SeriesIndex index;
    private final List<AreaKey> areas;
    private final EnclosingAreas enclosing;
    private final SourceCatalogue sources;
    private final Measures measures = Measures.bundled();

    /**
     * A computation over figures, for one definition after the other. Not thread-safe.
     *
     * @param observations figures, on one territory or each as reported
     * @param sources what the figures' sources are
     * @param areas towns, associations and reference areas
     * @param enclosing associations and Kreise of the towns, for figures that exist only there
     */
    public Computation(
            Observations observations, SourceCatalogue sources, Collection<AreaKey> areas, EnclosingAreas enclosing) {
        this.index = new SeriesIndex(observations, sources);
        this.areas = areas.stream().distinct().sorted().toList();
        this.enclosing = enclosing;
        this.sources = sources;
    }

    /**
     * Computes all indicators.
     *
     * @param definitions what to compute
     * @param observations figures, on one territory or each as reported
     * @param sources what the figures' sources are; must know every source the definitions name
     * @param areas towns, associations and reference areas
     * @param enclosing associations and Kreise of the towns, for figures that exist only there
     * @param issues where doubtful results are noted
     * @throws IllegalArgumentException if a definition names a source that {@code sources} does not know, or a formula is
     *     wrong
     */
    public static Results compute(
            List<IndicatorDefinition> definitions,
            Observations observations,
            SourceCatalogue sources,
            Collection<AreaKey> areas,
            EnclosingAreas enclosing,
            IssueLog issues) {
        Computation computation = new Computation(observations, sources, areas, enclosing);
        computation.requireKnownSources(definitions);
        List<Result> results = new ArrayList<>();
        definitions.forEach(definition -> results.addAll(computation.results(definition, issues)));
        return new Results(results);
    }

    private void requireKnownSources(List<IndicatorDefinition> definitions) {
        List<String> unknown = new ArrayList<>();
        for (IndicatorDefinition definition : definitions) {
            for (IndicatorDefinition.Input input : definition.inputs()) {
                input.sources().stream()
                        .filter(source -> sources.find(source).isEmpty())
                        .forEach(source -> unknown.add(source + " (" + definition.id() + ")"));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("expected sources of the catalogue, found " + unknown);
        }
    }

    /**
     * Computes one indicator.
     *
     * @param definition what to compute
     * @param issues where doubtful results are noted
     * @return its results by period and base, not in order
     * @throws IllegalArgumentException if the definition names a source that is not known, or its formula is wrong
     */
    public List<Result> compute(IndicatorDefinition definition, IssueLog issues) {
        requireKnownSources(List.of(definition));
        return results(definition, issues);
    }

    private List<Result> results(IndicatorDefinition definition, IssueLog issues) {
        List<Result> results = new ArrayList<>();
        PlanFinder finder = PlanFinder.of(definition, measures, index);
        for (Period period : finder.listPeriods()) {
            NavigableSet<PopulationBase> bases = finder.listBases(period);
            List<Optional<PopulationBase>> choices = bases.isEmpty()
                    ? List.of(Optional.empty())
                    : bases.stream().map(Optional::of).toList();
            // two choices may end in the same plan where the figures read count no population
            Set<Optional<PopulationBase>> done = new LinkedHashSet<>();
            for (Optional<PopulationBase> choice : choices) {
                Optional<Plan> plan = finder.find(period, choice);
                if (plan.isPresent() && done.add(plan.get().findBase())) {
                    results.addAll(results(definition, period, plan.get(), issues));
                }
            }
        }
        return results;
    }

    private List<Result> results(IndicatorDefinition definition, Period period, Plan plan, IssueLog issues) {
        if (plan.listTerritories().size() > 1) {
            issues.add(new MixedTerritories(definition.id(), period, plan.listSources(), plan.listTerritories()));
            return List.of();
        }
        Lineage lineage = new Lineage(
                definition.hash(),
                plan.listMeasures(),
                plan.listSeries(),
                plan.listSources(),
                plan.territory(),
                plan.method());
        Optional<PopulationBase> base = plan.findBase();
        List<Result> found = new ArrayList<>();
        for (AreaKey area : areas) {
            Result result = result(definition, area, period, base, plan, lineage);
            checkRange(definition, result, issues);
            found.add(result);
        }
        // figures of other towns only, say of some Gemeinden that a table dates otherwise
        if (found.stream().noneMatch(result -> result.value() instanceof Value.Known)) {
            return List.of();
        }
        return plan.isSampled()
                ? found
                : Shrinkage.beside(found, definition.interval().method(), plan.scale());
    }

    /** The result of an area, from its own figures or those of the first larger area that has some. */
    private Result result(
            IndicatorDefinition definition,
            AreaKey area,
            Period period,
            Optional<PopulationBase> base,
            Plan plan,
            Lineage lineage) {
        List<AreaKey> candidates = enclosing.listFor(area, definition.levels());
        AreaKey figuresOf = candidates.get(0);
        Estimate estimate = plan.estimate(figuresOf);
        for (int i = 1; i < candidates.size() && mayPassOn(estimate.value()); i++) {
            Estimate wider = plan.estimate(candidates.get(i));
            if (!mayPassOn(wider.value())) {
                estimate = wider;
                figuresOf = candidates.get(i);
            }
        }
        Support support = new Support(figuresOf, estimate.counts(), estimate.noise(), OptionalDouble.empty());
        return new Result(definition.id(), area, period, base, estimate.value(), estimate.interval(), lineage, support);
    }

    /** Whether a larger area's figure may stand in: where nobody published the town's, not where the town's says nothing. */
    private static boolean mayPassOn(Value value) {
        return value instanceof Value.Missing missing && PASSED_ON.contains(missing.reason());
    }

    private static void checkRange(IndicatorDefinition definition, Result result, IssueLog issues) {
        IndicatorDefinition.Range range = definition.plausible();
        if (result.value() instanceof Value.Known known
                && (known.number() < range.min() || known.number() > range.max())) {
            issues.add(new ImplausibleValue(
                    definition.id(),
                    result.lineage().sources().get(0),
                    result.area(),
                    result.period(),
                    known.number(),
                    range));
        }
    }
}
