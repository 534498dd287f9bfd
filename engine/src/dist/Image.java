import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Makes the Java that a distribution brings along: the modules the program and its libraries use, and no tools. */
final class Image {

    /** What jdeps finds in the jars, and below the empty line what is only looked up at run time. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.prefs",
            "java.rmi",
            "java.scripting",
            "java.security.jgss",
            "java.sql",
            "java.xml",
            "java.xml.crypto",
            "jdk.unsupported",
            "jdk.xml.dom",

            "java.net.http",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.zipfs");

    private Image() {}

    /** Takes the folder to write, which is emptied first. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        boolean made = jlink.isPresent()
                && jlink.get().run(
                                out,
                                out,
                                "--add-modules",
                                String.join(",", MODULES),
                                "--include-locales=de,en",
                                "--no-header-files",
                                "--no-man-pages",
                                "--output",
                                folder.toString())
                        == 0;
        if (!made) {
            System.err.println("This Java cannot make an image: it lacks jlink or the modules (jmods) that jlink puts"
                    + " together. Set JAVA_HOME to a whole JDK of version 17 or newer; found " + System.getProperty("java.home")
                    + ", " + Runtime.version() + ".");
            System.err.print(said);
            System.exit(1);
        }
    }
}
