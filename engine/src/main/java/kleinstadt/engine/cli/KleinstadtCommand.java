package kleinstadt.engine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself: without a command it shows its help. */
@Command(
        name = "kleinstadt",
        subcommands = {
            RunCommand.class,
            BatchCommand.class,
            ImportCommand.class,
            CompareCommand.class,
            TownsCommand.class,
            IndicatorsCommand.class,
            SourcesCommand.class
        },
        versionProvider = Version.class)
final class KleinstadtCommand extends CommandGroup {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    boolean version;
}
