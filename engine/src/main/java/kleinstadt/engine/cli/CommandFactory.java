package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** Makes commands and hands each the console it prints to. */
final class CommandFactory implements CommandLine.IFactory {

    private final Console console;
    private final Optional<Path> userCache;
    private final Program program;
    private final FetchSetting fetching;

    /**
     * A factory.
     *
     * @param program carries out the runs of a batch
     * @param userCache where runs keep what they made if the user names no other place; empty for nowhere
     * @param fetching what downloads depend on
     */
    CommandFactory(Console console, Program program, Optional<Path> userCache, FetchSetting fetching) {
        this.console = console;
        this.program = program;
        this.userCache = userCache;
        this.fetching = fetching;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(console, userCache));
        }
        if (type == BatchCommand.class) {
            return type.cast(new BatchCommand(console, program));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(console));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(console));
        }
        if (type == TownsCommand.class) {
            return type.cast(new TownsCommand(console));
        }
        if (type == IndicatorsCommand.class) {
            return type.cast(new IndicatorsCommand(console));
        }
        if (type == SourcesCommand.class) {
            return type.cast(new SourcesCommand(console));
        }
        if (type == FetchCommand.class) {
            return type.cast(new FetchCommand(console, fetching));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
