package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import kleinstadt.data.model.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PackedTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "63, 2", "4095, 2", "4096, 3", "262143, 3", "262144, 4", "83577140, 5"})
    void widthIsWhatTheLargestNumberNeeds(long largest, int width) {
        assertThat(Packed.width(largest)).isEqualTo(width);
        StringBuilder text = new StringBuilder();
        Packed.add(text, largest, width);
        assertThat(text).hasSize(width);
    }

    @ParameterizedTest
    @CsvSource({"0, 00", "63, 0_", "64, 10", "4095, __", "2047, V_"})
    void numbersAreInBase64TheHighestDigitFirst(long number, String expected) {
        StringBuilder text = new StringBuilder();
        Packed.add(text, number, 2);
        assertThat(text).hasToString(expected);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Packed.add(new StringBuilder(), 4096, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Packed.add(new StringBuilder(), -1, 2));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void reasonsCannotBeTakenForNumbers(Reason reason) {
        StringBuilder text = new StringBuilder();
        Packed.addMissing(text, reason, 3);
        assertThat(text).hasSize(3).startsWith(".").endsWith(".");
        assertThat(Packed.DIGITS.indexOf(text.charAt(1))).isEqualTo(Packed.number(reason));
        assertThat(Packed.DIGITS).doesNotContain(".").hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "12.346, 1, 1234",
        "12.35, 1, 1234",
        "12.351, 1, 1235",
        "-12.346, 1, -1234",
        "7231, 0, 72310",
        "0.04, 1, 4"
    })
    void roundingTwiceGivesWhatRoundingOnceGives(double number, int decimals, long expected) {
        // 12.35 is 12.3499… in binary, so that one decimal is 12.3 as in the charts.
        assertThat(Packed.scaled(number, decimals)).isEqualTo(expected);
    }

    @Test
    void roundingTwiceGivesWhatRoundingOnceGivesForAnyNumber() {
        long seed = 20261127;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(4);
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6));
            BigDecimal twice = BigDecimal.valueOf(Packed.scaled(number, decimals), decimals + 1)
                    .setScale(decimals, RoundingMode.HALF_UP);
            assertThat(twice)
                    .as("%s with %s decimals, seed %s", number, decimals, seed)
                    .isEqualTo(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP));
        }
    }
}
