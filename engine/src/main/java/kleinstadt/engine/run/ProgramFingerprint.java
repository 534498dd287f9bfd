package kleinstadt.engine.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.model.Value;
import kleinstadt.engine.cache.CodePlace;
import kleinstadt.engine.cache.Fingerprints;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.chart.ChartSpec;

/**
 * What stands for the program in the keys of what it made: SHA-256 over the content of its own jars (or folders of classes), names
 * and sizes of the libraries, and the version of Java, whose compression and drawing end up in files.
 *
 * @param whole with everything in the jars: what a run as a whole depends on
 * @param code without definitions, profiles and snapshot, which are keyed on their own
 */
public record ProgramFingerprint(String whole, String code) {

    private static final Pattern KEYED_ON_THEIR_OWN =
            Pattern.compile("kleinstadt/(indicators/[^/]+\\.(toml|txt)|profiles/.+|snapshot/.+)|META-INF/.*");

    /**
     * The fingerprint of the running program.
     *
     * @param hashes where hashes of its jars are kept
     * @throws IOException if one cannot be read
     */
    public static ProgramFingerprint of(Fingerprints hashes) throws IOException {
        Set<CodePlace> own = new LinkedHashSet<>();
        for (Class<?> each : List.of(ProgramFingerprint.class, Value.class, Result.class, ChartSpec.class)) {
            own.add(CodePlace.of(each));
        }
        List<String> whole = new ArrayList<>();
        List<String> code = new ArrayList<>();
        for (CodePlace place : own) {
            if (Files.isDirectory(place.path())) {
                whole.add(ofEntries(place.hashes(name -> true)));
                code.add(codeOf(place));
            } else {
                whole.add(hashes.of(place.path(), "whole", Sha256::of));
                code.add(hashes.of(place.path(), "code", jar -> codeOf(new CodePlace(jar))));
            }
        }
        List<String> surroundings = libraries(own);
        surroundings.add(Runtime.version().toString());
        whole.addAll(surroundings);
        code.addAll(surroundings);
        return new ProgramFingerprint(Sha256.of(whole), Sha256.of(code));
    }

    private static boolean isCode(String name) {
        return !KEYED_ON_THEIR_OWN.matcher(name).matches();
    }

    private static String codeOf(CodePlace place) throws IOException {
        return ofEntries(place.hashes(ProgramFingerprint::isCode));
    }

    private static String ofEntries(SortedMap<String, String> entries) {
        return Sha256.of(entries.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList());
    }

    /** Names and sizes of all other jars on the class path, those that a jar's manifest names too. */
    private static List<String> libraries(Set<CodePlace> own) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath().normalize();
            if (!entry.isEmpty() && Files.isRegularFile(path)) {
                sizes.put(String.valueOf(path.getFileName()), Files.size(path));
                for (Path named : classPath(path)) {
                    if (Files.isRegularFile(named)) {
                        sizes.put(String.valueOf(named.getFileName()), Files.size(named));
                    }
                }
            }
        }
        own.forEach(place -> sizes.remove(String.valueOf(place.path().getFileName())));
        List<String> lines = new ArrayList<>();
        sizes.forEach((name, size) -> lines.add(name + " " + size));
        return lines;
    }

    private static List<Path> classPath(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .map(text -> Stream.of(text.split(" ", -1))
                            .map(jar::resolveSibling)
                            .toList())
                    .orElse(List.of());
        }
    }
}
