package kleinstadt.engine.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** In what form a run tells how far it is. */
final class LogOptions {

    @Option(names = "--log", paramLabel = "text|json", descriptionKey = "option.log", defaultValue = "text")
    private Form form = Form.TEXT;

    /** Forms of the log. */
    enum Form {
        /** For people, with a bar on a terminal. */
        TEXT,
        /** A JSON object a line. */
        JSON
    }

    RunLog open(Console console) {
        return form == Form.JSON ? new JsonLog(console.err()) : new ConsoleProgress(console);
    }

    /** The option as it was given. */
    List<String> toArguments() {
        return List.of("--log=" + form.name().toLowerCase(Locale.ROOT));
    }
}
