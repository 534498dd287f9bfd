package kleinstadt.engine.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.StudyComputation;
import kleinstadt.engine.study.TerritoryChoice;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IndicatorVerification;
import kleinstadt.indicators.definition.Verification;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.toml.DefinitionProblem;

/**
 * A study that can be computed: a snapshot, the towns looked at, the territory, the indicators and the profile. Unless said
 * otherwise it is the one the command {@code run} computes: all bundled indicators for the set {@code bbsr-2019} with the ten case
 * towns, each town its centre Gemeinde, on the newest territory, scored by the resilience profile, but without draws.
 *
 * <p>Immutable, and safe for several threads; each {@code with…} gives another study. Nothing is written, printed or kept between
 * computations. Where an argument is wrong the message names what was expected and what was found, in English.
 */
public final class Kleinstadt {

    private final Snapshot snapshot;
    private final IndicatorCatalogue catalogue;
    private final RunOptions options;

    private Kleinstadt(Snapshot snapshot, IndicatorCatalogue catalogue, RunOptions options) {
        this.snapshot = snapshot;
        this.catalogue = catalogue;
        this.options = options;
    }

    /**
     * A study of the snapshot that comes with the program.
     *
     * @throws IOException if the program was built without a snapshot, or with a broken one
     */
    public static Kleinstadt bundled() throws IOException {
        return of(Snapshots.bundled());
    }

    /**
     * A study of the snapshot in a folder, as {@code import --into} writes it.
     *
     * @throws IOException if there is none, its format is another, or a file does not match its checksum
     */
    public static Kleinstadt of(Path folder) throws IOException {
        return of(Snapshots.read(folder));
    }

    /** A study of a snapshot at hand. */
    public static Kleinstadt of(Snapshot snapshot) {
        return new Kleinstadt(
                snapshot,
                IndicatorCatalogue.bundled(),
                RunOptions.withoutOutput(
                        List.of(),
                        TownSets.BBSR_2019,
                        Unit.GEMEINDE,
                        new TerritoryChoice.Latest(),
                        1,
                        new ProfileRun(ProfileRun.usual().profile(), 0)));
    }

    /** The same for other towns, by name or AGS, in this order; for the ten case towns where none is given. */
    public Kleinstadt withTowns(String... towns) {
        return with(RunOptions.withoutOutput(
                Arrays.asList(towns),
                options.set(),
                options.unit(),
                options.territory(),
                options.seed(),
                options.profile()));
    }

    /** The same compared with another set of towns; {@link #compute} refuses one it does not know. */
    public Kleinstadt withSet(String set) {
        return with(RunOptions.withoutOutput(
                options.towns(), set, options.unit(), options.territory(), options.seed(), options.profile()));
    }

    /** The same with the centre Gemeinde or the whole association standing for each town. */
    public Kleinstadt withUnit(Unit unit) {
        return with(RunOptions.withoutOutput(
                options.towns(), options.set(), unit, options.territory(), options.seed(), options.profile()));
    }

    /** The same on another territory; {@link #compute} refuses one that figures cannot be carried to. */
    public Kleinstadt withTerritory(TerritoryChoice territory) {
        return with(RunOptions.withoutOutput(
                options.towns(), options.set(), options.unit(), territory, options.seed(), options.profile()));
    }

    /** The same with another seed of all that is random: typology and the draws of the profile. */
    public Kleinstadt withSeed(long seed) {
        return with(RunOptions.withoutOutput(
                options.towns(), options.set(), options.unit(), options.territory(), seed, options.profile()));
    }

    /**
     * The same scored by another profile.
     *
     * @param draws how often scores are computed with other defensible choices; 0 for no ranges of score and rank
     * @throws IllegalArgumentException if {@code draws} is negative
     */
    public Kleinstadt withProfile(Profile profile, int draws) {
        if (draws < 0) {
            throw new IllegalArgumentException("expected a number of draws of 0 or more, found " + draws);
        }
        return with(RunOptions.withoutOutput(
                options.towns(),
                options.set(),
                options.unit(),
                options.territory(),
                options.seed(),
                new ProfileRun(profile, draws)));
    }

    /**
     * The same with only these of its indicators, which takes much less time. Scores, neighbours and types need the indicators
     * they are made from; without them there are none.
     *
     * @throws IllegalArgumentException if an id is not among the study's indicators
     */
    public Kleinstadt withIndicators(String... ids) {
        List<IndicatorDefinition> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(catalogue
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("expected the id of an indicator, found " + id)));
        }
        return new Kleinstadt(snapshot, IndicatorCatalogue.of(chosen), options);
    }

    /**
     * The same with an indicator more, read from a TOML file in the form of the bundled ones. Its examples are computed, and it
     * must give what they expect.
     *
     * @throws IOException if the file cannot be read as UTF-8 text
     * @throws IllegalArgumentException if the definition is wrong, an example comes out differently, or the study has an indicator
     *     of this id; the message has a line for each problem, with its place
     */
    public Kleinstadt withDefinition(Path file) throws IOException {
        Verification verification = IndicatorVerification.verify(file);
        if (!verification.passed()) {
            throw new IllegalArgumentException(verification.problems().stream()
                    .map(DefinitionProblem::message)
                    .collect(Collectors.joining("\n")));
        }
        List<IndicatorDefinition> more = new ArrayList<>(catalogue.listAll());
        more.add(verification.definition().orElseThrow());
        return new Kleinstadt(snapshot, IndicatorCatalogue.of(more), options);
    }

    /**
     * Computes the study: indicators, where each town stands, and scores. With all indicators that takes some twenty seconds of
     * processor time and two gigabytes of memory; with a few of them a few seconds.
     *
     * @throws IOException if a file of the snapshot cannot be read or does not match its checksum
     * @throws IllegalArgumentException if a town is unknown or its name is that of several, the set is unknown, or figures cannot
     *     be carried to the territory; the message has a line for each problem
     */
    public ComputedStudy compute() throws IOException {
        IssueLog issues = new IssueLog();
        try {
            Study study = new StudyComputation(
                            snapshot,
                            options,
                            new EnglishProblems(),
                            issues,
                            new SilentProgress(),
                            catalogue,
                            Incremental.off())
                    .compute();
            return new ComputedStudy(study, issues.listStored());
        } catch (CommandFailure failure) {
            if (failure.exitCode() == ExitCode.SOURCE) {
                throw new IOException(failure.getMessage(), failure);
            }
            throw new IllegalArgumentException(failure.getMessage(), failure);
        }
    }

    private Kleinstadt with(RunOptions changed) {
        return new Kleinstadt(snapshot, catalogue, changed);
    }
}
