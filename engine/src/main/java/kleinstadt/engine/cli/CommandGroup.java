package kleinstadt.engine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only has commands below it; by itself it shows its help. */
@Command
abstract class CommandGroup implements Runnable {

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
