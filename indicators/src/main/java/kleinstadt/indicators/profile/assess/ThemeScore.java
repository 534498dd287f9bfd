package kleinstadt.indicators.profile.assess;

import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;

/**
 * A town's figure in one theme of a profile.
 *
 * @param area the town's area
 * @param member whether the town is one of the set
 * @param theme id of the theme
 * @param score the figure on the profile's scale; empty where too little is known
 * @param n number of the set's towns with a figure in the theme
 * @param rank 1 for the highest figure in the set, as for scores; empty where the figure is
 * @param coverage share in percent of the theme's indicators the town has a figure of
 */
public record ThemeScore(
        AreaKey area,
        boolean member,
        String theme,
        OptionalDouble score,
        int n,
        OptionalDouble rank,
        double coverage) {}
