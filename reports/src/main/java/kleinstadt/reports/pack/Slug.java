package kleinstadt.reports.pack;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in file names: lower case, without umlauts, words joined by hyphens. */
public final class Slug {

    private Slug() {}

    /** The slug of a name, for instance {@code luebz} of {@code Lübz}; empty where it has no letter or digit. */
    public static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
