package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import kleinstadt.data.boundary.BoundaryText;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.reports.pack.ReportInput;

/**
 * The outlines of towns, Kreise and Länder as SVG paths, north up, in steps of {@value #METRES} m: finer than a dot of a map of
 * the East on any screen. Corners that fall together are dropped; neighbours round alike, so no gap opens between them.
 */
final class Outlines {

    private static final int METRES = 100;

    private final Map<AreaKey, List<List<Corner>>> rings = new LinkedHashMap<>();
    private int minX = Integer.MAX_VALUE;
    private int minY = Integer.MAX_VALUE;
    private int maxX = Integer.MIN_VALUE;
    private int maxY = Integer.MIN_VALUE;

    private record Corner(int x, int y) {}

    private Outlines() {}

    /**
     * The map as data: its size, a path a town in the order of the towns (empty text where there is no outline), and paths of
     * Kreise and Länder by key.
     */
    static ObjectNode write(ReportInput input, PageTowns towns) {
        Outlines outlines = new Outlines();
        // The text holds areas in whole metres; the geometry library is for the boundaries and the drawn maps alone.
        BoundaryText.write(input.boundaries()).lines().skip(1).forEach(outlines::read);
        return outlines.write(towns, input.unit());
    }

    private void read(String line) {
        String[] parts = line.split("\t", -1);
        List<List<Corner>> found = new ArrayList<>();
        StringTokenizer texts = new StringTokenizer(parts[2], "|,");
        while (texts.hasMoreTokens()) {
            List<Corner> ring = ring(texts.nextToken());
            if (ring.size() > 2) {
                found.add(ring);
            }
        }
        rings.put(AreaKey.parse(parts[0]), found);
    }

    private List<Corner> ring(String text) {
        StringTokenizer numbers = new StringTokenizer(text, " ");
        List<Corner> ring = new ArrayList<>();
        long x = 0;
        long y = 0;
        while (numbers.hasMoreTokens()) {
            x += Long.parseLong(numbers.nextToken());
            y += Long.parseLong(numbers.nextToken());
            Corner corner = new Corner(steps(x), -steps(y));
            if (ring.isEmpty() || !corner.equals(ring.get(ring.size() - 1))) {
                ring.add(corner);
                minX = Math.min(minX, corner.x);
                maxX = Math.max(maxX, corner.x);
                minY = Math.min(minY, corner.y);
                maxY = Math.max(maxY, corner.y);
            }
        }
        return ring;
    }

    private static int steps(long metres) {
        return Math.toIntExact(Math.floorDiv(metres + METRES / 2, METRES));
    }

    private ObjectNode write(PageTowns towns, Unit unit) {
        ObjectNode root = Script.object();
        root.put("metres", METRES);
        root.put("width", rings.isEmpty() ? 0 : maxX - minX);
        root.put("height", rings.isEmpty() ? 0 : maxY - minY);
        ArrayNode paths = root.putArray("towns");
        for (Town town : towns.list()) {
            List<AreaKey> parts = unit == Unit.GEMEINDE ? List.of(town.centre()) : town.members();
            StringBuilder path = new StringBuilder();
            parts.forEach(part -> path.append(path(part)));
            paths.add(path.toString());
        }
        level(AreaLevel.KREIS, root.putObject("kreise"));
        level(AreaLevel.LAND, root.putObject("laender"));
        return root;
    }

    private void level(AreaLevel level, ObjectNode node) {
        TreeMap<String, String> paths = new TreeMap<>();
        rings.keySet().stream().filter(key -> key.level() == level).forEach(key -> paths.put(key.key(), path(key)));
        paths.forEach(node::put);
    }

    private String path(AreaKey area) {
        StringBuilder path = new StringBuilder();
        for (List<Corner> ring : rings.getOrDefault(area, List.of())) {
            Corner before = ring.get(0);
            path.append('M').append(before.x - minX);
            add(path, before.y - minY);
            path.append('l');
            for (Corner corner : ring.subList(1, ring.size())) {
                add(path, corner.x - before.x);
                add(path, corner.y - before.y);
                before = corner;
            }
            path.append('z');
        }
        return path.toString();
    }

    /** A further number; a letter before it or its minus part it from the one before, too. */
    private static void add(StringBuilder path, int number) {
        boolean afterNumber = Character.isDigit(path.charAt(path.length() - 1));
        path.append(afterNumber && number >= 0 ? " " : "").append(number);
    }
}
