package kleinstadt.data.snapshot;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import kleinstadt.data.model.Observations;

/** The figures of a snapshot, read when they are asked for. */
@FunctionalInterface
public interface Figures {

    /**
     * All figures of some measures, each column on the territory it was published on.
     *
     * @param measures the ids wanted
     * @throws IOException if the snapshot's files cannot be read or do not match their checksums
     */
    Observations select(Predicate<String> measures) throws IOException;

    /**
     * All figures.
     *
     * @throws IOException as {@link #select}
     */
    default Observations all() throws IOException {
        return select(measure -> true);
    }

    /**
     * Ids of the sources that have figures, in order.
     *
     * @throws IOException as {@link #select}
     */
    default SortedSet<String> listSources() throws IOException {
        TreeSet<String> sources = new TreeSet<>();
        all().listSeries().forEach(series -> sources.add(series.source()));
        return sources;
    }
}
