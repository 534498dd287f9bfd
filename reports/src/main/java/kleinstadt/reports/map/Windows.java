package kleinstadt.reports.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Chooses what a map of a town's surroundings shows. */
final class Windows {

    /** The town stays in the middle part of the map: so far off its middle at most, as a share of its width and height. */
    private static final double FURTHEST = 0.28;

    private Windows() {}

    /**
     * The middle of the map: the town, moved towards the land around it, so that a town at the coast or the border is not
     * shown beside empty paper.
     *
     * @param land all land there is
     * @param town the town
     * @param size width and height of the map
     */
    static Coordinate middle(Geometry land, Point town, Envelope size) {
        Envelope around = new Envelope(town.getCoordinate());
        around.expandBy(size.getWidth() / 2, size.getHeight() / 2);
        Geometry seen = land.intersection(land.getFactory().toGeometry(around));
        if (seen.isEmpty()) {
            return town.getCoordinate();
        }
        Point heavy = seen.getCentroid();
        // What moves in on one side is land again: twice the way to the middle of the land brings it into the middle.
        double right = limit(2 * (heavy.getX() - town.getX()), FURTHEST * size.getWidth());
        double up = limit(2 * (heavy.getY() - town.getY()), FURTHEST * size.getHeight());
        return new Coordinate(town.getX() + right, town.getY() + up);
    }

    private static double limit(double number, double most) {
        return Math.max(-most, Math.min(most, number));
    }
}
