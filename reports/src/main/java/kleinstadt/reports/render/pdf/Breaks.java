package kleinstadt.reports.render.pdf;

import java.awt.Font;
import kleinstadt.reports.render.Text;

/** Makes long words breakable: addresses and formulas are wider than a column and have no spaces. */
final class Breaks {

    /** Behind these a reader expects an address to go on. */
    private static final String MARKS = "/?&=+*";

    private Breaks() {}

    /** The text with spaces in each word that is wider than the column, behind a mark if one stands in the last part that fits. */
    static String allow(String text, Font font, double width) {
        StringBuilder result = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (Text.width(rest, font) > width) {
                int end = rest.length() - 1;
                while (end > 1 && Text.width(rest.substring(0, end), font) > width) {
                    end--;
                }
                end = behindMark(rest, end);
                result.append(rest, 0, end).append(' ');
                rest = rest.substring(end);
            }
            result.append(rest).append(' ');
        }
        return result.substring(0, result.length() - 1);
    }

    private static int behindMark(String word, int end) {
        for (int at = end; at > end * 2 / 3; at--) {
            if (MARKS.indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }
}
