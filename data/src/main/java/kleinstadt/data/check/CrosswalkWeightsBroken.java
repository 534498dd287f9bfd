package kleinstadt.data.check;

import java.util.Locale;
import kleinstadt.data.model.AreaKey;

/**
 * The shares of a Gemeinde in a crosswalk do not add up to one; its rows are refused.
 *
 * @param source id of the crosswalk
 * @param from territory the Gemeinde is on, as ISO date
 * @param area the Gemeinde
 * @param kind which shares: population, area or jobs
 * @param sum what they add up to
 */
public record CrosswalkWeightsBroken(String source, String from, AreaKey area, String kind, double sum)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Place place() {
        return new Place(source, 0, kind, area, "");
    }

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "the %s shares of %s on territory %s should add up to 1 but give %s; the Gemeinde cannot be carried forward",
                kind,
                area,
                from,
                sum);
    }
}
