package kleinstadt.indicators.profile.model;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.indicators.profile.aggregate.Sums;

/** Room for one evaluation after another; each thread has its own. */
public final class Workspace {

    private final double[] figures;
    private final double[] normalised;
    private final double[] scratch;
    private final List<Sums> themes = new ArrayList<>();
    private final Sums whole;
    private final double[][] themeScores;
    private final double[] scores;
    private final double[] ranks;
    private final Choice choice;

    Workspace(int rows, int themeCount, Choice choice) {
        this.figures = new double[rows];
        this.normalised = new double[rows];
        this.scratch = new double[rows];
        for (int theme = 0; theme < themeCount; theme++) {
            themes.add(new Sums(rows));
        }
        this.whole = new Sums(rows);
        this.themeScores = new double[themeCount][rows];
        this.scores = new double[rows];
        this.ranks = new double[rows];
        this.choice = choice;
    }

    /** The choices of the next evaluation. */
    public Choice choice() {
        return choice;
    }

    /** Scores of the last evaluation, by row; only those of towns with enough known mean anything. */
    public double[] scores() {
        return scores;
    }

    /** Ranks of the last evaluation, by row, 1 for the highest score; only where scores mean anything. */
    public double[] ranks() {
        return ranks;
    }

    /** Score of a theme in the last evaluation, for a town of which enough of the theme is known. */
    public double themeScore(int theme, int row) {
        return themeScores[theme][row];
    }

    double[] figures() {
        return figures;
    }

    double[] normalised() {
        return normalised;
    }

    double[] scratch() {
        return scratch;
    }

    Sums theme(int number) {
        return themes.get(number);
    }

    Sums whole() {
        return whole;
    }

    double[][] themeScores() {
        return themeScores;
    }
}
