package kleinstadt.engine.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.engine.cache.CodePlace;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.indicators.compute.Result;

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

    /** SHA-256 over name and hash of every class and resource, 64 hexadecimal digits. */
    public static String hash() {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            hashes.putAll(CodePlace.of(AreaKey.class).hashes(ComputingCode::isCode));
            hashes.putAll(CodePlace.of(Result.class).hashes(ComputingCode::isCode));
            hashes.putAll(CodePlace.of(ComputingCode.class).hashes(ComputingCode::isStudy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(hashes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList());
    }

    private static boolean isStudy(String name) {
        return name.startsWith("kleinstadt/engine/study/") && isCode(name);
    }

    private static boolean isCode(String name) {
        boolean definition = name.startsWith("kleinstadt/indicators/") && name.endsWith(".toml");
        return name.startsWith("kleinstadt/")
                && !definition
                && NOT_CODE.stream().noneMatch(name::startsWith);
    }
}
