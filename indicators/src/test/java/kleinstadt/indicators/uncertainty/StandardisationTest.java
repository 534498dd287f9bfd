package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class StandardisationTest {

    /** European Standard Population 2013 of Eurostat, ages 0-4 to 90+. */
    private static final double[] ESP_2013 = {
        5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000
    };

    private static final double[] PERSONS = {30, 35, 35, 35, 40, 40, 45, 50, 50, 50, 60, 60, 70, 75, 70, 60, 20, 20, 15
    };
    private static final double[] DEATHS = {1, 1, 0, 0, 0, 1, 1, 3, 3, 3, 3, 10, 10, 10, 10, 8, 8, 8, 8};

    /** Cancer deaths 1940 and 1960 of Selvin, Statistical Analysis of Epidemiologic Data, 2004, as in epitools 0.5-10.1. */
    private static final double[] DEATHS_1960 = {141, 926, 1253, 1080, 1869, 4891, 14956, 30888, 41725, 26501, 5928};

    private static final double[] PERSONS_1960 = {
        1784033, 7065148, 15658730, 10482916, 9939972, 10563872, 9114202, 6850263, 4702482, 1874619, 330915
    };
    private static final double[] DEATHS_1940 = {45, 201, 320, 670, 1126, 3160, 9723, 17935, 22179, 13461, 2238};
    private static final double[] PERSONS_1940 = {
        906897, 3794573, 10003544, 10629526, 9465330, 8249558, 7294330, 5022499, 2920220, 1019504, 142532
    };

    /** Printed in the DSR vignette of PHEindicatormethods 1.1: 8283.016, 6570.819 to 10289.65 per 100,000. */
    @Test
    void directlyStandardisedRateEqualsThePublishedOne() {
        StandardisedRate rate = DirectStandardisation.of(DEATHS, PERSONS, ESP_2013);
        assertThat(100_000 * rate.value()).isCloseTo(8283.016, within(5e-4));
        assertThat(100_000 * rate.interval().lower()).isCloseTo(6570.819, within(5e-4));
        assertThat(100_000 * rate.interval().upper()).isCloseTo(10289.65, within(5e-3));
        assertThat(rate.events()).isEqualTo(88);
    }

    /** The same in uncertainty.R (R 4.2.2). */
    @Test
    void directlyStandardisedRateEqualsR() {
        Interval interval = DirectStandardisation.of(DEATHS, PERSONS, ESP_2013).interval();
        assertThat(100_000 * interval.lower()).isCloseTo(6570.818797803672, within(1e-8));
        assertThat(100_000 * interval.upper()).isCloseTo(10289.647638821614, within(1e-8));
        Interval wider = DirectStandardisation.of(DEATHS, PERSONS, ESP_2013, ConfidenceLevel.P99_8)
                .interval();
        assertThat(100_000 * wider.lower()).isCloseTo(5709.721926106240, within(1e-8));
        assertThat(100_000 * wider.upper()).isCloseTo(11530.098867867348, within(1e-8));
    }

    /** Selvin's directly standardised rate of 1940 on the population of 1960: 139.25 per 100,000. */
    @Test
    void directlyStandardisedRateEqualsSelvin() {
        StandardisedRate rate = DirectStandardisation.of(DEATHS_1940, PERSONS_1940, PERSONS_1960);
        assertThat(100_000 * rate.value()).isCloseTo(139.25, within(5e-3));
    }

    /** Selvin: 85556.89 deaths expected, ratio 0.83 (0.82 to 0.84), rate 137.9 (136.9 to 139.0) per 100,000. */
    @Test
    void indirectlyStandardisedRatioAndRateEqualSelvin() {
        IndirectStandardisation standard = IndirectStandardisation.of(PERSONS_1940, DEATHS_1960, PERSONS_1960);
        assertThat(standard.expected()).isCloseTo(85556.89, within(5e-3));
        StandardisedRate ratio = standard.ratio(71_058);
        assertThat(ratio.value()).isCloseTo(0.83, within(5e-3));
        assertThat(ratio.interval().lower()).isCloseTo(0.82, within(5e-3));
        assertThat(ratio.interval().upper()).isCloseTo(0.84, within(5e-3));
        StandardisedRate rate = standard.rate(71_058);
        assertThat(100_000 * rate.value()).isCloseTo(137.9, within(5e-2));
        assertThat(100_000 * rate.interval().lower()).isCloseTo(136.9, within(5e-2));
        assertThat(100_000 * rate.interval().upper()).isCloseTo(139.0, within(5e-2));
    }

    /** The same with Byar's interval in uncertainty.R (R 4.2.2). */
    @Test
    void indirectlyStandardisedRatioAndRateEqualR() {
        IndirectStandardisation standard = IndirectStandardisation.of(PERSONS_1940, DEATHS_1960, PERSONS_1960);
        StandardisedRate ratio = standard.ratio(71_058);
        assertThat(ratio.value()).isCloseTo(0.8305351089744144, within(1e-13));
        assertThat(ratio.interval().lower()).isCloseTo(0.8244395845331502, within(1e-13));
        assertThat(ratio.interval().upper()).isCloseTo(0.8366645053721552, within(1e-13));
        StandardisedRate rate = standard.rate(71_058);
        assertThat(100_000 * rate.value()).isCloseTo(137.9414537278219, within(1e-10));
        assertThat(100_000 * rate.interval().lower()).isCloseTo(136.9290636511402, within(1e-10));
        assertThat(100_000 * rate.interval().upper()).isCloseTo(138.9594695111914, within(1e-10));
    }

    /** 7 of 5.5 expected events, exact; uncertainty.R (R 4.2.2). */
    @Test
    void fewObservedEventsHaveTheExactIntervalAndAreNotReliable() {
        IndirectStandardisation standard =
                IndirectStandardisation.of(new double[] {5500}, new double[] {10}, new double[] {10_000});
        StandardisedRate ratio = standard.ratio(7);
        assertThat(ratio.interval().lower()).isCloseTo(0.5117023730036122, within(1e-10));
        assertThat(ratio.interval().upper()).isCloseTo(2.622304611218614, within(1e-10));
        assertThat(ratio.isReliable()).isFalse();
        assertThat(standard.ratio(10).isReliable()).isTrue();
    }

    @Test
    void refusesWhatCannotBeStandardised() {
        double[] one = {1};
        double[] none = {0};
        assertThatThrownBy(() -> DirectStandardisation.of(none, one, one)).hasMessageContaining("events");
        assertThatThrownBy(() -> DirectStandardisation.of(one, none, one)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> DirectStandardisation.of(one, one, new double[2]))
                .hasMessageContaining("1 and 2");
        assertThatThrownBy(() -> IndirectStandardisation.of(one, none, one)).hasMessageContaining("expected events");
        assertThatThrownBy(() -> IndirectStandardisation.of(one, one, none)).hasMessageContaining("above 0");
    }
}
