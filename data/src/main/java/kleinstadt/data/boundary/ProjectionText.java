package kleinstadt.data.boundary;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What well-known text of a reference system, as a {@code .prj} file holds it, calls the system. Files of ESRI's programs give
 * parameters and no EPSG code; the systems German offices use are told by ellipsoid, meridian and false easting.
 */
final class ProjectionText {

    private static final Pattern LAST_AUTHORITY = Pattern.compile(
            "(?:AUTHORITY\\s*\\[\\s*\"EPSG\"\\s*,|ID\\s*\\[\\s*\"EPSG\"\\s*,)\\s*\"?([0-9]{4,6})\"?\\s*\\]\\s*\\]\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_IN_NAME =
            Pattern.compile("(?:^|.*[:/])(?:EPSG)(?:[:/][0-9.]*)*[:/]([0-9]{4,6})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELLIPSOID =
            Pattern.compile("(?:SPHEROID|ELLIPSOID)\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*([0-9.]+)", Pattern.CASE_INSENSITIVE);

    private static final double BESSEL_METRES = 6_377_397.155;
    private static final double GRS_METRES = 6_378_137;

    private ProjectionText() {}

    /**
     * The EPSG code of a well-known text.
     *
     * @throws IOException if it names none and its parameters are those of no system known here
     */
    static int epsgOf(String wkt) throws IOException {
        String text = wkt.strip();
        Matcher authority = LAST_AUTHORITY.matcher(text);
        if (authority.find()) {
            return Integer.parseInt(authority.group(1));
        }
        OptionalInt code = text.toUpperCase(Locale.ROOT).startsWith("GEO") ? geographic(text) : projected(text);
        return code.orElseThrow(() -> new IOException(
                "the reference system is unknown: " + (text.length() > 80 ? text.substring(0, 80) + "…" : text)));
    }

    /**
     * The EPSG code in a name as GeoJSON writes it: {@code urn:ogc:def:crs:EPSG::25832}, {@code EPSG:25832} or
     * {@code urn:ogc:def:crs:OGC:1.3:CRS84}.
     *
     * @throws IOException if there is none in it
     */
    static int epsgOfName(String name) throws IOException {
        if (name.toUpperCase(Locale.ROOT).endsWith("CRS84")) {
            return ReferenceSystem.WGS_84;
        }
        Matcher matcher = CODE_IN_NAME.matcher(name.strip());
        if (!matcher.matches()) {
            throw new IOException("expected a reference system with an EPSG code, found '" + name + "'");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static OptionalInt geographic(String text) {
        double radius = number(ELLIPSOID, text);
        if (radius == BESSEL_METRES) {
            return OptionalInt.of(4314);
        }
        if (radius != GRS_METRES) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text.toUpperCase(Locale.ROOT).contains("WGS") ? ReferenceSystem.WGS_84 : 4258);
    }

    private static OptionalInt projected(String text) {
        double radius = number(ELLIPSOID, text);
        double easting = parameter("False_Easting", text);
        double meridian = parameter("Central_Meridian", text);
        if (radius == BESSEL_METRES) {
            for (int zone = 2; zone <= 5; zone++) {
                if (meridian == 3 * zone && easting == zone * 1_000_000 + 500_000) {
                    return OptionalInt.of(31464 + zone);
                }
            }
        } else if (radius == GRS_METRES) {
            if (easting == 4_321_000 && parameter("False_Northing", text) == 3_210_000) {
                return OptionalInt.of(3035);
            }
            for (int zone = 31; zone <= 33; zone++) {
                if (meridian == 6 * zone - 183 && easting == 500_000 && parameter("Scale_Factor", text) == 0.9996) {
                    return OptionalInt.of(25800 + zone);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static double parameter(String name, String text) {
        return number(
                Pattern.compile("PARAMETER\\s*\\[\\s*\"" + name + "\"\\s*,\\s*(-?[0-9.]+)", Pattern.CASE_INSENSITIVE),
                text);
    }

    private static double number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        OptionalDouble found = OptionalDouble.empty();
        if (matcher.find()) {
            try {
                found = OptionalDouble.of(Double.parseDouble(matcher.group(1)));
            } catch (NumberFormatException noNumber) {
                found = OptionalDouble.empty();
            }
        }
        return found.orElse(Double.NaN);
    }
}
