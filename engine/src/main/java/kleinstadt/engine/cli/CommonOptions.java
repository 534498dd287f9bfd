package kleinstadt.engine.cli;

import picocli.CommandLine.Option;

/** Options every command has. */
final class CommonOptions {

    /** Language of what the program says; {@link Program} has read it before parsing. */
    @Option(names = "--lang", paramLabel = "de|en", descriptionKey = "option.lang", defaultValue = "de")
    Language language = Language.DE;

    /** Whether a bug prints its stack; {@link Program} has read it before parsing. */
    @Option(names = "--debug", descriptionKey = "option.debug")
    boolean debug;

    /** Asks for help. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    boolean help;

    /** The languages the program speaks. */
    enum Language {
        /** German. */
        DE,
        /** English. */
        EN
    }
}
