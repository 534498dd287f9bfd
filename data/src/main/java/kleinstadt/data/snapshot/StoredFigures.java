package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;

/**
 * Figures in the files of a snapshot, one file a source; several are read at a time.
 *
 * @param files the snapshot's files
 * @param keys keys of areas met so far
 */
record StoredFigures(SnapshotFiles files, ObservationsText.Keys keys) implements Figures {

    @Override
    public Observations select(Predicate<String> measures) throws IOException {
        try {
            List<Observations> tables = files.list(Snapshots.OBSERVATIONS).parallelStream()
                    .map(path -> read(path, measures))
                    .toList();
            Observations.Builder all = Observations.builder();
            for (Observations table : tables) {
                for (SeriesKey series : table.listSeries()) {
                    all.copy(table, series);
                }
            }
            return all.build();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException e) {
            throw new IOException("the snapshot is broken: " + e.getMessage(), e);
        }
    }

    /** A source has a file of its own, so none needs to be read. */
    @Override
    public SortedSet<String> listSources() {
        TreeSet<String> sources = new TreeSet<>();
        files.list(Snapshots.OBSERVATIONS).forEach(path -> sources.add(Snapshots.stem(path, Snapshots.OBSERVATIONS)));
        return sources;
    }

    private Observations read(String path, Predicate<String> measures) {
        Observations.Builder table = Observations.builder();
        try {
            ObservationsText.read(
                    files.bytes(path), Snapshots.stem(path, Snapshots.OBSERVATIONS), measures, keys, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.build();
    }
}
