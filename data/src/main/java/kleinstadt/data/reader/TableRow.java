package kleinstadt.data.reader;

import java.util.List;

/**
 * A row of a table as text, whatever file it comes from.
 *
 * @param line line or row number from 1
 * @param cells the text of its cells, one for each label of the head
 */
record TableRow(long line, List<String> cells) {

    /** Whether nothing is printed in any cell. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
