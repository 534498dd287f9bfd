package kleinstadt.data.reader;

import java.nio.file.Path;

/**
 * A file handed to the readers.
 *
 * @param path where it is
 * @param name name shown in messages: the path below the folder the user named
 */
public record InputFile(Path path, String name) {}
