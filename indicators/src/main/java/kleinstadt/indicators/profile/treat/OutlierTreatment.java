package kleinstadt.indicators.profile.treat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kleinstadt.indicators.profile.Outliers;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.matrix.Column;

/**
 * Decides what to do about an indicator's outliers.
 *
 * <p>Where skewness and kurtosis of the set's figures are both beyond their limits, the most extreme figure on the side of the
 * longer tail takes the value of the next one, again and again, until they are within, or until the share of figures that
 * may be moved is used up. In the latter case the logarithm of all figures is taken instead, if the profile allows it.
 * This is COINr's Treat() with winsorise() and log_CT(); other than there, the logarithm of a long tail of low figures is
 * taken from the other side, as squeezing high figures together would make such a tail longer.
 */
public final class OutlierTreatment {

    private static final double PERCENT = 100;
    private static final String WHAT = "outliers";

    private final Outliers outliers;
    private final List<Step> log;

    /**
     * A treatment by a profile's rule.
     *
     * @param outliers the rule
     * @param log where the steps are noted
     */
    public OutlierTreatment(Outliers outliers, List<Step> log) {
        this.outliers = outliers;
        this.log = log;
    }

    /** What is done to the figures of a column. */
    public Treatment fit(Column column) {
        String id = column.indicator().id();
        if (!outliers.treated() || !column.indicator().treated()) {
            String reason = outliers.treated() ? "the profile excepts this indicator" : "the profile treats none";
            log.add(Step.skipped(Step.Stage.TREAT, id, WHAT, "", reason));
            return Treatment.none();
        }
        double[] figures = new double[column.members()];
        Arrays.setAll(figures, column::value);
        Moments before = Moments.of(figures);
        if (!before.tellsOutliers(outliers)) {
            log.add(Step.skipped(Step.Stage.TREAT, id, WHAT, text(before), "skewness or kurtosis within its limit"));
            return Treatment.none();
        }
        int most = (int) Math.floor(outliers.maxPercent() / PERCENT * figures.length + 1e-9);
        double[] moved = figures.clone();
        int count = winsorise(moved, most);
        Moments after = Moments.of(moved);
        if (!after.tellsOutliers(outliers) || !outliers.otherwise()) {
            Treatment treatment = treatment(Treatment.Form.WINSORISED, moved);
            note(id, treatment, text(before) + ";at-most=" + most, after, count);
            return treatment;
        }
        log.add(Step.skipped(
                Step.Stage.TREAT,
                id,
                "winsorised",
                text(before) + ";at-most=" + most + ";then-" + text(after),
                "moving " + count + " figures is not enough"));
        Treatment treatment =
                treatment(before.skewness() >= 0 ? Treatment.Form.LOG_OF_HIGH : Treatment.Form.LOG_OF_LOW, figures);
        double[] logs = Arrays.stream(figures).map(treatment::apply).toArray();
        note(id, treatment, text(before), Moments.of(logs), logs.length);
        return treatment;
    }

    private void note(String id, Treatment treatment, String parameters, Moments after, int count) {
        String still = after.tellsOutliers(outliers) ? ";still-outside=true" : "";
        log.add(Step.done(
                Step.Stage.TREAT,
                id,
                treatment.form().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                parameters + ";then-" + text(after) + ";lowest=" + Step.number(treatment.lowest()) + ";highest="
                        + Step.number(treatment.highest()) + still,
                count));
    }

    private static Treatment treatment(Treatment.Form form, double[] figures) {
        double lowest = Arrays.stream(figures).min().orElse(0);
        double highest = Arrays.stream(figures).max().orElse(0);
        return new Treatment(form, lowest, highest);
    }

    private static String text(Moments moments) {
        return "skewness=" + Step.number(moments.skewness()) + ";kurtosis=" + Step.number(moments.kurtosis());
    }

    /** Moves figures until no outliers are told or {@code most} are moved; equal ones move together. */
    private int winsorise(double[] figures, int most) {
        int high = 0;
        int low = 0;
        Moments moments = Moments.of(figures);
        while (moments.tellsOutliers(outliers) && high + low < most) {
            if (moments.skewness() >= 0) {
                high = moveIn(figures, 1);
            } else {
                low = moveIn(figures, -1);
            }
            moments = Moments.of(figures);
        }
        return high + low;
    }

    /** Brings the largest figures (by sign) to the next largest and says how many stood there. */
    private static int moveIn(double[] figures, int sign) {
        double extreme = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (double figure : figures) {
            double signed = sign * figure;
            if (signed > extreme) {
                next = extreme;
                extreme = signed;
            } else if (signed < extreme && signed > next) {
                next = signed;
            }
        }
        int count = 0;
        for (int i = 0; i < figures.length; i++) {
            if (sign * figures[i] == extreme) {
                figures[i] = sign * next;
                count++;
            }
        }
        return count;
    }
}
