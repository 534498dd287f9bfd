package kleinstadt.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.cache.Cache;
import kleinstadt.engine.study.PlainProblems;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.indicators.definition.IndicatorCatalogue;

/** A small run in a process of its own, to be killed. */
final class KilledRun {

    static final String TOUCHED = "share-75-plus";

    private KilledRun() {}

    /** Arguments: output folder, folder of the cache, {@code plain} or {@code touched}. */
    public static void main(String[] arguments) throws IOException {
        complete(Path.of(arguments[0]), Optional.of(Path.of(arguments[1])), arguments[2]);
    }

    static Done complete(Path out, Optional<Path> cache, String variant) throws IOException {
        IndicatorCatalogue catalogue = variant.equals("plain") ? SmallRun.catalogue() : SmallRun.touched(TOUCHED);
        return new MainJob(
                        SmallRun.options(out, Set.of()),
                        new SilentProgress(),
                        new PlainProblems(),
                        catalogue,
                        cache.map(folder -> new Reuse(new Cache(folder), "program", variant, Long.MAX_VALUE)),
                        false)
                .complete(Snapshots::bundled);
    }
}
