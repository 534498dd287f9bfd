package kleinstadt.engine.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.engine.exit.ExitCode;
import picocli.CommandLine;

/** Words what is wrong with the options in the user's language. */
final class UsageErrors implements CommandLine.IExecutionStrategy {

    private final Messages messages;
    private final PrintWriter err;

    UsageErrors(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
    }

    /** Lets a command and all below it go on parsing after a wrong option, so that every problem is found. */
    static void collect(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(UsageErrors::collect);
    }

    /** Runs what was parsed, or prints all that is wrong with it. */
    @Override
    public int execute(CommandLine.ParseResult parsed) {
        List<CommandLine.ParameterException> failures = new ArrayList<>();
        CommandLine.ParseResult last = parsed;
        boolean help = false;
        for (CommandLine.ParseResult each = parsed; each != null; each = each.subcommand()) {
            each.errors().stream()
                    .filter(CommandLine.ParameterException.class::isInstance)
                    .map(CommandLine.ParameterException.class::cast)
                    .forEach(failures::add);
            help |= each.isUsageHelpRequested() || each.isVersionHelpRequested();
            last = each;
        }
        if (failures.isEmpty() || help) {
            return new CommandLine.RunLast().execute(parsed);
        }
        failures.forEach(failure -> err.println(messages.text("failure", words(failure))));
        err.println(messages.text("usage.hint", last.commandSpec().qualifiedName()));
        return ExitCode.USAGE.status();
    }

    private String words(CommandLine.ParameterException failure) {
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            String unknown = String.join(" ", unmatched.getUnmatched());
            return suggestions.isEmpty()
                    ? messages.text("usage.unknown", unknown)
                    : messages.text("usage.unknown.suggest", unknown, String.join(", ", suggestions));
        }
        if (failure instanceof CommandLine.MissingParameterException missing) {
            return messages.text(
                    "usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(argument -> argument.isOption()
                                            ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                            : argument.paramLabel())
                                    .toList()));
        }
        if (failure instanceof CommandLine.OverwrittenOptionException twice) {
            return messages.text("usage.once", ((CommandLine.Model.OptionSpec) twice.getOverwritten()).longestName());
        }
        CommandLine.Model.ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            String name = argument.isOption()
                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                    : argument.paramLabel();
            return messages.text("usage.value", name, argument.paramLabel(), failure.getValue());
        }
        return String.valueOf(failure.getMessage());
    }
}
