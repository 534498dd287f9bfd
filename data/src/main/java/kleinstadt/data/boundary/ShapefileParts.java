package kleinstadt.data.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files a shapefile is made of. They belong together by their name, which is the one thing about boundaries the name of
 * a file decides.
 */
public final class ShapefileParts {

    private static final String SHAPES = "shp";
    private static final Map<String, String> PARTS = Map.of(
            "dbf", "Attribute (dBASE)",
            "prj", "Koordinatensystem",
            "cpg", "Zeichensatz",
            "shx", "Index",
            "sbn", "räumlicher Index",
            "sbx", "räumlicher Index",
            "qix", "räumlicher Index",
            "qmd", "Metadaten",
            "xml", "Metadaten");

    private ShapefileParts() {}

    /**
     * A part of a shapefile.
     *
     * @param what what it holds, in German
     * @param shapefile name of the {@code .shp} it belongs to
     */
    public record Part(String what, String shapefile) {}

    /**
     * Which part of which shapefile a file is.
     *
     * @return empty where there is no shapefile of its name beside it, or the file is the {@code .shp} itself
     * @throws IOException if the folder or the shapefile cannot be read
     */
    public static Optional<Part> findPart(Path path) throws IOException {
        String what = PARTS.get(extension(path));
        Optional<Path> shapes = what == null ? Optional.empty() : find(path, SHAPES);
        if (what == null
                || shapes.isEmpty()
                || !ShapefileGeometry.isShapes(head(shapes.get(), ShapefileGeometry.HEAD_BYTES))) {
            return Optional.empty();
        }
        return Optional.of(new Part(what, String.valueOf(shapes.get().getFileName())));
    }

    /** The file beside this one that has the same name, but this ending, whatever the case of either. */
    static Optional<Path> find(Path path, String extension) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String wanted = stem(path) + "." + extension;
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .equals(wanted))
                    .sorted()
                    .toList();
            return found.stream().findFirst();
        }
    }

    /** The first bytes of a file, fewer where it has no more. */
    static byte[] head(Path path, int length) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(length);
        }
    }

    /** The name in lower case without its ending; {@code .shp.xml} counts as one ending. */
    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return stem.endsWith("." + SHAPES) ? stem.substring(0, stem.length() - SHAPES.length() - 1) : stem;
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
