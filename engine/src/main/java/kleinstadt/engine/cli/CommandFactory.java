package kleinstadt.engine.cli;

import picocli.CommandLine;

/** Makes commands and hands each the console it prints to. */
final class CommandFactory implements CommandLine.IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(console));
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
        return CommandLine.defaultFactory().create(type);
    }
}
