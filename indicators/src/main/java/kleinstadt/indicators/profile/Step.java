package kleinstadt.indicators.profile;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One step of a profile as it was carried out, or why it was not.
 *
 * @param stage the stage it belongs to
 * @param subject id of the indicator or theme it concerns; empty for all of them
 * @param executed whether it was carried out
 * @param what what was done
 * @param parameters with which numbers, as {@code name=value} separated by semicolons
 * @param changed number of values (or towns) it changed
 * @param reason why it was skipped; empty where it was carried out
 */
public record Step(
        Stage stage, String subject, boolean executed, String what, String parameters, long changed, String reason) {

    private static final int DIGITS = 6;

    /** The stages in the order they are carried out. */
    public enum Stage {
        /** Choosing the period and leaving out what too few towns know. */
        SELECT,
        /** Filling in what is missing. */
        IMPUTE,
        /** Treating outliers. */
        TREAT,
        /** Bringing onto one scale. */
        NORMALISE,
        /** Weights. */
        WEIGH,
        /** From indicators to themes and the score. */
        AGGREGATE,
        /** Trying other choices. */
        DRAW,
        /** Attributing the differences to the choices. */
        ATTRIBUTE
    }

    /** A step that was carried out. */
    public static Step done(Stage stage, String subject, String what, String parameters, long changed) {
        return new Step(stage, subject, true, what, parameters, changed, "");
    }

    /** A step that was not carried out. */
    public static Step skipped(Stage stage, String subject, String what, String parameters, String reason) {
        return new Step(stage, subject, false, what, parameters, 0, reason);
    }

    /** A number among the parameters: plain, at most six significant digits. */
    public static String number(double number) {
        BigDecimal rounded = new BigDecimal(number, new MathContext(DIGITS));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
