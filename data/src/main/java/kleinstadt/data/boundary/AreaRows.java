package kleinstadt.data.boundary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.ShapeRepaired;
import kleinstadt.data.check.ShapesJoined;
import kleinstadt.data.check.ShapesOutside;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.model.AreaKey;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Makes eastern areas in EPSG 25832 out of the rows of a boundary file: keys are read, coordinates turned, broken rings
 * repaired, and several shapes of one key (islands, exclaves, land and water) made one area.
 */
final class AreaRows {

    /** Columns that may hold the official key: AGS, or the longer regional key the offices call RS or ARS. */
    static final List<String> KEYS = List.of("AGS", "ARS", "RS", "AGS_0", "ARS_0", "RS_0");

    /** Germany in EPSG 25832 with some room: what lies outside has another reference system or swapped axes. */
    private static final Envelope GERMANY = new Envelope(250_000, 950_000, 5_200_000, 6_150_000);

    private static final Envelope GERMANY_DEGREES = new Envelope(5, 16, 46.5, 56);

    private final String file;
    private final IssueLog log;
    private final Map<Integer, Reprojection> reprojections = new HashMap<>();
    private final SortedMap<AreaKey, List<Geometry>> parts = new TreeMap<>();
    private final SortedMap<AreaKey, String> names = new TreeMap<>();
    private long others;
    private long shapeless;
    private long outside;
    private long rows;
    private boolean keyed;

    /** Starts an empty set of areas; oddities of the file are noted in the log. */
    AreaRows(String file, IssueLog log) {
        this.file = file;
        this.log = log;
    }

    /**
     * Adds the rows of a layer.
     *
     * @throws IOException if its coordinates are in a reference system that is not known here
     */
    void add(BoundaryLayer layer) throws IOException {
        long row = 0;
        for (BoundaryFeature feature : layer.features()) {
            row++;
            Optional<String> key = feature.find(KEYS.toArray(new String[0]));
            keyed |= key.isPresent();
            if (key.isEmpty()) {
                others++;
            } else {
                rows++;
                Optional<AreaKey> area = area(key.get());
                if (area.isEmpty()) {
                    noteKey(layer, row, key.get());
                } else if (area.get().isEastern()) {
                    names.putIfAbsent(
                            area.get(),
                            feature.find("GEN", "NAME").orElse(area.get().key()));
                    add(layer, feature, area.get());
                }
            }
        }
    }

    private void add(BoundaryLayer layer, BoundaryFeature feature, AreaKey area) throws IOException {
        Geometry shape = feature.shape();
        if (shape == null || shape.isEmpty()) {
            shapeless++;
        } else if (ReferenceSystem.isInDegrees(layer.epsg())
                && !GERMANY_DEGREES.contains(shape.getEnvelopeInternal())) {
            outside++;
        } else {
            parts.computeIfAbsent(area, key -> new ArrayList<>())
                    .add(layer.epsg() == ReferenceSystem.UTM_32 ? shape : turn(shape, layer.epsg()));
        }
    }

    private Geometry turn(Geometry shape, int epsg) throws IOException {
        try {
            return reprojections
                    .computeIfAbsent(epsg, code -> Reprojection.between(code, ReferenceSystem.UTM_32))
                    .apply(shape);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void noteKey(BoundaryLayer layer, long row, String key) {
        if (key.matches("[0-9]{1,12}")) {
            // Whole Germany, Regierungsbezirke and associations have shorter keys than Kreise or none that is needed
            // here.
            others++;
        } else {
            log.add(new UnknownKey(
                    Issue.Place.cell(file, row, layer.name() + "." + KEYS.get(0), key), "an AGS or regional key"));
        }
    }

    private static Optional<AreaKey> area(String key) {
        if (!key.matches("[0-9]+")) {
            return Optional.empty();
        }
        return switch (key.length()) {
            case 12 -> Optional.of(AreaKey.gemeindeOfArs(key));
            case 8 -> Optional.of(AreaKey.gemeinde(key));
            case 5 -> Optional.of(AreaKey.kreis(key));
            case 2 -> Optional.of(AreaKey.land(key));
            default -> Optional.empty();
        };
    }

    /** Rows read, those outside the East too. */
    long rows() {
        return rows;
    }

    /**
     * The areas in the order of their keys.
     *
     * @throws IOException if no row has an official key, or shapes lie outside Germany
     */
    List<Boundaries.Area> build(List<BoundaryLayer> layers) throws IOException {
        if (!keyed) {
            TreeSet<String> columns = new TreeSet<>();
            layers.forEach(layer -> layer.features().stream()
                    .limit(1)
                    .forEach(feature -> columns.addAll(feature.attributes().keySet())));
            throw new IOException("expected a column AGS or ARS with official keys, found " + columns);
        }
        skipped(others, "areas of other levels than Gemeinde, Kreis and Land");
        skipped(shapeless, "areas without a shape that encloses anything");
        List<Boundaries.Area> areas = new ArrayList<>();
        long joined = 0;
        for (Map.Entry<AreaKey, List<Geometry>> entry : parts.entrySet()) {
            AreaKey key = entry.getKey();
            List<Geometry> sound = new ArrayList<>();
            for (Geometry part : entry.getValue()) {
                sound.add(part.isValid() ? part : repaired(part, key));
            }
            joined += sound.size() > 1 ? 1 : 0;
            Geometry shape = sound.size() == 1 ? sound.get(0) : OverlayNGRobust.union(sound);
            if (shape.isEmpty() || !GERMANY.contains(shape.getEnvelopeInternal())) {
                outside++;
            } else {
                areas.add(new Boundaries.Area(key, names.getOrDefault(key, key.key()), shape));
            }
        }
        if (joined > 0) {
            log.add(new ShapesJoined(file, joined));
        }
        if (outside > 0) {
            log.add(new ShapesOutside(file, outside));
        }
        return areas;
    }

    private void skipped(long count, String what) {
        if (count > 0) {
            log.add(new SkippedRows(Issue.Place.file(file), count, what));
        }
    }

    /** The polygons of a broken shape made whole: crossings become corners, spikes vanish. */
    private Geometry repaired(Geometry part, AreaKey key) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(GeometryFixer.fix(part))) {
            polygons.add((Polygon) polygon);
        }
        GeometryFactory factory = part.getFactory();
        Geometry whole =
                polygons.size() == 1 ? polygons.get(0) : factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
        log.add(new ShapeRepaired(file, key, part.getArea() / 1e6, whole.getArea() / 1e6));
        return whole;
    }
}
