package kleinstadt.indicators.uncertainty;

/**
 * A rate or ratio freed from the age structure, with its interval.
 *
 * @param value events per person, or observed ÷ expected
 * @param interval its interval, in the unit of the value
 * @param events number of events it rests on
 */
public record StandardisedRate(double value, Interval interval, double events) {

    /** Under this many events a standardised rate is not reliable and should not be shown. */
    public static final int RELIABLE_FROM = 10;

    /** Whether it rests on enough events to be shown. */
    public boolean isReliable() {
        return events >= RELIABLE_FROM;
    }
}
