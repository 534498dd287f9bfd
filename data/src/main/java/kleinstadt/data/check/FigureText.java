package kleinstadt.data.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as messages print them: at most three decimals, a dot, the same on every Java version. */
final class FigureText {

    private static final int DECIMALS = 3;

    private FigureText() {}

    static String of(double number) {
        if (!Double.isFinite(number)) {
            return "no number";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A difference with its sign. */
    static String signed(double number) {
        return number > 0 ? "+" + of(number) : of(number);
    }
}
