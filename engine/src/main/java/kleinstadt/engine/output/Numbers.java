package kleinstadt.engine.output;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as machines read them: full precision, a dot for decimals, no exponent, nothing where there is none. */
public final class Numbers {

    private Numbers() {}

    /** A number. */
    public static String text(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** A number; empty text where there is none. */
    public static String text(OptionalDouble number) {
        return number.isPresent() ? text(number.getAsDouble()) : "";
    }
}
