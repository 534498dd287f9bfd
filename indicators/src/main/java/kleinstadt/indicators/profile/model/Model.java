package kleinstadt.indicators.profile.model;

import java.util.List;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Aggregations;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileTheme;
import kleinstadt.indicators.profile.aggregate.Sums;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;

/**
 * A profile over towns, to be evaluated with its own choices or with others.
 *
 * <p>Which towns get a score is decided once, by what is known of them; leaving an indicator out later changes nothing in that.
 * Treatment of outliers and principal components are fitted to the figures as they are, scales to those that are drawn.
 */
public final class Model {

    private final Profile profile;
    private final ProfileMatrix matrix;
    private final List<PreparedColumn> columns;
    private final List<Normalisation> normalisations;
    private final List<ProfileTheme> themes;
    private final int[] themeOf;
    private final double[] within;
    private final double[] across;
    private final Coverage coverage;
    private final int[] scored;
    private final int scoredMembers;

    Model(
            Profile profile,
            ProfileMatrix matrix,
            List<PreparedColumn> columns,
            List<Normalisation> normalisations,
            List<ProfileTheme> themes,
            int[] themeOf,
            double[] within,
            double[] across,
            Coverage coverage) {
        this.profile = profile;
        this.matrix = matrix;
        this.columns = List.copyOf(columns);
        this.normalisations = List.copyOf(normalisations);
        this.themes = List.copyOf(themes);
        this.themeOf = themeOf;
        this.within = within;
        this.across = across;
        this.coverage = coverage;
        this.scored = IntStream.range(0, matrix.rows()).filter(coverage::covers).toArray();
        this.scoredMembers =
                (int) IntStream.of(scored).filter(row -> row < matrix.members()).count();
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** The figures. */
    public ProfileMatrix matrix() {
        return matrix;
    }

    /** The themes that take part, in order. */
    public List<ProfileTheme> themes() {
        return themes;
    }

    /** Number of the theme of an indicator. */
    public int themeOf(int column) {
        return themeOf[column];
    }

    /** The normalisations that can be chosen; the first is the profile's own. */
    public List<Normalisation> normalisations() {
        return normalisations;
    }

    /** How much is known of each town. */
    public Coverage coverage() {
        return coverage;
    }

    /** Rows of the towns that get a score, those of the set first. */
    public int[] scoredRows() {
        return scored.clone();
    }

    /** Number of the set's towns that get a score. */
    public int scoredMembers() {
        return scoredMembers;
    }

    /** The profile's weights of the indicators; those of a theme sum to 1. */
    public double[] withinWeights() {
        return within.clone();
    }

    /** The profile's weights of the themes, which sum to 1. */
    public double[] acrossWeights() {
        return across.clone();
    }

    /** Whether every town that gets a score would still have one without any one indicator. */
    public boolean canLeaveOut() {
        return IntStream.of(scored).allMatch(row -> coverage.figuresBehind(row) > 1);
    }

    /** Whether a figure of the indicator has an interval. */
    public boolean isUncertain(int column) {
        return columns.get(column).uncertain();
    }

    /** Room for evaluations, set to the profile's own choices. */
    public Workspace newWorkspace() {
        return new Workspace(matrix.rows(), themes.size(), new Choice(within, across, profile.aggregations()));
    }

    /** Evaluates the profile with the choices of the workspace; scores and ranks are left there. */
    public void evaluate(Workspace work) {
        Choice choice = work.choice();
        Aggregations aggregations = choice.aggregations();
        for (int theme = 0; theme < themes.size(); theme++) {
            work.theme(theme).clear();
        }
        if (aggregations.within() == Aggregation.BENEFIT_OF_THE_DOUBT) {
            new DoubtLevels(profile, columns, themeOf, matrix.rows(), matrix.members()).within(work);
        } else {
            sumIndicators(work, choice, aggregations.within());
        }
        readThemes(work, aggregations.within());
        if (aggregations.across() == Aggregation.BENEFIT_OF_THE_DOUBT) {
            new DoubtLevels(profile, columns, themeOf, matrix.rows(), matrix.members()).across(work, coverage);
        } else {
            sumThemes(work, choice, aggregations.across());
            for (int row : scored) {
                work.scores()[row] = work.whole().result(aggregations.across(), row);
            }
        }
        Ranks.rank(work.scores(), scored, scoredMembers, work.scratch(), work.ranks());
    }

    private void sumIndicators(Workspace work, Choice choice, Aggregation kind) {
        double floor = normalisations.get(choice.normalisation()).floor();
        for (int j = 0; j < columns.size(); j++) {
            if (j == choice.leftOut()) {
                continue;
            }
            PreparedColumn column = columns.get(j);
            double[] normalised = column.values(choice.normalisation(), choice.treated());
            if (choice.drawn() && column.uncertain()) {
                normalised = work.normalised();
                long seed = Streams.seed(choice.dataSeed(), j);
                column.draw(seed, choice.normalisation(), choice.treated(), work.figures(), normalised, work.scratch());
            }
            work.theme(themeOf[j]).addColumn(kind, column.column(), normalised, choice.within()[j], floor);
        }
    }

    private void readThemes(Workspace work, Aggregation kind) {
        for (int theme = 0; theme < themes.size(); theme++) {
            Sums sums = work.theme(theme);
            double[] scores = work.themeScores()[theme];
            for (int row = 0; row < matrix.rows(); row++) {
                if (sums.has(row)) {
                    scores[row] = sums.result(kind, row);
                }
            }
        }
    }

    private void sumThemes(Workspace work, Choice choice, Aggregation kind) {
        double floor = kind.needsPositive()
                ? normalisations.get(choice.normalisation()).floor()
                : Double.NEGATIVE_INFINITY;
        Sums whole = work.whole();
        whole.clear();
        for (int theme = 0; theme < themes.size(); theme++) {
            double[] scores = work.themeScores()[theme];
            for (int row : scored) {
                if (work.theme(theme).has(row) && coverage.coversTheme(theme, row)) {
                    whole.add(kind, row, choice.across()[theme], Math.max(floor, scores[row]));
                }
            }
        }
    }
}
