package kleinstadt.data.boundary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaLevel;

/**
 * What a boundary file holds.
 *
 * @param epsg EPSG codes of the file's own coordinates
 * @param rows areas in the file, those outside the East too
 * @param areas eastern areas in full detail in EPSG 25832, in the order of their keys
 * @param stated the day the file or a text beside it names; empty where none does
 */
public record BoundaryFile(
        SortedSet<Integer> epsg, long rows, List<Boundaries.Area> areas, Optional<LocalDate> stated) {

    /** Copies the areas. */
    public BoundaryFile {
        epsg = new TreeSet<>(epsg);
        areas = List.copyOf(areas);
    }

    /**
     * Reads a file of a format.
     *
     * @param format a format that recognises the file
     * @param path where it is
     * @param file its name in messages
     * @param log where oddities are noted
     * @throws IOException if the file cannot be read, or does not say which areas its shapes are or where they lie
     */
    public static BoundaryFile read(BoundaryFormat format, Path path, String file, IssueLog log) throws IOException {
        List<BoundaryLayer> layers = format.read(path);
        AreaRows rows = new AreaRows(file, log);
        TreeSet<Integer> epsg = new TreeSet<>();
        for (BoundaryLayer layer : layers) {
            rows.add(layer);
            epsg.add(layer.epsg());
        }
        List<Boundaries.Area> areas = rows.build(layers);
        return new BoundaryFile(epsg, rows.rows(), areas, StatedDay.findBeside(path));
    }

    /** How many eastern areas of a level it has. */
    public long count(AreaLevel level) {
        return areas.stream().filter(area -> area.key().level() == level).count();
    }
}
