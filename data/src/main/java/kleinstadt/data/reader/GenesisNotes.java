package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The footnotes below the line of underscores of a GENESIS table. */
final class GenesisNotes {

    private static final Pattern LINE = Pattern.compile("^_{4,};*");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ ;]*\\R");

    /** A word parted at the end of a line goes on with a small letter; a compound keeps its hyphen. */
    private static final Pattern PARTED = Pattern.compile("(?<=[a-zäöüß])-\\R(?=[a-zäöüß])");

    private static final Pattern COMPOUND = Pattern.compile("(?<=[a-zäöüß]-)\\R(?=[A-ZÄÖÜ])");

    private GenesisNotes() {}

    /** The paragraphs of the footnotes, each on one line; none where there are none. */
    static List<String> listParagraphs(String footer) {
        List<String> paragraphs = new ArrayList<>();
        // A line end of two characters must not be taken for a blank line.
        String notes =
                LINE.matcher(footer.replace("\r\n", "\n")).replaceFirst("").strip();
        int copyright = notes.indexOf('©');
        if (copyright >= 0) {
            notes = notes.substring(0, copyright);
        }
        for (String paragraph : BLANK_LINE.split(notes, -1)) {
            String words =
                    COMPOUND.matcher(PARTED.matcher(paragraph).replaceAll("")).replaceAll("");
            String text = words.replaceAll("\\s+", " ");
            String unquoted = text.replace("\"\"", "\u0000")
                    .replace("\"", "")
                    .replace('\u0000', '"')
                    .strip();
            if (!unquoted.isEmpty() && !unquoted.startsWith("Stand:")) {
                paragraphs.add(unquoted);
            }
        }
        return List.copyOf(paragraphs);
    }
}
