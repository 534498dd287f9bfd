package kleinstadt.data.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaKey;

/**
 * The key of a GENESIS row. The length tells the level: {@code DG} Germany, 2 digits Land, 3 Regierungsbezirk, 5 Kreis, 7
 * Verbandsgemeinde, 8 Gemeinde (in Niedersachsen also Samtgemeinde), 10 or 11 a member of such an association.
 *
 * @param kind what the row is
 * @param key digits as printed
 */
record GenesisKey(Kind kind, String key) {

    /** What a row is. */
    enum Kind {
        /** Germany, a Land, a Kreis or a Gemeinde: a row of its own in the figures. */
        AREA("areas"),
        /** A Gemeinde in an association of Niedersachsen or Rheinland-Pfalz, listed under it. */
        MEMBER("members of Samt- and Verbandsgemeinden (10 or 11 digits), counted in the sums only"),
        /** Samtgemeinde or Verbandsgemeinde. */
        ASSOCIATION("Samt- and Verbandsgemeinden, whose members have rows of their own"),
        /** Regierungsbezirk. */
        REGION("Regierungsbezirke (3 digits)"),
        /** Bezirk of Berlin. */
        CITY_DISTRICT("Bezirke of Berlin");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        /** What rows of this kind are called in messages. */
        String plural() {
            return plural;
        }
    }

    /** The forms of key, for messages. */
    static final String EXPECTED = "DG or a key of 2, 3, 5, 7, 8, 10 or 11 digits";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,11}");

    /** Digits of an association of Niedersachsen, which look like those of a Gemeinde. */
    private static final Pattern SAMTGEMEINDE = Pattern.compile("03[0-9]{3}4[0-9]{2}");

    /** Reads a key; empty if it has no form GENESIS prints. */
    static Optional<GenesisKey> find(String text) {
        if (text.equals("DG")) {
            return Optional.of(new GenesisKey(Kind.AREA, text));
        }
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        return switch (text.length()) {
            case 2 -> Optional.of(new GenesisKey(Kind.AREA, text));
            case 3 -> Optional.of(new GenesisKey(Kind.REGION, text));
            case 5 -> Optional.of(new GenesisKey(isBezirk(text) ? Kind.CITY_DISTRICT : Kind.AREA, text));
            case 7 -> Optional.of(new GenesisKey(Kind.ASSOCIATION, text));
            case 8 ->
                Optional.of(new GenesisKey(SAMTGEMEINDE.matcher(text).matches() ? Kind.ASSOCIATION : Kind.AREA, text));
            case 10, 11 -> Optional.of(new GenesisKey(Kind.MEMBER, text));
            default -> Optional.empty();
        };
    }

    /**
     * The area of a row.
     *
     * @throws IllegalStateException if the row is no area of its own
     */
    AreaKey toArea() {
        if (kind != Kind.AREA) {
            throw new IllegalStateException(key + " is " + kind + ", not an area");
        }
        return switch (key.length()) {
            case 8 -> AreaKey.gemeinde(key);
            case 5 -> AreaKey.kreis(key);
            default -> key.equals("DG") ? AreaKey.GERMANY : AreaKey.land(key);
        };
    }

    /** Whether the row is a Gemeinde or belongs to one, so that its Kreis is no single town. */
    boolean isBelowKreis() {
        return key.length() > 5;
    }

    /**
     * Whether the name of a Kreis without Gemeinden under it is a town's. Dissolved Landkreise stand without Gemeinden
     * too.
     */
    static boolean isTownName(String name) {
        String rest =
                name.toLowerCase(Locale.ROOT).replace("kreisfreie stadt", "").replace("stadtkreis", "");
        return !rest.contains("kreis");
    }

    private static boolean isBezirk(String key) {
        return key.startsWith("11") && !key.equals("11000");
    }
}
