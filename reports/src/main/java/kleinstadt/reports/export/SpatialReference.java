package kleinstadt.reports.export;

import java.util.List;

/**
 * A reference system as a GeoPackage names it, with the parameters of the EPSG registry as well-known text (OGC 01-009).
 *
 * @param name its name
 * @param id its number in the file and in the registry
 * @param organization who keeps the registry
 * @param definition well-known text
 */
record SpatialReference(String name, int id, String organization, String definition) {

    private static final String NONE = "NONE";
    private static final String UNDEFINED = "undefined";

    private static final String ETRS_89 = "GEOGCS[\"ETRS89\",DATUM[\"European_Terrestrial_Reference_System_1989\","
            + "SPHEROID[\"GRS 1980\",6378137,298.257222101,AUTHORITY[\"EPSG\",\"7019\"]],AUTHORITY[\"EPSG\",\"6258\"]],"
            + "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
            + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4258\"]]";

    private static final SpatialReference UTM_32 = new SpatialReference(
            "ETRS89 / UTM zone 32N",
            25_832,
            "EPSG",
            "PROJCS[\"ETRS89 / UTM zone 32N\"," + ETRS_89 + ",PROJECTION[\"Transverse_Mercator\"],"
                    + "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",9],"
                    + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],"
                    + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],"
                    + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],AUTHORITY[\"EPSG\",\"25832\"]]");

    private static final SpatialReference WGS_84 = new SpatialReference(
            "WGS 84 geodetic",
            4326,
            "EPSG",
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
                    + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
                    + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]");

    /** The system boundaries are in, and the three every GeoPackage has to name (OGC 12-128r18, requirement 11). */
    static List<SpatialReference> list() {
        return List.of(
                new SpatialReference("Undefined Cartesian SRS", -1, NONE, UNDEFINED),
                new SpatialReference("Undefined geographic SRS", 0, NONE, UNDEFINED),
                WGS_84,
                UTM_32);
    }
}
