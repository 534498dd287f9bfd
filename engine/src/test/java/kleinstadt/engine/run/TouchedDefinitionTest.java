package kleinstadt.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.cache.Cache;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.Outcome;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.PlainProblems;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run after one definition was touched, over a few indicators and one town. */
final class TouchedDefinitionTest {

    private static final String TOUCHED = "share-75-plus";

    @TempDir
    private Path folder = Path.of("");

    /** Which charts show the indicator is found out without the cache: those whose files differ. */
    @Test
    void onlyTheIndicatorAndWhatShowsItAreMadeAnewAndTheBytesAreThoseOfARunWithoutCache() throws IOException {
        SortedMap<String, String> after = SmallRun.hashes(
                run("after", SmallRun.touched(TOUCHED), Optional.empty()).out());

        Run first = run("out", SmallRun.catalogue(), Optional.of("first"));
        assertThat(first.done().pieces()).isNotEmpty().noneMatch(Outcome::isReused);
        SortedMap<String, String> before = SmallRun.hashes(first.out());

        Run second = run("out", SmallRun.touched(TOUCHED), Optional.of("second"));
        assertThat(SmallRun.hashes(second.out())).isEqualTo(after);
        Map<Item.Kind, SortedSet<String>> made = second.done().pieces().stream()
                .filter(outcome -> !outcome.isReused())
                .collect(Collectors.groupingBy(
                        outcome -> outcome.item().kind(),
                        Collectors.mapping(outcome -> outcome.item().name(), Collectors.toCollection(TreeSet::new))));
        assertThat(made.get(Item.Kind.INDICATOR)).containsExactly(TOUCHED);
        // the name was changed and no figure, so no town stands elsewhere
        assertThat(made)
                .doesNotContainKeys(Item.Kind.TERRITORY, Item.Kind.GROWTH, Item.Kind.COMPARISON, Item.Kind.PROFILE);
        // the definition's hash stands in the one; the territories of the other are as before
        assertThat(made.get(Item.Kind.TABLE)).contains("lineage.csv").doesNotContain("territory.csv");
        SortedSet<String> differing = new TreeSet<>(after.keySet());
        differing.removeIf(name -> !name.endsWith(".svg") || Objects.equals(after.get(name), before.get(name)));
        assertThat(differing).isNotEmpty();
        assertThat(made.get(Item.Kind.CHART)).isEqualTo(differing);
        assertThat(second.done().pieces())
                .filteredOn(outcome -> outcome.item().equals(new Item(Item.Kind.INDICATOR, TOUCHED)))
                .containsExactly(new Outcome(
                        new Item(Item.Kind.INDICATOR, TOUCHED), Outcome.Cause.CHANGED, List.of("definition")));

        Run back = run("out", SmallRun.catalogue(), Optional.of("first"));
        assertThat(back.done().way()).isEqualTo(Done.Way.RESTORED);
        assertThat(SmallRun.hashes(back.out())).isEqualTo(before);
        assertThat(MainJob.findUntouched(reuse("first"), back.out())).isPresent();
        assertThat(MainJob.findUntouched(reuse("second"), back.out())).isEmpty();
        Files.writeString(back.out().resolve("notes.txt"), "mine");
        assertThat(MainJob.findUntouched(reuse("first"), back.out())).isEmpty();
    }

    private record Run(Path out, Done done) {}

    private Reuse reuse(String request) {
        return new Reuse(new Cache(folder.resolve("cache")), "program", request, Long.MAX_VALUE);
    }

    private Run run(String name, IndicatorCatalogue catalogue, Optional<String> request) throws IOException {
        Path out = folder.resolve(name);
        MainJob job = new MainJob(
                SmallRun.options(out, EnumSet.of(ChartFormat.SVG)),
                new SilentProgress(),
                new PlainProblems(),
                catalogue,
                request.map(this::reuse),
                false);
        return new Run(out, job.complete(Snapshots::bundled));
    }
}
