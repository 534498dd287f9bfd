package kleinstadt.data.snapshot;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of files as messages, tables and the lock show them: one line, every sign visible. Control characters, line breaks
 * and marks that turn the writing direction are written as {@code \\uXXXX}, so that no name can forge a message.
 */
final class FileNames {

    private FileNames() {}

    /** The name of a file below a folder with {@code /} between folders; its own name where it is the input itself. */
    static String below(Path input, Path path) {
        if (path.equals(input)) {
            Path own = path.toAbsolutePath().normalize().getFileName();
            return escape(own == null ? path.toString() : own.toString());
        }
        StringBuilder name = new StringBuilder();
        for (Path part : input.relativize(path)) {
            name.append(name.isEmpty() ? "" : "/").append(escape(part.toString()));
        }
        return name.toString();
    }

    /** A name with every sign visible. */
    static String escape(String name) {
        StringBuilder escaped = new StringBuilder(name.length());
        name.codePoints().forEach(sign -> {
            int type = Character.getType(sign);
            boolean invisible = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (invisible || sign == '\\') {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", sign));
            } else {
                escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }
}
