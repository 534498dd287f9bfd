package kleinstadt.indicators.formula;

import java.util.Comparator;
import java.util.List;
import kleinstadt.data.measure.Measures;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The measures whose names come nearest to one that does not exist, for messages. */
public final class NearMeasures {

    private static final int SHOWN = 3;

    private NearMeasures() {}

    /** What should stand instead: the nearest names where some are near. */
    public static String expected(String found, Measures measures) {
        int reach = Math.max(2, found.length() / 3);
        LevenshteinDistance letters = new LevenshteinDistance(reach);
        List<String> near = measures.listIds().stream()
                .filter(id -> letters.apply(id, found) >= 0)
                .sorted(Comparator.comparing((String id) -> letters.apply(id, found))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(id -> "'" + id + "'")
                .toList();
        return "a measure of the table of measures"
                + (near.isEmpty() ? "" : " (near: " + String.join(", ", near) + ")");
    }
}
