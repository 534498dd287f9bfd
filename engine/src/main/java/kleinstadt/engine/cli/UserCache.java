package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where the user's programs keep what they can make again: the operating system's place for it. */
public final class UserCache {

    private static final String NAME = "kleinstadt";

    private UserCache() {}

    /**
     * The folder: below {@code XDG_CACHE_HOME} where that is set, else below {@code %LOCALAPPDATA%} on Windows, {@code
     * ~/Library/Caches} on macOS and {@code ~/.cache} elsewhere.
     *
     * @param environment the process's environment
     * @param system Java's system properties
     */
    public static Path find(Map<String, String> environment, Properties system) {
        String home = system.getProperty("user.home", "");
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!given.isEmpty() && Path.of(given).isAbsolute()) {
            return Path.of(given, NAME);
        }
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", home);
            return Path.of(local, NAME, "cache");
        }
        return os.startsWith("mac") ? Path.of(home, "Library", "Caches", NAME) : Path.of(home, ".cache", NAME);
    }
}
