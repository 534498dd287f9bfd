package kleinstadt.data.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Official key of an area together with its level: the same digits mean different things on different levels.
 *
 * <p>The key is text, never a number: half of Germany's keys start with a zero. Keys order by level, then by key.
 *
 * @param level administrative level
 * @param key official key: 8 digits for GEMEINDE (AGS) and VERBAND (BBSR key), 5 for KREIS, 2 for LAND, {@code OST} for
 *     the REGION, {@code DG} for BUND
 */
public record AreaKey(AreaLevel level, String key) implements Comparable<AreaKey> {

    // Before the constants of this type, whose constructor needs them.
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    /** Germany as a whole; {@code DG} is the key GENESIS prints. */
    public static final AreaKey GERMANY = new AreaKey(AreaLevel.BUND, "DG");

    /** The five eastern Länder without Berlin, the frame of the study. */
    public static final AreaKey EAST = new AreaKey(AreaLevel.REGION, "OST");

    /** The five eastern Länder: Brandenburg, Mecklenburg-Vorpommern, Sachsen, Sachsen-Anhalt, Thüringen. */
    public static final List<AreaKey> EASTERN_LAENDER =
            List.of(land("12"), land("13"), land("14"), land("15"), land("16"));

    /**
     * Checks the key's form against its level.
     *
     * @throws IllegalArgumentException if the key does not have the digits its level asks for
     */
    public AreaKey {
        boolean wellFormed = switch (level) {
            case GEMEINDE, VERBAND -> EIGHT_DIGITS.matcher(key).matches();
            case KREIS -> FIVE_DIGITS.matcher(key).matches();
            case LAND -> TWO_DIGITS.matcher(key).matches();
            case REGION -> key.equals("OST");
            case BUND -> key.equals("DG");
        };
        if (!wellFormed) {
            throw new IllegalArgumentException("expected a key of level " + level + ", found '" + key + "'");
        }
    }

    /** Municipality by its eight-digit AGS. */
    public static AreaKey gemeinde(String ags) {
        return new AreaKey(AreaLevel.GEMEINDE, ags);
    }

    /**
     * Municipality by its twelve-digit regional key (ARS): Land, Regierungsbezirk and Kreis (5), association (4),
     * municipality (3). The AGS leaves the association out.
     *
     * @throws IllegalArgumentException if {@code ars} is not twelve digits
     */
    public static AreaKey gemeindeOfArs(String ars) {
        if (!TWELVE_DIGITS.matcher(ars).matches()) {
            throw new IllegalArgumentException("expected a twelve-digit regional key, found '" + ars + "'");
        }
        return gemeinde(ars.substring(0, 5) + ars.substring(9));
    }

    /** Association of municipalities by its eight-digit BBSR key. */
    public static AreaKey verband(String key) {
        return new AreaKey(AreaLevel.VERBAND, key);
    }

    /** District by its five-digit key. */
    public static AreaKey kreis(String key) {
        return new AreaKey(AreaLevel.KREIS, key);
    }

    /** Federal state by its two-digit key. */
    public static AreaKey land(String key) {
        return new AreaKey(AreaLevel.LAND, key);
    }

    /**
     * Parses the text of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not {@code LEVEL:key}
     */
    public static AreaKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("expected LEVEL:key, found '" + text + "'");
        }
        return new AreaKey(AreaLevel.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /**
     * The Land this area lies in.
     *
     * @throws IllegalStateException for the East and for Germany, which lie in no single Land
     */
    public AreaKey toLand() {
        return switch (level) {
            case GEMEINDE, VERBAND, KREIS -> land(key.substring(0, 2));
            case LAND -> this;
            case REGION, BUND -> throw new IllegalStateException(this + " lies in no single Land");
        };
    }

    /** Whether this area lies in one of the five eastern Länder (or is one, or is the East). */
    public boolean isEastern() {
        return switch (level) {
            case GEMEINDE, VERBAND, KREIS, LAND -> key.compareTo("12") >= 0 && key.compareTo("17") < 0;
            case REGION -> true;
            case BUND -> false;
        };
    }

    @Override
    public int compareTo(AreaKey other) {
        // Written out because sorted columns compare keys millions of times in a run.
        int order = level.compareTo(other.level);
        return order == 0 ? key.compareTo(other.key) : order;
    }

    @Override
    public String toString() {
        return level + ":" + key;
    }
}
