package kleinstadt.reports.map;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kleinstadt.data.boundary.Boundaries;
import org.jspecify.annotations.Nullable;

/** Keeps the grounds that maps stand on, for the boundaries asked for last. Several threads may ask at a time. */
final class Grounds {

    private @Nullable Kept overview;
    private @Nullable Kept detailed;

    private record Kept(Boundaries boundaries, Ground ground, Map<Rectangle2D, FittedGround> fitted) {}

    /** The whole ground, simplified, fitted into an area of the canvas. */
    FittedGround whole(Boundaries boundaries, Rectangle2D area) {
        Kept kept = overview(boundaries);
        return kept.fitted().computeIfAbsent(area, each -> FittedGround.whole(kept.ground(), each));
    }

    private synchronized Kept overview(Boundaries boundaries) {
        Kept kept = renew(overview, boundaries, Ground::overview);
        overview = kept;
        return kept;
    }

    /** The ground of maps of a town's surroundings. */
    synchronized Ground detailed(Boundaries boundaries) {
        Kept kept = renew(detailed, boundaries, Ground::detailed);
        detailed = kept;
        return kept.ground();
    }

    // The same object, not the same content: comparing thousands of polygons would cost more than drawing them.
    @SuppressWarnings("ReferenceEquality")
    private static Kept renew(@Nullable Kept kept, Boundaries boundaries, Function<Boundaries, Ground> prepare) {
        return kept != null && kept.boundaries() == boundaries
                ? kept
                : new Kept(boundaries, prepare.apply(boundaries), new ConcurrentHashMap<>());
    }
}
