package kleinstadt.data.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file as bytes, with the files that belong to it where a format has several.
 *
 * @param main name of the file a reader is given
 * @param files bytes by name, the main file among them
 */
record Sample(String main, Map<String, byte[]> files) {

    /** Copies the map. */
    Sample {
        files = new TreeMap<>(files);
    }

    /** A file by itself. */
    static Sample of(String name, byte[] bytes) {
        return new Sample(name, Map.of(name, bytes));
    }

    /** The bytes of the main file. */
    byte[] bytes() {
        byte[] bytes = files.get(main);
        if (bytes == null) {
            throw new IllegalStateException("there is no " + main);
        }
        return bytes;
    }

    /** The same with another main file. */
    Sample with(byte[] bytes) {
        Map<String, byte[]> other = new TreeMap<>(files);
        other.put(main, bytes);
        return new Sample(main, other);
    }

    /** Writes the files and gives the main one as an input. */
    InputFile write(Path folder) throws IOException {
        // A folder of its own, since some readers look at the files beside theirs.
        Path own = Files.createDirectories(folder.resolve("of " + main));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(own.resolve(file.getKey()), file.getValue());
        }
        return new InputFile(own.resolve(main), main);
    }
}
