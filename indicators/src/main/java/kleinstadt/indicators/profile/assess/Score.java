package kleinstadt.indicators.profile.assess;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.indicators.profile.sensitivity.Draws;

/**
 * A town's composite figure.
 *
 * @param area the town's area
 * @param member whether the town is one of the set
 * @param score the figure on the profile's scale; empty where too little is known
 * @param n number of the set's towns with a score
 * @param rank 1 for the highest score in the set, ties share their mean rank; for a town outside the rank it would have; empty
 *     where the score is
 * @param coverage share in percent of the profile's indicators the town has a figure of
 * @param scores what the score would be with other choices; empty where there is no score or nothing was varied
 * @param ranks what the rank would be with other choices
 */
public record Score(
        AreaKey area,
        boolean member,
        OptionalDouble score,
        int n,
        OptionalDouble rank,
        double coverage,
        Optional<Draws.Summary> scores,
        Optional<Draws.Summary> ranks) {}
