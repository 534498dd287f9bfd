package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.CaseTowns;
import kleinstadt.data.register.ReferenceAreas;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.TownType;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;

/** Prints a set of towns and the case towns outside it. */
final class TownListing {

    private final Console console;

    TownListing(Console console) {
        this.console = console;
    }

    int print(String set, boolean sumsOnly, @Nullable Path data) {
        if (!set.equals(TownSets.BBSR_2019)) {
            throw new CommandFailure(
                    ExitCode.USAGE, console.messages().text("run.problem.set", TownSets.BBSR_2019, set));
        }
        Snapshot snapshot = SnapshotSource.open(data, console.messages());
        TownDirectory directory = snapshot.towns();
        TownSet towns = TownSets.bbsr2019(directory);
        if (sumsOnly) {
            summary(towns);
            new TownSums(console).print(snapshot, towns);
            return ExitCode.FINE.status();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("towns.heading.ags"),
                text("towns.heading.name"),
                text("towns.heading.verband"),
                text("towns.heading.type"),
                text("towns.heading.location"),
                text("towns.heading.growth"),
                text("towns.heading.land"),
                text("towns.heading.members")));
        for (Town town : towns.towns()) {
            rows.add(List.of(
                    town.centre().key(),
                    town.name(),
                    town.verbandName(),
                    type(town.type()),
                    label("location", town.classes().location()),
                    label("growth", town.classes().growth()),
                    ReferenceAreas.name(town.land()),
                    Integer.toString(town.members().size())));
        }
        console.table(rows);
        summary(towns);
        outside(CaseTowns.of(directory, towns));
        return ExitCode.FINE.status();
    }

    private void summary(TownSet towns) {
        console.say(
                "towns.summary",
                towns.id(),
                towns.territory(),
                towns.towns().size(),
                count(towns, TownType.LARGER_SMALL_TOWN),
                count(towns, TownType.SMALLER_SMALL_TOWN));
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            long here = towns.towns().stream()
                    .filter(town -> town.land().equals(land))
                    .count();
            console.say("towns.summary.land", ReferenceAreas.name(land), here);
        }
    }

    private static long count(TownSet towns, TownType type) {
        return towns.towns().stream().filter(town -> town.type() == type).count();
    }

    private void outside(List<CaseTown> cases) {
        List<CaseTown> outside =
                cases.stream().filter(caseTown -> !caseTown.inSet()).toList();
        if (!outside.isEmpty()) {
            console.say("towns.case.heading");
        }
        for (CaseTown caseTown : outside) {
            Town town = caseTown.town();
            console.say("towns.case.outside", town.name(), town.centre().key(), town.verbandName(), type(town.type()));
        }
    }

    private String type(TownType type) {
        return text("type." + type.name().toLowerCase(Locale.ROOT));
    }

    private String label(String scheme, Optional<? extends Enum<?>> known) {
        return known.map(constant -> text(scheme + "." + constant.name().toLowerCase(Locale.ROOT)))
                .orElse("–");
    }

    private String text(String key) {
        return console.messages().text(key);
    }
}
