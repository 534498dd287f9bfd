package kleinstadt.data.reader;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnknownKey;

/** Which rows of an INKAR table can be used: those with a key of eight digits that no row had before. */
final class InkarKeys {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");

    private final String file;
    private final String label;
    private final IssueLog log;
    private final Set<String> seen = new HashSet<>();

    /** Starts a table whose keys stand under this label. */
    InkarKeys(String file, String label, IssueLog log) {
        this.file = file;
        this.label = label;
        this.log = log;
    }

    /** Whether the row can be used; if not, it is noted. */
    boolean take(String key, long row) {
        return take(key, "", row);
    }

    /** The same for a table with a row for each key and time. */
    boolean take(String key, String time, long row) {
        Place place = Place.cell(file, row, label, key);
        if (!EIGHT_DIGITS.matcher(key).matches()) {
            log.add(new UnknownKey(place, "a key of 8 digits"));
            return false;
        }
        if (!seen.add(key + time)) {
            log.add(new DuplicateRow(place));
            return false;
        }
        return true;
    }
}
