package kleinstadt.data.check;

import java.util.Locale;
import kleinstadt.data.model.AreaKey;

/**
 * The shares of a Gemeinde in a crosswalk miss one by no more than their rounding; they were divided by their sum.
 *
 * @param source id of the crosswalk
 * @param from territory the Gemeinde is on, as ISO date
 * @param area the Gemeinde
 * @param kind which shares: population, area or jobs
 * @param sum what they add up to
 */
public record CrosswalkWeightsRounded(String source, String from, AreaKey area, String kind, double sum)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(source, 0, kind, area, "");
    }

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "the rounded %s shares of %s on territory %s add up to %s and were divided by that sum",
                kind,
                area,
                from,
                sum);
    }
}
