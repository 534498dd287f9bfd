package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class UserCacheTest {

    @Test
    void theCacheLiesWhereTheSystemKeepsCaches() {
        assertThat(UserCache.find(Map.of(), system("Linux"))).isEqualTo(Path.of("/home/x/.cache/kleinstadt"));
        assertThat(UserCache.find(Map.of("XDG_CACHE_HOME", "/caches"), system("Linux")))
                .isEqualTo(Path.of("/caches/kleinstadt"));
        assertThat(UserCache.find(Map.of("XDG_CACHE_HOME", "relative"), system("Linux")))
                .isEqualTo(Path.of("/home/x/.cache/kleinstadt"));
        assertThat(UserCache.find(Map.of(), system("Mac OS X")))
                .isEqualTo(Path.of("/home/x/Library/Caches/kleinstadt"));
        assertThat(UserCache.find(Map.of("LOCALAPPDATA", "/local"), system("Windows 11")))
                .isEqualTo(Path.of("/local/kleinstadt/cache"));
    }

    private static Properties system(String os) {
        Properties system = new Properties();
        system.setProperty("user.home", "/home/x");
        system.setProperty("os.name", os);
        return system;
    }
}
