package kleinstadt.indicators.profile.model;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.normalise.Normaliser;
import kleinstadt.indicators.profile.normalise.Normalisers;
import kleinstadt.indicators.profile.treat.Treatment;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * An indicator with all that its choices need: its figures normalised in every way, and how far each may lie off.
 *
 * <p>A figure with an interval is drawn from two halves of a normal distribution that meet at the figure: standard deviations
 * (value − lower) ÷ 1.96 below and (upper − value) ÷ 1.96 above, each half as likely. So the figure is the median and the bounds
 * are the 2.5 and 97.5 percent points of what is drawn, however lopsided the interval is.
 */
final class PreparedColumn {

    private static final double NORMAL_975 = 1.959963984540054;

    private final Column column;
    private final Treatment treatment;
    private final int sign;
    private final boolean uncertain;
    private final double[] below;
    private final double[] above;
    private final List<Normaliser> treatedNormalisers = new ArrayList<>();
    private final List<Normaliser> plainNormalisers = new ArrayList<>();
    private final List<double[]> treatedValues = new ArrayList<>();
    private final List<double[]> plainValues = new ArrayList<>();

    PreparedColumn(Column column, Treatment treatment, List<Normalisation> normalisations) {
        this.column = column;
        this.treatment = treatment;
        this.sign = column.indicator().higherIsBetter() ? 1 : -1;
        this.uncertain = column.intervals() > 0;
        this.below = new double[column.known()];
        this.above = new double[column.known()];
        for (int k = 0; k < column.known(); k++) {
            below[k] = column.below(k) / NORMAL_975;
            above[k] = column.above(k) / NORMAL_975;
        }
        double[] scratch = new double[column.known()];
        for (Normalisation normalisation : normalisations) {
            Normaliser treated = Normalisers.of(normalisation, column, value -> turned(value, true));
            Normaliser plain = Normalisers.of(normalisation, column, value -> turned(value, false));
            treatedNormalisers.add(treated);
            plainNormalisers.add(plain);
            treatedValues.add(normalised(treated, figures(true), scratch));
            plainValues.add(normalised(plain, figures(false), scratch));
        }
    }

    private double[] normalised(Normaliser normaliser, double[] figures, double[] scratch) {
        double[] into = new double[column.known()];
        normaliser.normalise(figures, column.members(), column.known(), into, scratch);
        return into;
    }

    /** The figures, outliers treated or not, turned so that more is better. */
    double[] figures(boolean treated) {
        double[] figures = new double[column.known()];
        for (int k = 0; k < figures.length; k++) {
            figures[k] = turned(column.value(k), treated);
        }
        return figures;
    }

    private double turned(double value, boolean treated) {
        return sign * (treated ? treatment.apply(value) : value);
    }

    Column column() {
        return column;
    }

    /** Whether a figure of it has an interval. */
    boolean uncertain() {
        return uncertain;
    }

    Normaliser normaliser(int number) {
        return treatedNormalisers.get(number);
    }

    /** The figures as they are, normalised. */
    double[] values(int normalisation, boolean treated) {
        return treated ? treatedValues.get(normalisation) : plainValues.get(normalisation);
    }

    /** Figures drawn from their intervals, normalised, in {@code into}. */
    void draw(long seed, int normalisation, boolean treated, double[] figures, double[] into, double[] scratch) {
        UniformRandomProvider random = Streams.of(seed);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int k = 0; k < column.known(); k++) {
            double deviate = normal.sample();
            double value = column.value(k) + deviate * (deviate < 0 ? below[k] : above[k]);
            figures[k] = turned(value, treated);
        }
        Normaliser normaliser = (treated ? treatedNormalisers : plainNormalisers).get(normalisation);
        normaliser.normalise(figures, column.members(), column.known(), into, scratch);
    }
}
