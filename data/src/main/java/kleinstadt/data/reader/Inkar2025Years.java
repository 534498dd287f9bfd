package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The years of one column of the INKAR 2025 selection that become series: the one most of its figures are of, and each other
 * that at least {@value #HANDFUL} eastern Gemeinden have. A lone figure of another year is no series.
 */
final class Inkar2025Years {

    /** So many eastern Gemeinden make a year a series of its own. */
    private static final int HANDFUL = 5;

    private static final String FIRST_EASTERN = "12";
    private static final String AFTER_EASTERN = "17";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final List<String> kept;

    private Inkar2025Years(List<String> kept) {
        this.kept = kept;
    }

    /** The years of a column; empty where no figure has a year. Of two years with as many figures the later is the main one. */
    static Optional<Inkar2025Years> find(List<CsvRecord> rows, int key, int column, int yearColumn) {
        SortedMap<String, Integer> all = new TreeMap<>();
        SortedMap<String, Integer> eastern = new TreeMap<>();
        for (CsvRecord row : rows) {
            String year = row.getField(yearColumn).strip();
            if (isYear(year) && !row.getField(column).isBlank()) {
                all.merge(year, 1, Integer::sum);
                if (isEastern(row.getField(key).strip())) {
                    eastern.merge(year, 1, Integer::sum);
                }
            }
        }
        return all.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(main -> new Inkar2025Years(all.keySet().stream()
                        .filter(year -> year.equals(main.getKey()) || eastern.getOrDefault(year, 0) >= HANDFUL)
                        .toList()));
    }

    /** Whether a text is a year. */
    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** The years that become series, in order. */
    List<String> listKept() {
        return kept;
    }

    private static boolean isEastern(String key) {
        return key.compareTo(FIRST_EASTERN) >= 0 && key.compareTo(AFTER_EASTERN) < 0;
    }
}
