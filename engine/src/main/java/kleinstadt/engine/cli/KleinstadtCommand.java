package kleinstadt.engine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself: without a command it shows its help. */
@Command(
        name = "kleinstadt",
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            TownsCommand.class,
            IndicatorsCommand.class,
            SourcesCommand.class
        },
        versionProvider = Version.class)
final class KleinstadtCommand implements Runnable {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
