package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * The crosswalk and the Gebietsänderungen tell different stories of a Gemeinde; the crosswalk is followed.
 *
 * @param from territory before, as ISO date
 * @param to territory after, as ISO date
 * @param area the Gemeinde
 * @param changes where its inhabitants went by the Gebietsänderungen
 * @param crosswalk where they went by the crosswalk
 */
public record CrosswalkContradicted(String from, String to, AreaKey area, String changes, String crosswalk)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.area("crosswalk " + from + " to " + to, area);
    }

    @Override
    public String message() {
        return "expected the inhabitants of " + area + " to go to " + changes + " as the Gebietsänderungen say, found "
                + crosswalk + " in the crosswalk, which is followed";
    }
}
