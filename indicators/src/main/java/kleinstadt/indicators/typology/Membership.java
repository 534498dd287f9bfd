package kleinstadt.indicators.typology;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import kleinstadt.data.model.AreaKey;

/**
 * The type of a town.
 *
 * @param area the town
 * @param type number of its type
 * @param ward number of the type that Ward's tree alone puts it in; empty where it took no part in finding the types
 * @param distance distance from the type's mean in standard scores, scaled up to all variables
 * @param next number of the type whose mean is second nearest; the type itself where there is no other
 * @param silhouette how well it lies in its type; empty where it took no part
 * @param coverage share of the variables it has; under 1 it took no part in finding the types, and was put to the nearest
 */
public record Membership(
        AreaKey area,
        int type,
        OptionalInt ward,
        double distance,
        int next,
        OptionalDouble silhouette,
        double coverage) {}
