package kleinstadt.data.reader;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.jspecify.annotations.Nullable;

/** Which rows of INKAR's long table are of an area that is kept, and of which. */
final class InkarBulkAreas {

    private static final Map<String, AreaLevel> LEVELS = Map.of(
            "Gemeinden", AreaLevel.GEMEINDE,
            "Gemeindeverbände", AreaLevel.VERBAND,
            "Kreise", AreaLevel.KREIS,
            "Länder", AreaLevel.LAND,
            "Bundesländer", AreaLevel.LAND,
            "Bund", AreaLevel.BUND);

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final Pattern KREIS = Pattern.compile("[0-9]{5}(?:000)?");
    private static final Pattern LAND = Pattern.compile("[0-9]{1,2}(?:000000)?");
    private static final int KREIS_DIGITS = 5;
    private static final int FULL_LENGTH = 8;

    private final InkarBulkFigures figures;
    private final SortedSet<String> otherLevels = new TreeSet<>();
    private String name = "";
    private @Nullable AreaLevel level;
    private long ofOtherLevels;
    private long western;

    /** Areas get their places in these figures. */
    InkarBulkAreas(InkarBulkFigures figures) {
        this.figures = figures;
    }

    /**
     * An area that is kept.
     *
     * @param level its level
     * @param place its place in every column
     */
    record Found(AreaLevel level, int place) {}

    /** The area of a row; empty where it is not kept, which is counted, or its key is none, which is noted. */
    Optional<Found> find(InkarBulkRow row, InkarBulkHead head, String file, IssueLog log) {
        AreaLevel found = level(row, head);
        if (found == null) {
            ofOtherLevels++;
            return Optional.empty();
        }
        boolean part = found == AreaLevel.GEMEINDE || found == AreaLevel.VERBAND || found == AreaLevel.KREIS;
        if (part && !isEastern(row, head.key())) {
            western++;
            return Optional.empty();
        }
        String raw = row.field(head.key());
        Optional<String> key = key(found, raw.strip());
        if (key.isEmpty()) {
            log.add(new UnknownKey(Place.cell(file, row.line(), "Kennziffer", raw), "a key of " + name));
        }
        return key.map(text -> new Found(found, figures.place(found, text)));
    }

    /** Rows of levels that are not kept. */
    long countOtherLevels() {
        return ofOtherLevels;
    }

    /** The names of those levels. */
    String listOtherLevels() {
        return String.join(", ", otherLevels);
    }

    /** Rows of areas outside the East. */
    long countWestern() {
        return western;
    }

    /** Western keys that lost their leading zero begin with the digits of another Land, but are shorter. */
    private static boolean isEastern(InkarBulkRow row, int key) {
        int length = row.length(key);
        return row.at(key, 0) == '1'
                && row.at(key, 1) >= '2'
                && row.at(key, 1) <= '6'
                && (length == FULL_LENGTH || length == KREIS_DIGITS);
    }

    private @Nullable AreaLevel level(InkarBulkRow row, InkarBulkHead head) {
        if (!row.is(head.level(), name)) {
            name = row.field(head.level());
            level = LEVELS.get(name.strip());
            if (level == null) {
                otherLevels.add(name);
            }
        }
        return level;
    }

    private static Optional<String> key(AreaLevel level, String key) {
        return switch (level) {
            case GEMEINDE, VERBAND ->
                Optional.of(key).filter(text -> EIGHT_DIGITS.matcher(text).matches());
            case KREIS ->
                Optional.of(key)
                        .filter(text -> KREIS.matcher(text).matches())
                        .map(text -> text.substring(0, KREIS_DIGITS));
            case LAND ->
                Optional.of(key).filter(text -> LAND.matcher(text).matches()).map(InkarBulkAreas::land);
            case BUND -> Optional.of(AreaKey.GERMANY.key());
            case REGION -> Optional.empty();
        };
    }

    private static String land(String key) {
        String digits = key.length() > 2 ? key.substring(0, key.length() - 6) : key;
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
