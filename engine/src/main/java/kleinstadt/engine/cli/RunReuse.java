package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kleinstadt.engine.cache.Cache;
import kleinstadt.engine.cache.Fingerprints;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.run.ProgramFingerprint;
import kleinstadt.engine.run.Reuse;

/** Finds out what a run depends on without reading what did not change since the last time. */
final class RunReuse {

    private RunReuse() {}

    /**
     * What a run can reuse.
     *
     * @param folder folder of the cache
     * @param limitBytes its size
     * @param options everything the run is asked for, except where the output goes
     * @param profile id of the profile, or its file
     * @param data folder of the snapshot; empty for the one in the program
     * @return empty where something cannot be read; the run says what
     */
    static Optional<Reuse> of(Path folder, long limitBytes, List<String> options, String profile, Optional<Path> data) {
        Cache cache = new Cache(folder);
        Fingerprints hashes = new Fingerprints(cache);
        try {
            ProgramFingerprint program = ProgramFingerprint.of(hashes);
            List<String> request = new ArrayList<>(List.of(program.whole(), Sha256.of(options), profile(profile)));
            if (data.isPresent()) {
                request.add(snapshot(data.get(), hashes));
            }
            return Optional.of(new Reuse(cache, program.code(), Sha256.of(request), limitBytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String profile(String text) throws IOException {
        Path file;
        try {
            file = Path.of(text);
        } catch (InvalidPathException e) {
            return "id " + text;
        }
        return Files.isRegularFile(file) ? "file " + file.getFileName() + " " + Sha256.of(file) : "id " + text;
    }

    private static String snapshot(Path folder, Fingerprints hashes) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(folder.relativize(file) + " " + hashes.of(file, "content", Sha256::of));
        }
        return Sha256.of(lines);
    }
}
