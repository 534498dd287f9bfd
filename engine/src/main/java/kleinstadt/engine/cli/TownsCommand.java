package kleinstadt.engine.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code towns}: shows the set of towns and what became of a Gemeinde. */
@Command(name = "towns")
final class TownsCommand extends CommandGroup {

    private final Console console;

    TownsCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list")
    int list(
            @Parameters(arity = "0..1", paramLabel = "SET", descriptionKey = "option.set", defaultValue = "bbsr-2019")
                    String set,
            @Option(names = "--summary", descriptionKey = "option.towns.summary") boolean summary,
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
        return new TownListing(console).print(set, summary, data);
    }

    @Command(name = "history")
    int history(
            @Parameters(paramLabel = "NAME|AGS", descriptionKey = "option.towns.name") String name,
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
        return new TownHistory(console).print(name, data);
    }
}
