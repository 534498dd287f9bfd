package kleinstadt.data.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.model.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Which official files of an earlier snapshot still stand behind the one that was made of it. */
final class EarlierFiles {

    private static final Comparator<LockEntry> ORDER = Comparator.comparing(LockEntry::source)
            .thenComparing(LockEntry::file)
            .thenComparing(LockEntry::sha256);

    private EarlierFiles() {}

    /**
     * The files of an import and those of the earlier snapshot, by source, name and checksum. An earlier file is gone when it
     * was read again, when all figures of its source were, or when its boundaries were not kept.
     *
     * @param moved how the figures of the sources read stand to the earlier ones
     * @param boundaries the files whose boundaries are kept
     * @param read the files read now
     */
    static List<LockEntry> together(
            EarlierSnapshot earlier,
            List<MovedCells> moved,
            Collection<String> boundaries,
            Collection<LockEntry> read) {
        Map<String, MovedCells> bySource =
                moved.stream().collect(Collectors.toMap(MovedCells::source, Function.identity()));
        Set<String> withFigures =
                earlier.figures().listSeries().stream().map(SeriesKey::source).collect(Collectors.toSet());
        return Stream.concat(
                        read.stream(),
                        earlier.lock().stream()
                                .filter(entry -> read.stream().noneMatch(now -> isSameFile(now, entry)))
                                .filter(entry -> !earlier.boundaries().containsKey(entry.file())
                                        || boundaries.contains(entry.file()))
                                .filter(entry -> withFigures.contains(entry.source())
                                        ? hasFiguresLeft(bySource.get(entry.source()))
                                        : read.stream().noneMatch(now -> isSameName(now, entry))))
                .sorted(ORDER)
                .toList();
    }

    private static boolean hasFiguresLeft(@Nullable MovedCells moved) {
        return moved == null || moved.kept() > 0;
    }

    private static boolean isSameFile(LockEntry now, LockEntry earlier) {
        return now.source().equals(earlier.source()) && now.sha256().equals(earlier.sha256());
    }

    private static boolean isSameName(LockEntry now, LockEntry earlier) {
        return now.source().equals(earlier.source()) && now.file().equals(earlier.file());
    }
}
