package kleinstadt.data.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Boundaries as text: a line with source and territory, then a line an area: key, name and shape, parted by tabs.
 *
 * <p>A shape is polygons parted by {@code |}, a polygon rings parted by {@code ,}, the shell first. A ring is whole metres
 * parted by blanks: easting and northing of its first corner, then the steps to each further corner. The last corner, which
 * is the first again, is left out.
 */
public final class BoundaryText {

    private BoundaryText() {}

    /** The text of boundaries. */
    public static String write(Boundaries boundaries) {
        StringBuilder text = new StringBuilder()
                .append(boundaries.source())
                .append('\t')
                .append(boundaries.territory())
                .append('\n');
        for (Boundaries.Area area : boundaries.areas()) {
            text.append(area.key()).append('\t').append(area.name()).append('\t');
            writeShape(area.shape(), text);
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Boundaries out of their text.
     *
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static Boundaries parse(String text) {
        List<String> lines = text.lines().toList();
        String[] head = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
        if (head.length != 2) {
            throw new IllegalArgumentException("expected source and territory of the boundaries");
        }
        GeometryFactory factory = new GeometryFactory();
        List<Boundaries.Area> areas = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("expected key, name and shape, found '" + line + "'");
            }
            areas.add(new Boundaries.Area(AreaKey.parse(parts[0]), parts[1], parseShape(parts[2], factory)));
        }
        return new Boundaries(head[0], TerritoryDate.parse(head[1]), areas);
    }

    private static void writeShape(Geometry shape, StringBuilder text) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            text.append(i == 0 ? "" : "|");
            writeRing(polygon.getExteriorRing(), text);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                text.append(',');
                writeRing(polygon.getInteriorRingN(hole), text);
            }
        }
    }

    private static void writeRing(LinearRing ring, StringBuilder text) {
        long x = 0;
        long y = 0;
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            Coordinate corner = ring.getCoordinateN(i);
            long nextX = Math.round(corner.x);
            long nextY = Math.round(corner.y);
            text.append(i == 0 ? "" : " ").append(nextX - x).append(' ').append(nextY - y);
            x = nextX;
            y = nextY;
        }
    }

    private static Geometry parseShape(String text, GeometryFactory factory) {
        List<Polygon> polygons = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(text, "|");
        while (parts.hasMoreTokens()) {
            StringTokenizer rings = new StringTokenizer(parts.nextToken(), ",");
            LinearRing shell = parseRing(rings.nextToken(), factory);
            List<LinearRing> holes = new ArrayList<>();
            while (rings.hasMoreTokens()) {
                holes.add(parseRing(rings.nextToken(), factory));
            }
            polygons.add(factory.createPolygon(shell, holes.toArray(new LinearRing[0])));
        }
        return polygons.size() == 1 ? polygons.get(0) : factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static LinearRing parseRing(String text, GeometryFactory factory) {
        StringTokenizer numbers = new StringTokenizer(text, " ");
        List<Coordinate> corners = new ArrayList<>(numbers.countTokens() / 2 + 1);
        long x = 0;
        long y = 0;
        while (numbers.hasMoreTokens()) {
            x += Long.parseLong(numbers.nextToken());
            y += Long.parseLong(numbers.nextToken());
            corners.add(new CoordinateXY(x, y));
        }
        corners.add(corners.get(0).copy());
        return factory.createLinearRing(corners.toArray(new Coordinate[0]));
    }
}
