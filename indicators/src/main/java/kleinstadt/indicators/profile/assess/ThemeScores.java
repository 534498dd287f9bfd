package kleinstadt.indicators.profile.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.model.Coverage;
import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.Ranks;
import kleinstadt.indicators.profile.model.Workspace;

/** Reads the themes' figures out of an evaluation and ranks them within the set. */
final class ThemeScores {

    private ThemeScores() {}

    /**
     * The figures of all towns and themes, town by town.
     *
     * @param model the profile over its towns
     * @param work an evaluation with the profile's own choices
     */
    static List<ThemeScore> of(Model model, Workspace work) {
        int rows = model.matrix().rows();
        int members = model.matrix().members();
        Coverage coverage = model.coverage();
        List<double[]> scores = new ArrayList<>();
        List<double[]> ranks = new ArrayList<>();
        int[] counts = new int[model.themes().size()];
        for (int theme = 0; theme < counts.length; theme++) {
            int number = theme;
            int[] covered = IntStream.range(0, rows)
                    .filter(row -> coverage.coversTheme(number, row))
                    .toArray();
            counts[theme] =
                    (int) Arrays.stream(covered).filter(row -> row < members).count();
            double[] ofTheme = new double[rows];
            double[] ranked = new double[rows];
            for (int row : covered) {
                ofTheme[row] = work.themeScore(theme, row);
            }
            Ranks.rank(ofTheme, covered, counts[theme], new double[rows], ranked);
            scores.add(ofTheme);
            ranks.add(ranked);
        }
        List<ThemeScore> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int theme = 0; theme < counts.length; theme++) {
                boolean covered = coverage.coversTheme(theme, row);
                all.add(new ThemeScore(
                        model.matrix().areas().get(row),
                        row < members,
                        model.themes().get(theme).id(),
                        covered ? OptionalDouble.of(scores.get(theme)[row]) : OptionalDouble.empty(),
                        counts[theme],
                        covered ? OptionalDouble.of(ranks.get(theme)[row]) : OptionalDouble.empty(),
                        coverage.themePercent(theme, row)));
            }
        }
        return all;
    }
}
