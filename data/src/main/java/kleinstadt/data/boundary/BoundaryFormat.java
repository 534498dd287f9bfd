package kleinstadt.data.boundary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A format of geodata that boundaries are published in. A format knows its files by their content. */
public interface BoundaryFormat {

    /** All formats in the order they are asked. */
    static List<BoundaryFormat> listAll() {
        return List.of(new GeoPackage(), new Shapefile(), new GeoJson(), new TopoJson());
    }

    /** Its name for the user. */
    String name();

    /**
     * Whether the file is of this format and may hold areas with official keys.
     *
     * @throws IOException if the file cannot be read or is broken
     */
    boolean recognises(Path path) throws IOException;

    /**
     * The layers of a file this format recognises.
     *
     * @throws IOException if the file cannot be read, is broken or does not say what its coordinates mean
     */
    List<BoundaryLayer> read(Path path) throws IOException;
}
