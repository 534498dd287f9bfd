package kleinstadt.engine.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of this machine that tests open our files with. Where there is none the test is left out, with a line that says so.
 *
 * @param command the program and what always stands behind it
 */
public record OutsideProgram(List<String> command) {

    private static final System.Logger LOG = System.getLogger(OutsideProgram.class.getName());
    private static final int MINUTES = 5;
    private static final Path SCRIPTS = Path.of("src", "test").toAbsolutePath();

    /** Python 3 that has these modules, with our checks; any of the path may be the one. */
    public static OutsideProgram python(String... modules) {
        String imports = "import sys" + (modules.length == 0 ? "" : ", " + String.join(", ", modules));
        return orLeaveOut(
                list("python3")
                        .map(path -> List.of(path.toString(), "-B"))
                        .filter(command -> runs(command, "-c", imports))
                        .findFirst(),
                "python3" + (modules.length == 0 ? "" : " with " + String.join(", ", modules)));
    }

    /** R that has these packages. */
    public static OutsideProgram r(String... packages) {
        String loading = Stream.of(packages)
                .map(each -> "stopifnot(requireNamespace('" + each + "', quietly = TRUE));")
                .reduce("invisible(1);", String::concat);
        return orLeaveOut(
                list("Rscript")
                        .map(path -> List.of(path.toString(), "--vanilla"))
                        .filter(command -> runs(command, "-e", loading))
                        .findFirst(),
                "Rscript with " + String.join(", ", packages));
    }

    /** A program by its name. */
    public static OutsideProgram named(String name) {
        return orLeaveOut(list(name).map(path -> List.of(path.toString())).findFirst(), name);
    }

    /**
     * LibreOffice.
     *
     * @param profile empty folder for what it keeps
     */
    public static OutsideProgram libreOffice(Path profile) {
        return orLeaveOut(
                list("soffice")
                        .map(path -> List.of(
                                path.toString(),
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                "fods"))
                        .findFirst(),
                "soffice (LibreOffice Calc)");
    }

    private static OutsideProgram orLeaveOut(Optional<List<String>> found, String what) {
        if (found.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "{0} ABSENT, THE TESTS THAT NEED IT ARE LEFT OUT", what);
        }
        Assumptions.assumeTrue(found.isPresent(), "no " + what);
        return new OutsideProgram(found.orElseThrow());
    }

    private static Stream<Path> list(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable);
    }

    private static boolean runs(List<String> command, String... arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A script of ours below {@code src/test}. */
    public static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    /**
     * Runs the program to its end, which has to be a good one.
     *
     * @return what it printed
     */
    public String run(String... arguments) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        Path output = Files.createTempFile("outside", ".txt");
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended).as("%s ended; %s", whole, text).isTrue();
            assertThat(process.exitValue()).as("%s printed%n%s", whole, text).isZero();
            return text;
        } finally {
            Files.delete(output);
        }
    }
}
