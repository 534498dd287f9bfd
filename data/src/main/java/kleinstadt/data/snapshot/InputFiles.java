package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.reader.InputFile;

/** Finds the files below the folders a user named. */
final class InputFiles {

    private InputFiles() {}

    /**
     * All files in the order of their names, hidden ones left out.
     *
     * @param inputs folders or files; a file's name is what stands below its folder, with {@code /}
     * @throws IOException if a folder cannot be read or an input is not there
     */
    static List<InputFile> list(Collection<Path> inputs) throws IOException {
        TreeMap<String, InputFile> found = new TreeMap<>();
        for (Path input : inputs) {
            try (Stream<Path> walk = Files.walk(input)) {
                for (Path path : walk.filter(Files::isRegularFile).toList()) {
                    String name = path.equals(input)
                            ? String.valueOf(path.getFileName())
                            : input.relativize(path).toString().replace('\\', '/');
                    if (!name.startsWith(".") && !name.contains("/.")) {
                        found.putIfAbsent(
                                found.containsKey(name) ? name + " (" + input + ")" : name, new InputFile(path, name));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }
}
