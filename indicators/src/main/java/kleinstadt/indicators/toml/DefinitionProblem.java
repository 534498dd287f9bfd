package kleinstadt.indicators.toml;

/**
 * What is wrong with a definition file.
 *
 * @param file name of the file
 * @param line line from 1, 0 where it concerns the whole file
 * @param column column from 1, 0 where it concerns the whole line or file
 * @param expected what should stand there
 * @param found what stands there
 */
public record DefinitionProblem(String file, int line, int column, String expected, String found) {

    /** The problem in one line that starts with {@code file:line:column}. */
    public String message() {
        String place = line == 0 ? file : file + ":" + line + ":" + Math.max(column, 1);
        return place + ": expected " + expected + ", found " + found;
    }
}
