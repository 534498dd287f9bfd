package kleinstadt.engine.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.register.TerritoryConverter;
import kleinstadt.data.register.Unit;
import kleinstadt.data.register.VerbandSums;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.cache.CacheKey;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.Kept;
import kleinstadt.engine.cache.RecordForm;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.indicators.compute.Computation;
import kleinstadt.indicators.compute.EnclosingAreas;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.ContextComputation;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.neighbours.Neighbours;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.profile.assess.AssessmentComputation;
import kleinstadt.indicators.profile.assess.AssessmentRequest;
import kleinstadt.indicators.structure.StructureVariable;
import kleinstadt.indicators.structure.StructureVariables;

/**
 * The stages of a study in their order, each taken from the cache or computed. A stage is keyed by the content of what it is
 * computed from, not by how that came about: where a stage comes out as before, those behind it are reused.
 */
final class Stages {

    private static final String TOWNS = "towns";
    private static final String UNIT = "unit";
    private static final String SEED = "seed";
    private static final String FIGURES = "figures";
    private static final String RESULTS = "results";

    private final Snapshot snapshot;
    private final RunOptions options;
    private final Frame frame;
    private final IssueLog issues;
    private final Incremental pieces;
    private final String towns;

    private PublishedColumns published = new PublishedColumns(Map.of());
    private Kept<FiguresStage> figures = new Kept<>(new FiguresStage(List.of(), Map.of(), published, List.of()), "");
    private Observations observations = Observations.empty();
    private Results results = new Results(List.of());
    private final Map<String, String> resultHashes = new HashMap<>();
    private Kept<GrowthStage> growth = new Kept<>(new GrowthStage(List.of()), "");
    private String comparisonHash = "";
    private Neighbours neighbours = Neighbours.none();
    private String contextHash = "";
    private String assessmentHash = "";

    Stages(Snapshot snapshot, RunOptions options, Frame frame, IssueLog issues, Incremental pieces) {
        this.snapshot = snapshot;
        this.options = options;
        this.frame = frame;
        this.issues = issues;
        this.pieces = pieces;
        this.towns = pieces.isOn() ? RecordForm.hash(List.of(frame.set(), frame.towns(), frame.names())) : "";
    }

    /** The figures of some measures on the territory, with the sums of associations where they stand for towns. */
    Observations figures(Set<String> measures, StudyProblemText problems) {
        if (!pieces.isOn()) {
            observations = carry(measures, problems, issues);
            return observations;
        }
        CacheKey key = key(
                Item.Kind.TERRITORY,
                frame.territory().map(Object::toString).orElse("reported"),
                Map.of(
                        "snapshot",
                        snapshot.contentHash(),
                        "measures",
                        Sha256.of(measures),
                        UNIT,
                        options.unit().name(),
                        TOWNS,
                        towns));
        Optional<Kept<FiguresStage>> found = pieces.find(key, FiguresStage.class);
        if (found.isPresent()) {
            figures = found.get();
            published = figures.value().published();
            observations = figures.value().toObservations();
            figures.value().issues().forEach(issues::add);
            return observations;
        }
        IssueLog own = new IssueLog();
        observations = carry(measures, problems, own);
        issues.addAll(own);
        figures = keep(key, FiguresStage.of(observations, published, own.listStored()), own);
        return observations;
    }

    private Observations carry(Set<String> measures, StudyProblemText problems, IssueLog log) {
        try {
            Observations reported = snapshot.figures().select(measures::contains);
            published = PublishedColumns.of(reported);
            Observations carried = frame.territory()
                    .map(date -> new TerritoryConverter(snapshot.crosswalk(), snapshot.towns())
                            .toTerritory(reported, date, log))
                    .orElse(reported);
            return options.unit() == Unit.VERBAND ? VerbandSums.add(carried, frame.towns()) : carried;
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.SOURCE, problems.brokenSnapshot(String.valueOf(e.getMessage())));
        }
    }

    /** The columns the figures come from; none before the figures were asked for. */
    PublishedColumns published() {
        return published;
    }

    /** The results of all indicators. */
    Results results(List<IndicatorDefinition> definitions) {
        List<Optional<Kept<IndicatorStage>>> known = definitions.parallelStream()
                .map(definition -> pieces.isOn()
                        ? pieces.find(indicatorKey(definition), IndicatorStage.class)
                        : Optional.<Kept<IndicatorStage>>empty())
                .toList();
        Computation computation = new Computation(
                observations,
                snapshot.sources(),
                frame.names().keySet(),
                EnclosingAreas.of(frame.towns(), options.unit()));
        List<Result> all = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            IndicatorDefinition definition = definitions.get(i);
            Kept<IndicatorStage> stage = known.get(i).orElseGet(() -> compute(computation, definition));
            if (known.get(i).isPresent()) {
                stage.value().issues().forEach(issues::add);
            }
            resultHashes.put(definition.id(), stage.hash());
            all.addAll(stage.value().results());
        }
        results = new Results(all);
        return results;
    }

    private Kept<IndicatorStage> compute(Computation computation, IndicatorDefinition definition) {
        IssueLog own = new IssueLog();
        IndicatorStage stage = new IndicatorStage(computation.compute(definition, own), own.listStored());
        issues.addAll(own);
        return pieces.isOn() ? keep(indicatorKey(definition), stage, own) : new Kept<>(stage, "");
    }

    private CacheKey indicatorKey(IndicatorDefinition definition) {
        List<String> read = new ArrayList<>();
        for (IndicatorDefinition.Input input : definition.inputs()) {
            input.sources().forEach(source -> read.add(figures.value().hash(input.measure(), source)));
        }
        return key(
                Item.Kind.INDICATOR,
                definition.id(),
                Map.of(
                        "definition",
                        definition.hash(),
                        FIGURES,
                        Sha256.of(read),
                        UNIT,
                        options.unit().name(),
                        TOWNS,
                        towns));
    }

    /** Neighbours, types, growing and shrinking. */
    Comparisons comparisons() {
        growth = pieces.value(
                () -> key(
                        Item.Kind.GROWTH,
                        "growth",
                        Map.of(
                                FIGURES,
                                figures.hash(),
                                TOWNS,
                                towns,
                                "associations",
                                RecordForm.hash(frame.directory().listTowns()))),
                GrowthStage.class,
                () -> new GrowthStage(
                        Comparisons.growth(observations, snapshot.sources(), frame.directory(), frame.towns())));
        Kept<ComparisonStage> compared = pieces.value(
                () -> key(
                        Item.Kind.COMPARISON,
                        "neighbours-and-types",
                        Map.of(
                                RESULTS,
                                        hashes(StructureVariables.bundled().stream()
                                                .map(StructureVariable::indicator)),
                                TOWNS, towns,
                                UNIT, options.unit().name(),
                                SEED, Long.toString(options.seed()))),
                ComparisonStage.class,
                () -> Comparisons.compare(results, frame.set(), frame.towns(), options.unit(), options.seed()));
        comparisonHash = compared.hash();
        neighbours = new Neighbours(compared.value().neighbours());
        return new Comparisons(
                neighbours, compared.value().typology(), growth.value().growth());
    }

    /** Where towns stand in all indicators. */
    Contexts contexts(List<IndicatorDefinition> definitions) {
        ContextComputation computation = new ContextComputation(frame.set(), frame.towns(), options.unit(), neighbours);
        String neighbourHash = pieces.isOn() ? RecordForm.hash(neighbours.listAll()) : "";
        // indicators know nothing of each other, and the list keeps their order whichever is done first
        List<Kept<ContextStage>> stages = definitions.parallelStream()
                .map(IndicatorDefinition::id)
                .sorted()
                .map(indicator -> pieces.value(
                        () -> key(
                                Item.Kind.CONTEXT,
                                indicator,
                                Map.of(
                                        RESULTS,
                                        hashes(Stream.of(indicator)),
                                        TOWNS,
                                        towns,
                                        UNIT,
                                        options.unit().name(),
                                        "neighbours",
                                        neighbourHash)),
                        ContextStage.class,
                        () -> new ContextStage(computation.of(indicator, results.listIndicator(indicator)))))
                .toList();
        contextHash = Sha256.of(stages.stream().map(Kept::hash).toList());
        List<Context> all = new ArrayList<>();
        stages.forEach(stage -> all.addAll(stage.value().contexts()));
        return new Contexts(all);
    }

    /** What the profile says about the towns. */
    Assessment assessment(AssessmentRequest request) {
        Profile profile = options.profile().profile();
        Kept<Assessment> assessed = pieces.value(
                () -> key(
                        Item.Kind.PROFILE,
                        profile.id(),
                        Map.of(
                                "profile",
                                profile.hash(),
                                RESULTS,
                                hashes(profile.indicators().stream().map(ProfileIndicator::id)),
                                TOWNS,
                                RecordForm.hash(List.of(request.set(), request.outside(), request.shown())),
                                "runs",
                                Integer.toString(request.runs()),
                                SEED,
                                Long.toString(request.seed()))),
                Assessment.class,
                () -> AssessmentComputation.compute(profile, results, request));
        assessmentHash = assessed.hash();
        return assessed.value();
    }

    /** What stands for the stages. */
    StudyHashes hashes(String boundaries) {
        return new StudyHashes(
                towns,
                figures.hash(),
                Sha256.of(resultHashes.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .sorted()
                        .toList()),
                contextHash,
                comparisonHash,
                growth.hash(),
                assessmentHash,
                boundaries);
    }

    private String hashes(Stream<String> indicators) {
        return Sha256.of(indicators
                .map(indicator -> indicator + " " + resultHashes.getOrDefault(indicator, "none"))
                .toList());
    }

    private CacheKey key(Item.Kind kind, String name, Map<String, String> parts) {
        return pieces.key(kind, name, parts);
    }

    /** A log that forgot issues cannot be told again, so what it belongs to is computed every time. */
    private <T extends Record> Kept<T> keep(CacheKey key, T stage, IssueLog own) {
        return own.count() == own.listStored().size()
                ? pieces.keep(key, stage)
                : new Kept<>(stage, RecordForm.hash(stage));
    }
}
