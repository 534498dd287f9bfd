package kleinstadt.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kleinstadt.data.fetch.FetchFailure.Reason;

/**
 * Takes named files out of an archive and puts them beside it, whatever folders they lie in there. Each is written beside its
 * place and moved in.
 */
final class Unpacking {

    /** No file may be longer than this: INKAR as a whole is 7 GB. */
    private static final long LONGEST = 64L << 30;

    private Unpacking() {}

    /**
     * Unpacks.
     *
     * @param archive the archive
     * @param names names of the files, with {@code *} for any letters
     * @param folder where they go
     * @return the files, in the order of their names
     * @throws FetchFailure if there is none of a name, or the archive is damaged
     * @throws WriteFailed if the disk does not take them
     */
    static List<Path> unpack(Path archive, List<String> names, Path folder) throws FetchFailure, WriteFailed {
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
            SortedMap<String, ZipEntry> entries = entries(zip, names);
            List<Path> written = new ArrayList<>();
            for (String name : entries.keySet()) {
                written.add(write(zip, Objects.requireNonNull(entries.get(name)), folder.resolve(name)));
            }
            return written;
        } catch (WriteFailed e) {
            throw e;
        } catch (IOException e) {
            throw FetchFailure.lasting(Reason.ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    private static SortedMap<String, ZipEntry> entries(ZipFile zip, List<String> names) throws FetchFailure {
        SortedMap<String, ZipEntry> found = new TreeMap<>();
        for (String name : names) {
            Pattern pattern = pattern(name);
            int before = found.size();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String own = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && pattern.matcher(own).matches()) {
                    found.put(safe(own), entry);
                }
            }
            if (found.size() == before) {
                throw FetchFailure.lasting(Reason.NOT_IN_ARCHIVE, name);
            }
        }
        return found;
    }

    /** A file's own name cannot lead out of the folder, nor hide in it. */
    private static String safe(String name) throws FetchFailure {
        if (name.contains("\\") || name.startsWith(".") || name.contains(":")) {
            throw FetchFailure.lasting(Reason.ARCHIVE, name);
        }
        return name;
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(Pattern.compile("\\*")
                .splitAsStream(name + "\n")
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"))
                .replace("\n", ""));
    }

    private static Path write(ZipFile zip, ZipEntry entry, Path place) throws IOException {
        if (entry.getSize() > LONGEST) {
            throw new ZipException(entry.getName() + ": " + entry.getSize());
        }
        PartFile part = PartFile.of(place);
        try (InputStream in = zip.getInputStream(entry)) {
            part.write(in);
        }
        part.moveIn();
        return place;
    }
}
