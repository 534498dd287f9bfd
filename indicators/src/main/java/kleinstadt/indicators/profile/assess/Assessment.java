package kleinstadt.indicators.profile.assess;

import java.util.List;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.Step;

/**
 * Everything a profile says about towns.
 *
 * @param profile the profile
 * @param runs number of draws with other choices; 0 where nothing was varied
 * @param points number of points of a matrix in the analysis of variance; 0 where there was none
 * @param scores a score for each town, the set's first
 * @param themeScores a figure for each town and theme, town by town
 * @param sensitivities how much ranks hang on each choice
 * @param steps every step in the order it was carried out or skipped
 */
public record Assessment(
        Profile profile,
        int runs,
        int points,
        List<Score> scores,
        List<ThemeScore> themeScores,
        List<SensitivityRow> sensitivities,
        List<Step> steps) {

    /** Copies the lists. */
    public Assessment {
        scores = List.copyOf(scores);
        themeScores = List.copyOf(themeScores);
        sensitivities = List.copyOf(sensitivities);
        steps = List.copyOf(steps);
    }
}
