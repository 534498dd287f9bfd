package kleinstadt.engine.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.check.Severity;
import kleinstadt.data.register.Unit;

/**
 * What a run is asked for.
 *
 * @param out output folder
 * @param towns names or AGS of the towns that get charts; empty for the ten case towns
 * @param all whether every town of the set gets charts beside the case towns
 * @param set the towns that are compared
 * @param unit what stands for a town
 * @param territory the territory figures are shown on
 * @param locale language of charts and pages
 * @param charts file formats of charts; empty for tables only
 * @param seed seed of everything random
 * @param profile the profile towns are scored by
 * @param exports formats figures are handed on in besides the tables; empty for none
 * @param failOn severity from which data issues make the run fail; empty for never
 */
public record RunOptions(
        Path out,
        List<String> towns,
        boolean all,
        String set,
        Unit unit,
        TerritoryChoice territory,
        Locale locale,
        Set<ChartFormat> charts,
        long seed,
        ProfileRun profile,
        Set<ExportFormat> exports,
        Optional<Severity> failOn) {

    /** Copies the collections. */
    public RunOptions {
        towns = List.copyOf(towns);
        charts = Set.copyOf(charts);
        exports = Set.copyOf(exports);
    }

    /** Options without exports. */
    public RunOptions(
            Path out,
            List<String> towns,
            boolean all,
            String set,
            Unit unit,
            TerritoryChoice territory,
            Locale locale,
            Set<ChartFormat> charts,
            long seed,
            ProfileRun profile,
            Optional<Severity> failOn) {
        this(out, towns, all, set, unit, territory, locale, charts, seed, profile, Set.of(), failOn);
    }

    /** The same with these exports. */
    public RunOptions withExports(Set<ExportFormat> formats) {
        return new RunOptions(out, towns, all, set, unit, territory, locale, charts, seed, profile, formats, failOn);
    }

    /** What a study is computed from where nothing is written: towns, territory and profile, without an output folder. */
    public static RunOptions withoutOutput(
            List<String> towns, String set, Unit unit, TerritoryChoice territory, long seed, ProfileRun profile) {
        return new RunOptions(
                Path.of(""),
                towns,
                false,
                set,
                unit,
                territory,
                Locale.GERMAN,
                Set.of(),
                seed,
                profile,
                Optional.empty());
    }
}
