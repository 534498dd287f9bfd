package kleinstadt.indicators.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;

/**
 * What a value rests on.
 *
 * @param figuresOf the area whose figures were taken: the result's own, or the association or Kreis it lies in
 * @param counts numerator and denominator of a share or rate of persons or events; empty for everything else
 * @param noise standard deviation that the noise of the cells gives the value, in its unit; 0 where there is none
 * @param shrunk the value drawn towards the mean of the towns the more, the fewer events it rests on (empirical Bayes); empty
 *     where that is not done
 */
public record Support(AreaKey figuresOf, Optional<Counts> counts, double noise, OptionalDouble shrunk) {

    /**
     * Numerator and denominator.
     *
     * @param events persons or events counted in the numerator; of a balance, those of both sides together
     * @param persons persons they are counted among
     */
    public record Counts(double events, double persons) {}

    /** A value of an area's own figures that is no share or rate. */
    public static Support own(AreaKey area) {
        return new Support(area, Optional.empty(), 0, OptionalDouble.empty());
    }

    Support withShrunk(double value) {
        return new Support(figuresOf, counts, noise, OptionalDouble.of(value));
    }
}
