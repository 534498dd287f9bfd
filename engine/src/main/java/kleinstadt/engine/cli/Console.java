package kleinstadt.engine.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Where commands print.
 *
 * @param out results
 * @param err messages and progress
 * @param terminal whether a person watches
 * @param messages what to say, in the user's language
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, Messages messages) {

    /** Prints a message as a line of the result. */
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /** Prints a message beside the result. */
    void note(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    /** Prints rows in columns as wide as their widest cell; the first row is the heading. */
    void table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(cell);
                if (i < row.size() - 1) {
                    line.append(" ".repeat(widths.get(i) - cell.length() + 2));
                }
            }
            out.println(line);
        }
    }
}
