package kleinstadt.data.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the Gemeinde a point lies in. A point on a common border belongs to the Gemeinde with the lower key, so that every
 * point has at most one.
 */
public final class GemeindeLocator {

    private static final int NODE_CAPACITY = 10;

    private final TerritoryDate territory;
    private final STRtree shapes;

    private GemeindeLocator(TerritoryDate territory, STRtree shapes) {
        this.territory = territory;
        this.shapes = shapes;
    }

    /** A Gemeinde and how its shape is asked. */
    private record Shape(AreaKey gemeinde, Envelope box, PointOnGeometryLocator inside) {}

    /** A locator in the Gemeinden of boundaries. */
    public static GemeindeLocator of(Boundaries boundaries) {
        STRtree shapes = new STRtree(NODE_CAPACITY);
        for (Boundaries.Area area : boundaries.listLevel(AreaLevel.GEMEINDE)) {
            Envelope box = area.shape().getEnvelopeInternal();
            shapes.insert(box, new Shape(area.key(), box, new IndexedPointInAreaLocator(area.shape())));
        }
        shapes.build();
        return new GemeindeLocator(boundaries.territory(), shapes);
    }

    /** Territory of the boundaries. */
    public TerritoryDate territory() {
        return territory;
    }

    /**
     * The Gemeinde a point lies in.
     *
     * @param eastingM metres east in EPSG 25832
     * @param northingM metres north in EPSG 25832
     * @return empty where it lies in none
     */
    public Optional<AreaKey> find(double eastingM, double northingM) {
        CoordinateXY point = new CoordinateXY(eastingM, northingM);
        List<Shape> near = new ArrayList<>();
        shapes.query(new Envelope(point), item -> near.add((Shape) item));
        Optional<AreaKey> found = Optional.empty();
        for (Shape shape : near) {
            boolean lower = found.isEmpty() || shape.gemeinde().compareTo(found.get()) < 0;
            if (lower && shape.box().contains(point) && shape.inside().locate(point) != Location.EXTERIOR) {
                found = Optional.of(shape.gemeinde());
            }
        }
        return found;
    }
}
