package kleinstadt.engine.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where a part of the running program lies: a jar, or a folder of classes.
 *
 * @param path the jar or folder
 */
public record CodePlace(Path path) {

    /** The place a class was loaded from. */
    public static CodePlace of(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        try {
            return new CodePlace(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at no place: " + source, e);
        }
    }

    /**
     * SHA-256 of classes and resources by their name within the place, folders parted by {@code /}.
     *
     * @param wanted names to be hashed; the others are not read
     * @throws IOException if one cannot be read
     */
    public SortedMap<String, String> hashes(Predicate<String> wanted) throws IOException {
        return Files.isDirectory(path) ? ofFolder(wanted) : ofJar(wanted);
    }

    private SortedMap<String, String> ofJar(Predicate<String> wanted) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        hashes.put(entry.getName(), DigestUtils.sha256Hex(in));
                    }
                }
            }
        }
        return hashes;
    }

    private SortedMap<String, String> ofFolder(Predicate<String> wanted) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (wanted.test(name)) {
                hashes.put(name, Sha256.of(file));
            }
        }
        return hashes;
    }
}
