package kleinstadt.indicators.profile.normalise;

import java.util.Arrays;
import kleinstadt.indicators.profile.Ties;

/** Normalisations that keep only the order: percentile ranks and Borda points. */
final class Ranked implements Normaliser {

    private static final double PERCENT = 100;
    private static final double HALF = 0.5;

    private final boolean percent;
    private final Ties ties;

    /**
     * A normalisation by rank.
     *
     * @param percent whether the share of towns below is wanted; their number if not
     * @param ties how equal towns share a rank
     */
    Ranked(boolean percent, Ties ties) {
        this.percent = percent;
        this.ties = ties;
    }

    @Override
    public void normalise(double[] figures, int members, int known, double[] into, double[] scratch) {
        System.arraycopy(figures, 0, scratch, 0, members);
        Arrays.sort(scratch, 0, members);
        for (int k = 0; k < known; k++) {
            int below = Order.countBelow(scratch, members, figures[k]);
            int equal = Order.countEqual(scratch, members, below, figures[k]);
            into[k] = k < members ? ofMember(below, equal, members) : ofOther(below, equal, members);
        }
    }

    private double ofMember(int below, int equal, int members) {
        if (ties == Ties.LOWEST) {
            return percent ? PERCENT * below / Math.max(1, members - 1) : below;
        }
        return percent ? PERCENT * (below + HALF * equal) / members : below + HALF * (equal - 1);
    }

    private double ofOther(int below, int equal, int members) {
        double place = ties == Ties.LOWEST ? below : below + HALF * equal;
        return percent ? PERCENT * place / members : place;
    }

    @Override
    public String describe(double[] figures, int members) {
        return "towns=" + members + ";ties=" + (ties == Ties.LOWEST ? "lowest" : "middle");
    }

    @Override
    public boolean hasSpread(double[] figures, int members) {
        for (int k = 1; k < members; k++) {
            if (figures[k] != figures[0]) {
                return true;
            }
        }
        return false;
    }
}
