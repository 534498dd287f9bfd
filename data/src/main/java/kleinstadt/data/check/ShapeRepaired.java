package kleinstadt.data.check;

import java.util.Locale;
import kleinstadt.data.model.AreaKey;

/**
 * The outline of an area crosses or touches itself in a way no polygon may; it was repaired.
 *
 * @param file name of the file
 * @param area the area
 * @param beforeKm2 its area in km² as the broken outline counts
 * @param afterKm2 its area in km² after the repair
 */
public record ShapeRepaired(String file, AreaKey area, double beforeKm2, double afterKm2) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.area(file, area);
    }

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "the outline of %s crosses itself and was repaired; %.2f km² before, %.2f km² after",
                area,
                beforeKm2,
                afterKm2);
    }
}
