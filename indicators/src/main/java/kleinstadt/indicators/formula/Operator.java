package kleinstadt.indicators.formula;

/** A sign between two parts of a formula. */
public enum Operator {
    /** Sum. */
    PLUS("+"),
    /** Difference. */
    MINUS("-"),
    /** Product. */
    TIMES("*"),
    /** Ratio; what stands right is the denominator. */
    OVER("/");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign as it is written. */
    public String sign() {
        return sign;
    }
}
