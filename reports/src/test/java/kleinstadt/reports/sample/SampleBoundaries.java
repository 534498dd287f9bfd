package kleinstadt.reports.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.pack.ReportInput;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Made-up boundaries: five Länder of 100 by 100 km in a row, the first with a gap of 40 by 40 km in its middle, each of two
 * Kreise, and the case towns as squares of 10 by 10 km, one in each Kreis, whose rest is one more Gemeinde. Towns that are no
 * case towns have no boundary.
 */
public final class SampleBoundaries {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double KM = 1000;
    private static final String[] NAMES = {
        "Brandenburg", "Mecklenburg-Vorpommern", "Sachsen", "Sachsen-Anhalt", "Thüringen"
    };

    private SampleBoundaries() {}

    /** The sample report with boundaries. */
    public static ReportInput reportWithBoundaries() {
        ReportInput report = SampleReport.create();
        return new ReportInput(
                report.sources(),
                report.observations(),
                report.results(),
                report.contexts(),
                report.definitions(),
                report.towns(),
                report.shown(),
                create(report.shown()),
                report.territory(),
                report.unit());
    }

    private static Boundaries create(List<CaseTown> towns) {
        List<Boundaries.Area> areas = new ArrayList<>();
        Geometry gap = square(30, 30, 70, 70);
        for (int number = 0; number < towns.size(); number++) {
            int land = number / 2;
            double left = 100.0 * land + number % 2 * 50;
            Geometry town = square(left + 15, 10, left + 25, 20);
            Geometry kreis = square(left, 0, left + 50, 100).difference(gap);
            AreaKey centre = towns.get(number).town().centre();
            String key = centre.key().substring(0, 5);
            areas.add(new Boundaries.Area(centre, towns.get(number).town().name(), town));
            areas.add(new Boundaries.Area(AreaKey.gemeinde(key + "999"), "Rest", kreis.difference(town)));
            areas.add(new Boundaries.Area(AreaKey.kreis(key), "Kreis " + key, kreis));
        }
        for (int land = 0; land < NAMES.length; land++) {
            double left = 100.0 * land;
            areas.add(new Boundaries.Area(
                    AreaKey.EASTERN_LAENDER.get(land),
                    NAMES[land],
                    square(left, 0, left + 100, 100).difference(gap)));
        }
        areas.sort(Comparator.comparing(Boundaries.Area::key));
        return new Boundaries("bkg-vg-2023", SampleReport.TERRITORY, areas);
    }

    private static Geometry square(double left, double bottom, double right, double top) {
        return GEOMETRY.toGeometry(
                new Envelope(new Coordinate(left * KM, bottom * KM), new Coordinate(right * KM, top * KM)));
    }
}
