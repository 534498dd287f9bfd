package kleinstadt.indicators.profile.model;

import kleinstadt.indicators.profile.MissingRule;

/**
 * How much of a profile is known of each town, and which towns that is enough for. What was filled in does not count as known.
 */
public final class Coverage {

    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-9;

    private final int[][] knownOfTheme;
    private final int[] sizeOfTheme;
    private final int indicators;
    private final MissingRule rule;

    Coverage(int[][] knownOfTheme, int[] sizeOfTheme, MissingRule rule) {
        this.knownOfTheme = knownOfTheme;
        this.sizeOfTheme = sizeOfTheme;
        this.rule = rule;
        int sum = 0;
        for (int size : sizeOfTheme) {
            sum += size;
        }
        this.indicators = sum;
    }

    /** Share in percent of a theme's indicators a town has a figure of. */
    public double themePercent(int theme, int row) {
        return PERCENT * knownOfTheme[theme][row] / sizeOfTheme[theme];
    }

    /** Share in percent of all indicators a town has a figure of. */
    public double percent(int row) {
        int known = 0;
        for (int[] theme : knownOfTheme) {
            known += theme[row];
        }
        return indicators == 0 ? 0 : PERCENT * known / indicators;
    }

    /** Whether enough of a theme is known of a town. */
    public boolean coversTheme(int theme, int row) {
        return knownOfTheme[theme][row] > 0 && themePercent(theme, row) >= rule.themePercent() - ROUNDING;
    }

    /** Number of figures a town's score rests on: those of the themes enough is known of. */
    public int figuresBehind(int row) {
        int figures = 0;
        for (int theme = 0; theme < sizeOfTheme.length; theme++) {
            figures += coversTheme(theme, row) ? knownOfTheme[theme][row] : 0;
        }
        return figures;
    }

    /** Whether enough of the profile is known of a town. */
    public boolean covers(int row) {
        int covered = 0;
        for (int theme = 0; theme < sizeOfTheme.length; theme++) {
            covered += coversTheme(theme, row) ? 1 : 0;
        }
        return covered >= Math.max(1, rule.themes()) && percent(row) >= rule.overallPercent() - ROUNDING;
    }
}
