package kleinstadt.reports.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of one bundle in one language: German, or English where asked for. The machine's own language plays no part.
 *
 * <p>Numbers are put in as text, formatted by {@link Figures}, so that a pattern never formats them a second way.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * Opens a bundle of properties files; the one without a language is German.
     *
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Messages of(String bundle, Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(bundle, locale, noFallback), locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** Whether the bundle has this text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A text with its placeholders {@code {0}}, {@code {1}}, … filled.
     *
     * @throws java.util.MissingResourceException if the bundle does not have it
     */
    public String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
