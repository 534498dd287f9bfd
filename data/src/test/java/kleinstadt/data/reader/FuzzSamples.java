package kleinstadt.data.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kleinstadt.data.OfficialFiles;

/** What is harmed, by the reader it is for. */
final class FuzzSamples {

    private FuzzSamples() {}

    /** The fixtures in their plain form and two others. */
    static Map<String, List<Sample>> listFixtures() {
        Map<String, List<Sample>> samples = new TreeMap<>();
        for (FormatFixture fixture : FormatFixtures.listAll()) {
            List<Sample> own = samples.computeIfAbsent(fixture.reader(), reader -> new ArrayList<>());
            own.add(fixture.plain());
            fixture.variants().stream().limit(2).map(Variant::sample).forEach(own::add);
        }
        return samples;
    }

    /** The fixtures, and slices of the official files where those are at hand; they are written to {@code folder}. */
    static Map<String, List<Sample>> listAll(Path folder) throws IOException {
        Map<String, List<Sample>> samples = listFixtures();
        List<Reader> readers = Readers.listAll();
        for (Sample slice : OfficialSlices.listAll(OfficialFiles.require("")).values()) {
            InputFile file = slice.write(folder);
            Optional<Detection.Found> found = Detection.find(file, readers);
            found.ifPresent(match -> samples.computeIfAbsent(match.reader().name(), reader -> new ArrayList<>())
                    .add(slice));
        }
        return samples;
    }
}
