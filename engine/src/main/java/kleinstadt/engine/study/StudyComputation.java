package kleinstadt.engine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.check.BoundariesDiffer;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.CaseTowns;
import kleinstadt.data.register.LifeLines;
import kleinstadt.data.register.ReferenceAreas;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.growth.GrowthScheme;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.profile.assess.AssessmentRequest;
import kleinstadt.reports.compose.TownCharts;

/** Computes a study: territory, towns, indicators, context, profile. Writes nothing. */
public final class StudyComputation {

    private final Snapshot snapshot;
    private final RunOptions options;
    private final StudyProblemText problems;
    private final IssueLog issues;
    private final Progress progress;
    private final IndicatorCatalogue catalogue;
    private final Incremental pieces;

    /** A computation over a snapshot; doubtful figures are noted in the log. */
    public StudyComputation(
            Snapshot snapshot, RunOptions options, StudyProblemText problems, IssueLog issues, Progress progress) {
        this(snapshot, options, problems, issues, progress, IndicatorCatalogue.bundled(), Incremental.off());
    }

    /**
     * A computation of the indicators of a catalogue.
     *
     * @param pieces where stages are taken from that were computed before
     */
    public StudyComputation(
            Snapshot snapshot,
            RunOptions options,
            StudyProblemText problems,
            IssueLog issues,
            Progress progress,
            IndicatorCatalogue catalogue,
            Incremental pieces) {
        this.snapshot = snapshot;
        this.options = options;
        this.problems = problems;
        this.issues = issues;
        this.progress = progress;
        this.catalogue = catalogue;
        this.pieces = pieces;
    }

    /**
     * Computes everything.
     *
     * @throws CommandFailure if set, towns or territory of the options are not to be had
     */
    public Study compute() {
        Optional<TerritoryDate> territory = target();
        TownDirectory directory = territory
                .map(date -> snapshot.towns().carriedTo(snapshot.crosswalk(), date, issues))
                .orElse(snapshot.towns());
        TownSet set = TownSets.bbsr2019(directory);
        List<CaseTown> cases = CaseTowns.of(directory, set);
        List<CaseTown> shown = shown(directory, set, cases);
        List<Town> towns = towns(set, cases, shown);

        List<IndicatorDefinition> definitions = catalogue.listAll();
        Map<AreaKey, String> names = names(towns);
        Stages stages =
                new Stages(snapshot, options, new Frame(territory, directory, set, towns, names), issues, pieces);
        progress.begin(Progress.Stage.TERRITORY, 0);
        Observations figures = stages.figures(measures(definitions), problems);
        progress.end();

        progress.begin(Progress.Stage.COMPUTE, 0);
        Results results = stages.results(definitions);
        Comparisons comparisons = stages.comparisons();
        Contexts contexts = stages.contexts(definitions);
        progress.end();
        progress.begin(Progress.Stage.PROFILE, 0);
        Assessment assessment = stages.assessment(request(set, towns, shown));
        progress.end();
        Boundaries boundaries = boundaries(territory.orElseGet(snapshot::newestTerritory));
        return new Study(
                snapshot.sources(),
                snapshot.contentHash(),
                territory,
                options.unit(),
                stages.published(),
                figures,
                set,
                shown,
                drawn(set, shown),
                definitions,
                results,
                contexts,
                assessment,
                comparisons,
                names,
                boundaries,
                LifeLines.of(snapshot.registers(), snapshot.crosswalk(), snapshot.changes()),
                stages.hashes(snapshot.boundaries().hash(boundaries.territory())));
    }

    private AssessmentRequest request(TownSet set, List<Town> towns, List<CaseTown> shown) {
        List<AreaKey> ofSet = areas(set.towns());
        List<AreaKey> outside = new ArrayList<>(areas(towns));
        outside.removeAll(ofSet);
        return new AssessmentRequest(
                ofSet,
                outside,
                areas(shown.stream().map(CaseTown::town).toList()),
                options.profile().runs(),
                options.seed(),
                Runtime.getRuntime().availableProcessors());
    }

    private List<AreaKey> areas(List<Town> towns) {
        return towns.stream().map(town -> town.area(options.unit())).distinct().toList();
    }

    /** Boundaries with the Gemeinden of a territory; where there are none, the nearest, and what differs is noted. */
    private Boundaries boundaries(TerritoryDate territory) {
        return snapshot.findBoundaries(territory).orElseGet(() -> {
            Boundaries nearest = snapshot.boundaries().getNearest(territory);
            SortedSet<AreaKey> existing =
                    snapshot.crosswalk().findGemeinden(territory).orElse(new TreeSet<>());
            SortedSet<AreaKey> without = new TreeSet<>(existing);
            without.removeAll(nearest.listGemeinden());
            SortedSet<AreaKey> beyond = nearest.listGemeinden();
            beyond.removeAll(existing);
            issues.add(new BoundariesDiffer(nearest.source(), territory, without, beyond));
            return nearest;
        });
    }

    /** The measures that indicators and charts ask for; nothing else is read. */
    private static SortedSet<String> measures(List<IndicatorDefinition> definitions) {
        SortedSet<String> measures = new TreeSet<>(TownCharts.MEASURES);
        measures.addAll(GrowthScheme.MEASURES);
        definitions.forEach(definition -> definition.inputs().forEach(input -> measures.add(input.measure())));
        return measures;
    }

    private Optional<TerritoryDate> target() {
        TerritoryChoice choice = options.territory();
        if (choice instanceof TerritoryChoice.Reported) {
            return Optional.empty();
        }
        TerritoryDate newest = snapshot.newestTerritory();
        TerritoryDate wanted = choice instanceof TerritoryChoice.On on ? on.territory() : newest;
        TerritoryDate oldest = snapshot.towns().territory();
        boolean reachable = wanted.equals(oldest)
                || snapshot.crosswalk().findDescent(oldest, wanted).isPresent();
        if (!reachable) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    problems.unreachableTerritory(wanted.toString(), oldest.toString(), newest.toString()));
        }
        return Optional.of(wanted);
    }

    private List<CaseTown> shown(TownDirectory directory, TownSet set, List<CaseTown> cases) {
        List<String> wrong = new ArrayList<>();
        if (!options.set().equals(TownSets.BBSR_2019)) {
            wrong.add(problems.unknownSet(List.of(TownSets.BBSR_2019), options.set()));
        }
        if (options.towns().isEmpty() && wrong.isEmpty()) {
            return cases;
        }
        List<Town> candidates = Stream.concat(cases.stream().map(CaseTown::town), directory.listTowns().stream())
                .collect(Collectors.toMap(Town::centre, town -> town, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<Town> chosen = new TownLookup(candidates, problems).find(options.towns(), wrong);
        if (!wrong.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, wrong);
        }
        return chosen.stream()
                .map(town -> new CaseTown(town, set.findByCentre(town.centre()).isPresent()))
                .toList();
    }

    /** The towns that get charts: those shown and, where all are asked for, the set's others. */
    private List<CaseTown> drawn(TownSet set, List<CaseTown> shown) {
        if (!options.all()) {
            return shown;
        }
        Set<Town> known = shown.stream().map(CaseTown::town).collect(Collectors.toSet());
        return Stream.concat(
                        shown.stream(),
                        set.towns().stream()
                                .filter(town -> !known.contains(town))
                                .map(town -> new CaseTown(town, true)))
                .toList();
    }

    /** The set's towns, the case towns and those shown: all that get results. */
    private static List<Town> towns(TownSet set, List<CaseTown> cases, List<CaseTown> shown) {
        Set<Town> towns = new LinkedHashSet<>(set.towns());
        cases.forEach(caseTown -> towns.add(caseTown.town()));
        shown.forEach(caseTown -> towns.add(caseTown.town()));
        return List.copyOf(towns);
    }

    private Map<AreaKey, String> names(List<Town> towns) {
        Map<AreaKey, String> names = new LinkedHashMap<>();
        for (Town town : towns) {
            names.put(town.area(options.unit()), options.unit() == Unit.VERBAND ? town.verbandName() : town.name());
        }
        for (AreaKey area : ReferenceAreas.listAll()) {
            names.put(area, ReferenceAreas.name(area));
        }
        return names;
    }
}
