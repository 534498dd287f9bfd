package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A Gemeinde stands in only one of two registers, and no Gebietsänderung between them says why; it is not carried forward.
 *
 * @param from day of the earlier register, as ISO date
 * @param to day of the later register, as ISO date
 * @param area the Gemeinde
 * @param problem what the registers and the changes say of it
 */
public record ChangeUnexplained(String from, String to, AreaKey area, String problem) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Place place() {
        return Place.area("crosswalk " + from + " to " + to, area);
    }

    @Override
    public String message() {
        return "expected every difference between the Gemeinden of " + from + " and " + to
                + " to be explained by a Gebietsänderung, found " + area + " which " + problem;
    }
}
