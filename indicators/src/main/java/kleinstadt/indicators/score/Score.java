package kleinstadt.indicators.score;

import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;

/**
 * A town's composite figure.
 *
 * @param profile name of the profile it was made by
 * @param area the town's area
 * @param member whether the town is one of the set
 * @param score composite figure from 0 to 100; empty where coverage is too small
 * @param n number of the set's towns with a score
 * @param rank 1 for the highest score in the set, ties share their mean rank; for a town outside the set the rank it
 *     would have; empty where the score is
 * @param coverage share in percent of the profile's indicators the town has a value of
 */
public record Score(
        String profile, AreaKey area, boolean member, OptionalDouble score, int n, OptionalDouble rank, double coverage) {}
