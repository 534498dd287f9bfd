package kleinstadt.engine.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * The pieces of one run: each is taken from the cache where it has it and made otherwise, and what became of it is noted with its
 * reason. Without a cache everything is made. Several threads may ask at a time.
 *
 * <p>A cache that cannot be written to does not stop the run; the first failure is kept for the user.
 */
public final class Incremental {

    private final Optional<Cache> cache;
    private final String program;
    private final Map<Item, CacheKey> former;
    private final SortedMap<Item, CacheKey> keys = new ConcurrentSkipListMap<>();
    private final SortedMap<Item, Outcome> outcomes = new ConcurrentSkipListMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Queue<IOException> failures = new ConcurrentLinkedQueue<>();

    private Incremental(Optional<Cache> cache, String program, Map<Item, CacheKey> former) {
        this.cache = cache;
        this.program = program;
        this.former = Map.copyOf(former);
    }

    /** A run that neither takes nor keeps anything. */
    public static Incremental off() {
        return new Incremental(Optional.empty(), "", Map.of());
    }

    /**
     * A run with a cache.
     *
     * @param program what stands for the program's code; part of every key
     * @param former what the last run into the same folder was made of, to tell what has changed
     */
    public static Incremental with(Cache cache, String program, Map<Item, CacheKey> former) {
        return new Incremental(Optional.of(cache), program, former);
    }

    /** The key of a piece: the program and these parts. */
    public CacheKey key(Item.Kind kind, String name, Map<String, String> parts) {
        return CacheKey.of(kind, name, parts).with("program", program);
    }

    /** Whether there is a cache; keys are of use only then. */
    public boolean isOn() {
        return cache.isPresent();
    }

    /** Files that belong to a piece. */
    @FunctionalInterface
    public interface Making {
        /**
         * Writes them.
         *
         * @return their paths below the output folder
         * @throws IOException if one cannot be written
         */
        List<String> write() throws IOException;
    }

    /** Something kept. */
    @FunctionalInterface
    private interface Keeping {
        void write() throws IOException;
    }

    /**
     * A value.
     *
     * @param key what it is and what it depends on; asked for only where there is a cache
     * @param type its class
     * @param make makes it
     */
    public <T extends Record> Kept<T> value(Supplier<CacheKey> key, Class<T> type, Supplier<T> make) {
        if (!isOn()) {
            return new Kept<>(make.get(), "");
        }
        CacheKey known = key.get();
        return find(known, type).orElseGet(() -> keep(known, make.get()));
    }

    /** A value the cache has; empty where it has to be made, and where there is no cache. */
    public <T extends Record> Optional<Kept<T>> find(CacheKey key, Class<T> type) {
        if (cache.isEmpty()) {
            return Optional.empty();
        }
        keys.put(key.item(), key);
        Cache.Answer answer = cache.get().find(key.hash());
        if (answer instanceof Cache.Answer.Found found) {
            try {
                T value = type.cast(RecordForm.fromBytes(found.content()));
                note(key.item(), Outcome.Cause.REUSED);
                return Optional.of(new Kept<>(value, found.hash()));
            } catch (IllegalArgumentException | ClassCastException e) {
                note(key.item(), Outcome.Cause.DAMAGED);
                return Optional.empty();
            }
        }
        noteMissing(key, answer);
        return Optional.empty();
    }

    /** Keeps a value that was made. */
    public <T extends Record> Kept<T> keep(CacheKey key, T value) {
        if (cache.isEmpty()) {
            return new Kept<>(value, "");
        }
        byte[] content = RecordForm.toBytes(value);
        writing(() -> cache.get().put(key.hash(), content));
        return new Kept<>(value, Sha256.of(content));
    }

    /**
     * Files of the output, copied where the cache has them all.
     *
     * @param key what they are and what they depend on; asked for only where there is a cache
     * @param folder the output folder
     * @param make writes all of them; the folders they stand in are there
     * @throws IOException if one cannot be written
     */
    public void files(Supplier<CacheKey> key, Path folder, Making make) throws IOException {
        if (!isOn()) {
            make.write();
            return;
        }
        CacheKey known = key.get();
        Optional<StoredFiles> stored = find(known, StoredFiles.class).map(Kept::value);
        if (stored.isPresent()) {
            if (copy(stored.get(), folder)) {
                return;
            }
            note(known.item(), Outcome.Cause.DAMAGED);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : make.write()) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            hashes.put(name, Sha256.of(content));
            writing(() -> cache.orElseThrow().keep(content));
        }
        files.putAll(hashes);
        keep(known, new StoredFiles(hashes));
    }

    private boolean copy(StoredFiles stored, Path folder) throws IOException {
        for (Map.Entry<String, String> file : stored.hashes().entrySet()) {
            Optional<byte[]> content = cache.flatMap(each -> each.findContent(file.getValue()));
            if (content.isEmpty()) {
                return false;
            }
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.write(place, content.get());
        }
        files.putAll(stored.hashes());
        return true;
    }

    /** What became of the pieces asked for, in the order of kinds and names. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** What the pieces asked for depend on. */
    public Map<Item, CacheKey> keys() {
        return Map.copyOf(keys);
    }

    /** SHA-256 of the files asked for, by their paths below the output folder; none without a cache. */
    public Map<String, String> fileHashes() {
        return Map.copyOf(files);
    }

    /** Why nothing more was kept; empty where all went well. */
    public Optional<IOException> findFailure() {
        return Optional.ofNullable(failures.peek());
    }

    private void writing(Keeping write) {
        if (!failures.isEmpty()) {
            return;
        }
        try {
            write.write();
        } catch (IOException e) {
            failures.add(e);
        }
    }

    private void note(Item item, Outcome.Cause cause) {
        outcomes.put(item, new Outcome(item, cause, List.of()));
    }

    private void noteMissing(CacheKey key, Cache.Answer answer) {
        CacheKey before = former.get(key.item());
        List<String> changed = before == null ? List.of() : key.differences(before);
        Outcome.Cause cause;
        if (answer instanceof Cache.Answer.Damaged) {
            cause = Outcome.Cause.DAMAGED;
        } else if (answer instanceof Cache.Answer.OtherFormat) {
            cause = Outcome.Cause.OTHER_FORMAT;
        } else if (before == null) {
            cause = Outcome.Cause.NEW;
        } else {
            cause = changed.isEmpty() ? Outcome.Cause.GONE : Outcome.Cause.CHANGED;
        }
        outcomes.put(key.item(), new Outcome(key.item(), cause, changed));
    }
}
