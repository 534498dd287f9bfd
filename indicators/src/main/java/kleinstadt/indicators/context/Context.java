package kleinstadt.indicators.context;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.Significance;

/**
 * Where a town stands in a group for one indicator and period.
 *
 * @param indicator id of the indicator
 * @param area the town's area
 * @param period the period
 * @param group the group
 * @param member whether the town is one of the group; if not, its rank is the one it would have
 * @param value the town's value, or why it has none
 * @param n number of the group's towns with a value, the town itself counted only if it is a member
 * @param rank 1 for the highest value; ties share their mean rank; empty where the value is missing
 * @param ranks the ranks it may hold with its value's uncertainty and that of the others; empty where a value of the group has no
 *     interval
 * @param percentile share in percent of the group's values below the town's, half of the equal ones counted; empty where
 *     the value is missing
 * @param p25 lower quartile of the group (type 7 of Hyndman and Fan); empty where n is 0
 * @param median median of the group; empty where n is 0
 * @param p75 upper quartile of the group; empty where n is 0
 * @param significance how the value stands to the group's median, beyond chance; empty where it has no interval or n is 0
 */
public record Context(
        String indicator,
        AreaKey area,
        Period period,
        Group group,
        boolean member,
        Value value,
        int n,
        OptionalDouble rank,
        Optional<RankInterval> ranks,
        OptionalDouble percentile,
        OptionalDouble p25,
        OptionalDouble median,
        OptionalDouble p75,
        Optional<Significance> significance) {}
