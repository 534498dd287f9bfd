package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.register.Town;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code towns}: shows the set of towns. */
@Command(name = "towns")
final class TownsCommand implements Runnable {

    private final Console console;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TownsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }

    @Command(name = "list")
    int list(
            @Parameters(arity = "0..1", paramLabel = "SET", descriptionKey = "option.set", defaultValue = "bbsr-2019")
                    String set,
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
        return new TownListing(console).print(set, data);
    }
}
