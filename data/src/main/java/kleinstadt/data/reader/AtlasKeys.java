package kleinstadt.data.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaKey;

/**
 * The keys of one sheet of the Deutschlandatlas, most of them numbers that lost their leading zero.
 *
 * <p>Associations come with BBSR's eight digits up to the territory of 2019 and with the nine digits of the regional key
 * after it. The reference list tells one from the other; where it does not know a regional key, an association of a single
 * Gemeinde (sixth digit 0) has the key of its Gemeinde, which holds for all 3,192 of the list of 31.12.2019.
 */
final class AtlasKeys {

    private static final Pattern LAND_AND_REST = Pattern.compile("(?:0[1-9]|1[0-6])[0-9]+");

    private final Form form;
    private final Gazetteer gazetteer;

    /** Keys of this form. */
    AtlasKeys(Form form, Gazetteer gazetteer) {
        this.form = form;
        this.gazetteer = gazetteer;
    }

    /** The forms of key. */
    enum Form {
        /** AGS. */
        GEMEINDE(8, "an AGS of 8 digits, or 7 without its zero"),
        /** The Kreis and three zeros. */
        KREIS(8, "a Kreis and three zeros, 8 digits, or 7 without the first zero"),
        /** BBSR's own key of an association. */
        VERBAND(8, "the key of an association of 8 digits, or 7 without its zero"),
        /** Regional key of an association. */
        VERBAND_REGIONAL(9, "the regional key of an association of 9 digits, or 8 without its zero");

        private final int digits;
        private final String expected;

        Form(int digits, String expected) {
            this.digits = digits;
            this.expected = expected;
        }

        /** What a key should be, for messages. */
        String expected() {
            return expected;
        }
    }

    /** The form of the keys. */
    Form form() {
        return form;
    }

    /** The official key with its zero back; empty where the text is none. */
    Optional<String> findKey(String text) {
        String key = text.length() == form.digits - 1 ? "0" + text : text;
        boolean wellFormed = key.length() == form.digits
                && LAND_AND_REST.matcher(key).matches()
                && (form != Form.KREIS || key.endsWith("000"));
        return wellFormed ? Optional.of(key) : Optional.empty();
    }

    /** The area of a key that {@link #findKey} gave; empty where nothing at hand knows the association. */
    Optional<AreaKey> findArea(String key) {
        return switch (form) {
            case GEMEINDE -> Optional.of(AreaKey.gemeinde(key));
            case KREIS -> Optional.of(AreaKey.kreis(key.substring(0, 5)));
            case VERBAND -> Optional.of(AreaKey.verband(key));
            case VERBAND_REGIONAL -> gazetteer.findVerband(key).or(() -> ofSingleGemeinde(key));
        };
    }

    private static Optional<AreaKey> ofSingleGemeinde(String regional) {
        return regional.charAt(5) == '0'
                ? Optional.of(AreaKey.verband(regional.substring(0, 5) + regional.substring(6)))
                : Optional.empty();
    }
}
