package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class OverdispersionTest {

    private static final double[] OBSERVED = {100, 150, 180, 80, 120, 225, 60, 310, 95, 141, 77, 18};
    private static final double[] EXPECTED = {108, 112, 165, 95, 100, 220, 71, 280, 120, 139, 60, 31};
    private static final double[] PERSONS = {1108, 1112, 2165, 950, 1000, 2620, 710, 2800, 1500, 1390, 900, 410};

    /** uncertainty.R (R 4.2.2). */
    @Test
    void winsorisedDispersionEqualsR() {
        Overdispersion ratios = Overdispersion.ofRatios(OBSERVED, EXPECTED);
        assertThat(ratios.phi()).isCloseTo(2.7025998155350557, within(1e-12));
        assertThat(ratios.tau2()).isCloseTo(0.003996212008106835, within(1e-14));
        Overdispersion shares = Overdispersion.ofShares(OBSERVED, PERSONS);
        assertThat(shares.phi()).isCloseTo(5.200802973022259, within(1e-12));
        assertThat(shares.tau2()).isCloseTo(0.0008626087256568983, within(1e-15));
    }

    /** Without winsorising and around the weighted mean, τ² is DerSimonian and Laird's: metafor 3.8-1, rma(method = "DL"). */
    @Test
    void unwinsorisedEqualsTheVarianceOfAMetaAnalysis() {
        double[] z = new double[OBSERVED.length];
        double[] weights = new double[OBSERVED.length];
        for (int i = 0; i < z.length; i++) {
            weights[i] = 4 * EXPECTED[i];
            z[i] = (Math.sqrt(OBSERVED[i] / EXPECTED[i]) - 1.014876799523439) * Math.sqrt(weights[i]);
        }
        Overdispersion found = Overdispersion.of(z, weights, 0);
        assertThat(found.tau2()).isCloseTo(0.005413248375505666, within(1e-14));
        assertThat(z.length * found.phi()).isCloseTo(40.03059106151929, within(1e-10));
    }

    @Test
    void equalTownsHaveNone() {
        double[] persons = {1000, 2000, 500};
        Overdispersion none = Overdispersion.ofShares(new double[] {200, 400, 100}, persons);
        assertThat(none.phi()).isCloseTo(0, within(1e-20));
        assertThat(none.tau2()).isZero();
    }

    @Test
    void refusesASingleTown() {
        assertThatThrownBy(() -> Overdispersion.ofRatios(new double[] {1}, new double[] {1}))
                .hasMessageContaining("found 1");
        assertThatThrownBy(() -> Overdispersion.ofRatios(new double[] {1, 1}, new double[] {1, 0}))
                .hasMessageContaining("above 0");
    }
}
