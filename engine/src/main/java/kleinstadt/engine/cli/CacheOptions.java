package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where runs keep what they made, and how much of it. */
final class CacheOptions {

    private static final long BYTES_PER_MIB = 1L << 20;

    @Option(names = "--cache", paramLabel = "DIR", descriptionKey = "option.cache")
    private @Nullable Path cache;

    @Option(names = "--no-cache", descriptionKey = "option.no-cache")
    private boolean none;

    @Option(names = "--cache-limit", paramLabel = "MIB", descriptionKey = "option.cache-limit", defaultValue = "4096")
    private long limitMib = 4096;

    @Option(names = "--explain", descriptionKey = "option.explain")
    private boolean explain;

    /** The folder; empty where nothing is to be kept. */
    Optional<Path> findFolder(Optional<Path> userCache) {
        if (none) {
            return Optional.empty();
        }
        return cache == null ? userCache : Optional.of(cache);
    }

    /** Size beyond which what was not used for longest is cleared out. */
    long limitBytes() {
        return limitMib * BYTES_PER_MIB;
    }

    /** Whether to list what was reused and what was made anew, and why. */
    boolean explain() {
        return explain;
    }

    /** The options as they were given. */
    List<String> toArguments() {
        List<String> arguments = new ArrayList<>();
        if (none) {
            arguments.add("--no-cache");
        }
        if (cache != null) {
            arguments.add("--cache=" + cache);
        }
        if (explain) {
            arguments.add("--explain");
        }
        arguments.add("--cache-limit=" + limitMib);
        return arguments;
    }
}
