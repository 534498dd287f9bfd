package kleinstadt.data.reader;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.Period;

/**
 * An indicator in a sheet of the Deutschlandatlas.
 *
 * @param index its column from 0
 * @param code its short name (Indikatorkürzel), for instance {@code p_apo}
 * @param description what the heading says beside the short name; empty in editions whose headings are the short names
 */
record AtlasColumn(int index, String code, String description) {

    private static final Pattern NAMED = Pattern.compile("Indikatorkürzel: ?(\\S+) ?(.*)");
    private static final Pattern YEARS = Pattern.compile("(?<![0-9.])((?:19|20)[0-9]{2})(?:-([0-9]{2}))?(?![0-9])");

    /** Takes a heading apart: {@code Indikatorkürzel: p_apo Mittlere Pkw-Fahrzeit …} or {@code p_apo}. */
    static AtlasColumn of(int index, String heading) {
        Matcher named = NAMED.matcher(heading);
        return named.matches()
                ? new AtlasColumn(index, named.group(1), named.group(2))
                : new AtlasColumn(index, heading, "");
    }

    /**
     * Whether the heading names the first and the last year of a period and none before or after; a heading without years
     * contradicts nothing.
     */
    boolean agreesWith(Period period) {
        TreeSet<Integer> years = new TreeSet<>();
        Matcher matcher = YEARS.matcher(description);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            years.add(first);
            if (matcher.group(2) != null) {
                // "2021-24" leaves the century of its last year out.
                years.add(first / 100 * 100 + Integer.parseInt(matcher.group(2)));
            }
        }
        return years.isEmpty() || (years.first() == period.firstDay().getYear() && years.last() == period.year());
    }
}
