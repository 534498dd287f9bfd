package kleinstadt.data.snapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the snapshot writes them: the fewest decimals that give the same number back. */
final class NumberText {

    /** Largest whole number that a double holds exactly. */
    private static final double WHOLE = 9.007199254740992E15;

    private static final int DECIMALS = 17;

    private NumberText() {}

    /** The shortest text; the same on every Java version, which {@code Double.toString} is not. */
    static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString((long) number);
        }
        BigDecimal exact = new BigDecimal(number);
        for (int decimals = 1; decimals <= DECIMALS; decimals++) {
            BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
            if (rounded.doubleValue() == number) {
                return rounded.toPlainString();
            }
        }
        return exact.toPlainString();
    }
}
