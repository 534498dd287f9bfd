package kleinstadt.indicators.profile.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kleinstadt.indicators.profile.Profile;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Weighs each town as suits it best, under the condition that with the same weights no town of the set gets more than 100.
 *
 * <p>For town c: maximise Σ w_j x_cj subject to Σ w_j x_ij ≤ 1 for every town i of the set and w_j ≥ 0; with bounds on the shares,
 * least ≤ w_j x_cj ÷ Σ w_k x_ck ≤ most for every j. Cherchye, Moesen, Rogge, Van Puyenbroeck, Social Indicators Research 82
 * (2007), equations 2 and 5; Compind's ci_bod and ci_bod_constr solve the same programmes. Towns that another surpasses in
 * everything bind nothing, as weights are not negative, and are left out of the conditions.
 *
 * <p>A town that lacks a value is compared without that indicator, with the towns that have the others. Bounds that so few
 * parts cannot keep give way to equal shares. A town outside the set may get more than 100.
 */
public final class BenefitOfTheDoubt {

    private static final double HUNDRED = 100;
    private static final int MOST_PIVOTS = 10_000;

    private final List<double[]> set;
    private final Profile.Bounds bounds;

    /**
     * A comparison with the towns of a set.
     *
     * @param set for each town of the set that has all indicators its values, not below 0
     * @param bounds shares of the parts
     */
    public BenefitOfTheDoubt(List<double[]> set, Profile.Bounds bounds) {
        this.set = frontier(set);
        this.bounds = bounds;
    }

    /** The score of a town with these values, in percent of the best there is under the weights that suit it. */
    public double score(double[] town) {
        Collection<LinearConstraint> constraints = new ArrayList<>();
        for (double[] other : set) {
            constraints.add(new LinearConstraint(other, Relationship.LEQ, 1));
        }
        if (constraints.isEmpty()) {
            return HUNDRED;
        }
        addBounds(town, constraints);
        PointValuePair best = new SimplexSolver()
                .optimize(
                        new MaxIter(MOST_PIVOTS),
                        new LinearObjectiveFunction(town, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true));
        return HUNDRED * best.getValue();
    }

    private void addBounds(double[] town, Collection<LinearConstraint> constraints) {
        double even = 1.0 / town.length;
        double least = Math.min(even, bounds.least() / HUNDRED);
        double most = Math.max(even, bounds.most() / HUNDRED);
        for (int j = 0; j < town.length; j++) {
            if (least > 0) {
                constraints.add(new LinearConstraint(share(town, j, least), Relationship.GEQ, 0));
            }
            if (most < 1) {
                constraints.add(new LinearConstraint(share(town, j, most), Relationship.LEQ, 0));
            }
        }
    }

    /** The part of indicator j in the town's sum, less a share of the sum. */
    private static double[] share(double[] town, int j, double share) {
        double[] terms = new double[town.length];
        for (int k = 0; k < town.length; k++) {
            terms[k] = (k == j ? 1 - share : -share) * town[k];
        }
        return terms;
    }

    private static List<double[]> frontier(List<double[]> towns) {
        List<double[]> frontier = new ArrayList<>();
        for (double[] town : towns) {
            if (frontier.stream().noneMatch(other -> surpasses(other, town))) {
                frontier.removeIf(other -> surpasses(town, other));
                frontier.add(town);
            }
        }
        return frontier;
    }

    private static boolean surpasses(double[] one, double[] other) {
        for (int j = 0; j < one.length; j++) {
            if (one[j] < other[j]) {
                return false;
            }
        }
        return true;
    }
}
