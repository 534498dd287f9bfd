package kleinstadt.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kleinstadt.engine.cache.Cache;
import kleinstadt.engine.cache.CacheKey;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.RecordForm;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.output.StagedFolder;

/**
 * What the cache remembers of whole runs: what a run of the same request gave, and what the last run into a folder was made of. A
 * request stands for program, options and data together.
 */
public final class RunMemory {

    private final Cache cache;
    private final Path out;

    /** The memory of runs into a folder. */
    public RunMemory(Cache cache, Path out) {
        this.cache = cache;
        this.out = out.toAbsolutePath().normalize();
    }

    /**
     * A finished run.
     *
     * @param request what it was asked for
     * @param outcome what it ended with
     * @param files all files of its output, the manifest too
     */
    public record Finished(String request, RunOutcome outcome, List<OutputFile> files) {
        /** Copies the files. */
        public Finished {
            files = List.copyOf(files);
        }
    }

    /**
     * A file of an output.
     *
     * @param path its path below the output folder
     * @param bytes its size
     * @param modified when it was written
     * @param sha256 checksum of its content
     */
    public record OutputFile(String path, long bytes, Instant modified, String sha256) {}

    /**
     * What the pieces of a run depended on.
     *
     * @param keys their keys
     */
    public record Journal(List<CacheKey> keys) {
        /** Copies the keys. */
        public Journal {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The last run into the folder, if it had the same request and nobody touched its files since. Only names, sizes and times
     * are looked at.
     */
    public Optional<Finished> findUntouched(String request) {
        return find(placeKey(), Finished.class)
                .filter(run -> run.request().equals(request) && isUntouched(run.files()));
    }

    /**
     * Puts what a run of the same request gave into the folder.
     *
     * @return the run; empty where there was none or the cache no longer has all its files
     * @throws IOException if the folder cannot be written
     */
    public Optional<Finished> restore(String request) throws IOException {
        Optional<Finished> known = find(requestKey(request), Finished.class);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try (StagedFolder staged = StagedFolder.beside(out)) {
            staged.fill(() -> copy(known.get(), staged.path()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        known.get().files().forEach(file -> hashes.put(file.path(), file.sha256()));
        return Optional.of(note(request, known.get().outcome(), hashes));
    }

    private void copy(Finished run, Path folder) throws IOException {
        for (OutputFile file : run.files()) {
            byte[] content = cache.findContent(file.sha256()).orElseThrow(() -> new NoSuchFileException(file.path()));
            Path place = folder.resolve(file.path());
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.write(place, content);
        }
    }

    /** What the last run into the folder was made of; nothing where none is remembered. */
    Map<Item, CacheKey> former() {
        Map<Item, CacheKey> former = new LinkedHashMap<>();
        find(placeKey(), Finished.class)
                .flatMap(run -> find(journalKey(run.request()), Journal.class))
                .ifPresent(journal -> journal.keys().forEach(key -> former.put(key.item(), key)));
        return former;
    }

    /**
     * Remembers a run whose output was just moved in.
     *
     * @param hashes SHA-256 of its files by path; the manifest's is looked up
     * @param keys what its pieces depended on
     * @throws IOException if a file cannot be read or the cache cannot be written
     */
    void note(String request, RunOutcome outcome, Map<String, String> hashes, List<CacheKey> keys) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(hashes);
        all.put(StagedFolder.MARK, cache.keep(Files.readAllBytes(out.resolve(StagedFolder.MARK))));
        note(request, outcome, all);
        cache.put(journalKey(request), RecordForm.toBytes(new Journal(keys)));
    }

    private Finished note(String request, RunOutcome outcome, Map<String, String> hashes) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            BasicFileAttributes found = Files.readAttributes(out.resolve(entry.getKey()), BasicFileAttributes.class);
            files.add(new OutputFile(
                    entry.getKey(), found.size(), found.lastModifiedTime().toInstant(), entry.getValue()));
        }
        Finished run = new Finished(request, outcome, files);
        byte[] form = RecordForm.toBytes(run);
        cache.put(placeKey(), form);
        cache.put(requestKey(request), form);
        return run;
    }

    private boolean isUntouched(List<OutputFile> files) {
        Set<Path> expected = new HashSet<>();
        try {
            for (OutputFile file : files) {
                Path path = out.resolve(file.path());
                BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
                if (found.size() != file.bytes()
                        || !found.lastModifiedTime().toInstant().equals(file.modified())) {
                    return false;
                }
                expected.add(path);
            }
            try (Stream<Path> walk = Files.walk(out)) {
                return walk.filter(Files::isRegularFile).allMatch(expected::contains);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        if (cache.find(key) instanceof Cache.Answer.Found found) {
            try {
                return Optional.of(type.cast(RecordForm.fromBytes(found.content())));
            } catch (IllegalArgumentException | ClassCastException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String placeKey() {
        return Sha256.of("place " + out);
    }

    private static String journalKey(String request) {
        return Sha256.of("journal " + request);
    }

    private static String requestKey(String request) {
        return Sha256.of("request " + request);
    }
}
