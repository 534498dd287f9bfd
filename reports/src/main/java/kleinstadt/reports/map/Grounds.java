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
    private final Map<Rectangle2D, FittedGround> fitted = new ConcurrentHashMap<>();

    private record Kept(Boundaries boundaries, Ground ground) {}

    /** The ground of maps of the whole East. */
    synchronized Ground overview(Boundaries boundaries) {
        Kept kept = renew(overview, boundaries, Ground::overview);
        if (kept != overview) {
            overview = kept;
            fitted.clear();
        }
        return kept.ground();
    }

    /** The ground of maps of a town's surroundings. */
    synchronized Ground detailed(Boundaries boundaries) {
        Kept kept = renew(detailed, boundaries, Ground::detailed);
        detailed = kept;
        return kept.ground();
    }

    /** The whole ground fitted into an area of the canvas. */
    FittedGround whole(Boundaries boundaries, Rectangle2D area) {
        Ground ground = overview(boundaries);
        FittedGround found = fitted.computeIfAbsent(area, each -> FittedGround.whole(ground, each));
        return isOf(found, ground) ? found : FittedGround.whole(ground, area);
    }

    // The same object, not the same content: comparing thousands of polygons would cost more than drawing them.
    @SuppressWarnings("ReferenceEquality")
    private static Kept renew(@Nullable Kept kept, Boundaries boundaries, Function<Boundaries, Ground> prepare) {
        return kept != null && kept.boundaries() == boundaries ? kept : new Kept(boundaries, prepare.apply(boundaries));
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(FittedGround fitted, Ground ground) {
        return fitted.ground() == ground;
    }
}
