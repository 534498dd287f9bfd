package kleinstadt.data.register;

import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;

/**
 * A Gemeinde in the Gemeindeverzeichnis of one day.
 *
 * @param gemeinde its key
 * @param name its official name with title, for instance {@code Lübz, Stadt}
 * @param verbandRs nine-digit regional key of its association
 * @param areaKm2 area in square kilometres
 * @param longitude geographic centre, degrees east; empty where the register has none
 * @param latitude geographic centre, degrees north; empty where the register has none
 */
public record RegisterEntry(
        AreaKey gemeinde,
        String name,
        String verbandRs,
        OptionalDouble areaKm2,
        OptionalDouble longitude,
        OptionalDouble latitude) {}
