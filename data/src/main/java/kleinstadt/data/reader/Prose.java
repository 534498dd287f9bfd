package kleinstadt.data.reader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells running text from tables. Text is lines of words; where lines have the same number of separators, or are cut into
 * columns of fixed width, it is a table, and markup, JSON and programs are neither.
 */
final class Prose {

    private static final List<String> SEPARATORS = List.of(";", "\t", ",");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’.-]*");

    /** Prose has at least so many letters and blanks among its characters. */
    private static final double LETTERS_SHARE = 0.7;

    /** Lines with the same number of separators, of all lines with any character, from which on a text is a table. */
    private static final double TABLE_SHARE = 0.5;

    private static final int LEAST_WORDS = 4;

    private Prose() {}

    /** Whether a text is running text: a licence note, a description, markdown. */
    static boolean isProse(String text) {
        List<String> lines = text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || text.indexOf('\0') >= 0 || "<{[".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        long words = WORD.matcher(text)
                .results()
                .filter(word -> word.end() - word.start() > 1)
                .count();
        long letters = text.chars()
                .filter(character -> Character.isLetter(character) || Character.isWhitespace(character))
                .count();
        return words >= LEAST_WORDS
                && letters >= LETTERS_SHARE * text.length()
                && SEPARATORS.stream().noneMatch(separator -> isTable(lines, separator))
                && !isFixedWidth(lines);
    }

    private static boolean isTable(List<String> lines, String separator) {
        String first = lines.get(0);
        long expected = count(first, separator);
        long alike = lines.stream()
                .filter(line -> count(line, separator) == expected)
                .count();
        return expected > 0 && (lines.size() == 1 ? expected > 1 : alike > TABLE_SHARE * lines.size());
    }

    /** Separators that part cells: in prose a blank follows them, in a table hardly ever. */
    private static long count(String line, String separator) {
        long count = 0;
        int at = line.indexOf(separator);
        while (at >= 0) {
            boolean ends = at + 1 == line.length();
            count += separator.equals("\t") || ends || !Character.isWhitespace(line.charAt(at + 1)) ? 1 : 0;
            at = line.indexOf(separator, at + 1);
        }
        return count;
    }

    private static boolean isFixedWidth(List<String> lines) {
        int width = lines.get(0).length();
        return lines.size() > 2 && lines.stream().allMatch(line -> line.length() == width);
    }
}
