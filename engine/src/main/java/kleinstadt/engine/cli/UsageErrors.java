package kleinstadt.engine.cli;

import java.io.PrintWriter;
import java.util.List;
import kleinstadt.engine.exit.ExitCode;
import picocli.CommandLine;

/** Words what is wrong with the options in the user's language. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    private final Messages messages;
    private final PrintWriter err;

    UsageErrors(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] arguments) {
        err.println(messages.text("failure", words(failure)));
        err.println(messages.text(
                "usage.hint", failure.getCommandLine().getCommandSpec().qualifiedName()));
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
