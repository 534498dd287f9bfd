package kleinstadt.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.register.Unit;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.TerritoryChoice;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;

/** A run over a few indicators and one town, which takes seconds. */
final class SmallRun {

    private static final List<String> INDICATORS =
            List.of("population", "share-65-plus", "share-75-plus", "mean-age", "natural-balance-rate");

    private SmallRun() {}

    static RunOptions options(Path out, Set<ChartFormat> charts) {
        return new RunOptions(
                out,
                List.of("Lübz"),
                false,
                "bbsr-2019",
                Unit.GEMEINDE,
                new TerritoryChoice.Latest(),
                Locale.GERMAN,
                charts,
                1,
                new ProfileRun(ProfileRun.usual().profile(), 0),
                Optional.empty());
    }

    static IndicatorCatalogue catalogue() {
        IndicatorCatalogue all = IndicatorCatalogue.bundled();
        return IndicatorCatalogue.of(
                INDICATORS.stream().map(id -> all.find(id).orElseThrow()).toList());
    }

    /** The same with another German name of one indicator. */
    static IndicatorCatalogue touched(String id) {
        return IndicatorCatalogue.of(catalogue().listAll().stream()
                .map(definition -> definition.id().equals(id) ? renamed(definition) : definition)
                .toList());
    }

    private static IndicatorDefinition renamed(IndicatorDefinition old) {
        Map<String, LocalText> texts = new HashMap<>(old.texts());
        LocalText german = old.text(Locale.GERMAN);
        texts.put("de", new LocalText("Umbenannt", "Umbenannt", german.caption(), german.limits()));
        return new IndicatorDefinition(
                old.id(),
                old.theme(),
                old.unit(),
                old.decimals(),
                old.signed(),
                old.direction(),
                old.formula(),
                old.method(),
                old.inputs(),
                old.minBase(),
                old.interval(),
                old.levels(),
                old.plausible(),
                old.reference(),
                texts,
                old.examples(),
                Sha256.of(old.hash()));
    }

    /** SHA-256 of all files of an output by path. */
    static SortedMap<String, String> hashes(Path out) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                hashes.put(out.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return hashes;
    }
}
