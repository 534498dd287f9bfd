package kleinstadt.data.boundary;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The coordinate reference systems official German geodata come in, with the parameters of the EPSG registry written out.
 * That spares the registry's database, which takes more than a second to open, and keeps east before north in all of them.
 */
final class ReferenceSystem {

    /** ETRS89 / UTM zone 32N, what the program works in. */
    static final int UTM_32 = 25832;

    /** WGS 84 in degrees, what GeoJSON is in unless it says otherwise. */
    static final int WGS_84 = 4326;

    private static final String NO_SHIFT = "TOWGS84[0, 0, 0, 0, 0, 0, 0]";
    private static final String GREENWICH = "PRIMEM[\"Greenwich\", 0], UNIT[\"degree\", 0.017453292519943295]";
    private static final String EAST_NORTH = "UNIT[\"metre\", 1], AXIS[\"Easting\", EAST], AXIS[\"Northing\", NORTH]]";
    private static final String LON_LAT = "AXIS[\"Longitude\", EAST], AXIS[\"Latitude\", NORTH]]";

    private static final String ETRS_89 = "GEOGCS[\"ETRS89\", DATUM[\"European Terrestrial Reference System 1989\","
            + " SPHEROID[\"GRS 1980\", 6378137, 298.257222101], " + NO_SHIFT + "], " + GREENWICH + ", " + LON_LAT;
    private static final String WGS_1984 = "GEOGCS[\"WGS 84\", DATUM[\"World Geodetic System 1984\","
            + " SPHEROID[\"WGS 84\", 6378137, 298.257223563], " + NO_SHIFT + "], " + GREENWICH + ", " + LON_LAT;

    /** Shift in metres, turn in arc seconds, scale in millionths, as the EPSG database of GeoTools has them. */
    private static final String DHDN = "GEOGCS[\"DHDN\", DATUM[\"Deutsches Hauptdreiecksnetz\","
            + " SPHEROID[\"Bessel 1841\", 6377397.155, 299.1528128],"
            + " TOWGS84[612.4, 77, 440.2, -0.054, 0.057, -2.797, 2.55]], " + GREENWICH + ", " + LON_LAT;

    private static final SortedMap<Integer, String> WKT = Collections.unmodifiableSortedMap(all());

    private ReferenceSystem() {}

    private static SortedMap<Integer, String> all() {
        SortedMap<Integer, String> systems = new TreeMap<>();
        systems.put(WGS_84, WGS_1984);
        systems.put(4258, ETRS_89);
        systems.put(4314, DHDN);
        systems.put(
                3035,
                "PROJCS[\"ETRS89-extended / LAEA Europe\", " + ETRS_89
                        + ", PROJECTION[\"Lambert_Azimuthal_Equal_Area\"], PARAMETER[\"latitude_of_center\", 52],"
                        + " PARAMETER[\"longitude_of_center\", 10], PARAMETER[\"false_easting\", 4321000],"
                        + " PARAMETER[\"false_northing\", 3210000], " + EAST_NORTH);
        for (int zone = 31; zone <= 33; zone++) {
            String name = "ETRS89 / UTM zone " + zone + "N";
            systems.put(25800 + zone, transverseMercator(name, ETRS_89, 6 * zone - 183, 0.9996, 500_000));
        }
        for (int zone = 2; zone <= 5; zone++) {
            String name = "DHDN / 3-degree Gauss-Kruger zone " + zone;
            systems.put(31464 + zone, transverseMercator(name, DHDN, 3 * zone, 1, zone * 1_000_000 + 500_000));
        }
        return systems;
    }

    private static String transverseMercator(
            String name, String geographic, int meridian, double scale, int falseEasting) {
        return "PROJCS[\"" + name + "\", " + geographic
                + ", PROJECTION[\"Transverse_Mercator\"], PARAMETER[\"latitude_of_origin\", 0],"
                + " PARAMETER[\"central_meridian\", " + meridian + "], PARAMETER[\"scale_factor\", " + scale
                + "], PARAMETER[\"false_easting\", " + falseEasting + "], PARAMETER[\"false_northing\", 0], "
                + EAST_NORTH;
    }

    /** Whether the coordinates of a system are longitude and latitude. */
    static boolean isInDegrees(int epsg) {
        return WKT.getOrDefault(epsg, "").startsWith("GEOGCS");
    }

    /**
     * A system as well-known text.
     *
     * @throws IllegalArgumentException if no system of this code is known here
     */
    static String wktOf(int epsg) {
        String wkt = WKT.get(epsg);
        if (wkt == null) {
            throw new IllegalArgumentException(
                    "expected one of the reference systems EPSG " + WKT.keySet() + ", found EPSG " + epsg);
        }
        return wkt;
    }
}
