package kleinstadt.engine.study;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import kleinstadt.data.model.AreaKey;
import kleinstadt.indicators.compute.Result;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which code computed a run: a version tells only what was released, this tells every change between releases. Counts the
 * modules {@code data} and {@code indicators} and how a study is put together; not the bundled snapshot, definitions and
 * profiles, which have hashes of their own, nor what draws and writes.
 */
public final class ComputingCode {

    /** What has a hash of its own. */
    private static final List<String> NOT_CODE =
            List.of("kleinstadt/snapshot/", "kleinstadt/indicators/index.txt", "kleinstadt/profiles/");

    private ComputingCode() {}

    /** SHA-256 over name and checksum of every class and resource, 64 hexadecimal digits. */
    public static String hash() {
        SortedMap<String, Long> checksums = new TreeMap<>();
        add(AreaKey.class, name -> true, checksums);
        add(Result.class, name -> true, checksums);
        add(ComputingCode.class, name -> name.startsWith("kleinstadt/engine/study/"), checksums);
        StringBuilder lines = new StringBuilder();
        checksums.forEach((name, checksum) ->
                lines.append(name).append(' ').append(checksum).append('\n'));
        return DigestUtils.sha256Hex(lines.toString());
    }

    private static void add(Class<?> type, Predicate<String> counts, SortedMap<String, Long> checksums) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        Predicate<String> isCode = counts.and(ComputingCode::isCode);
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                addFolder(place, isCode, checksums);
            } else {
                addJar(place, isCode, checksums);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at no place: " + source, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCode(String name) {
        boolean definition = name.startsWith("kleinstadt/indicators/") && name.endsWith(".toml");
        return name.startsWith("kleinstadt/")
                && !definition
                && NOT_CODE.stream().noneMatch(name::startsWith);
    }

    private static void addJar(Path jar, Predicate<String> isCode, SortedMap<String, Long> checksums)
            throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && isCode.test(entry.getName()))
                    .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void addFolder(Path folder, Predicate<String> isCode, SortedMap<String, Long> checksums)
            throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (isCode.test(name)) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                checksums.put(name, checksum.getValue());
            }
        }
    }
}
