package kleinstadt.engine.batch;

import java.util.List;

/**
 * A run of a batch.
 *
 * @param name its name in messages and logs: that of the file's table, with language and profile where it has several
 * @param out its output folder
 * @param arguments the arguments of the command {@code run}, the output folder among them
 */
public record BatchRun(String name, String out, List<String> arguments) {

    /** Copies the arguments. */
    public BatchRun {
        arguments = List.copyOf(arguments);
    }
}
