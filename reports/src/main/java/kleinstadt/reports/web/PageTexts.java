package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.reports.compose.Texts;

/**
 * The words of the page in a language. Placeholders {@code {0}} are filled as they stand, without the quoting rules of
 * message formats, since the page's script fills them, too.
 */
final class PageTexts {

    /** The languages of the page. */
    static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static final String BUNDLE = "kleinstadt.reports.web.page";

    private final ResourceBundle bundle;

    PageTexts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The text of a key, its placeholders filled.
     *
     * @throws MissingResourceException if there is no such key
     */
    String text(String key, String... filled) {
        String text = bundle.getString(key);
        for (int i = 0; i < filled.length; i++) {
            text = text.replace("{" + i + "}", filled[i]);
        }
        return text;
    }

    /** Whether there is a text of this key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A unit as it stands behind a number; of one by another both parts in words ({@code € je Person}). */
    String unit(String unit) {
        int slash = unit.indexOf('/');
        if (slash < 0) {
            return text("unit." + unit);
        }
        return text("unit.by", text("unit." + unit.substring(0, slash)), text("per." + unit.substring(slash + 1)));
    }

    /** All texts of a language by key, those of reasons and bases as charts word them. */
    static ObjectNode write(Locale locale) {
        PageTexts texts = new PageTexts(locale);
        Texts words = new Texts(locale);
        ObjectNode node = Script.object();
        for (String key : new TreeSet<>(texts.bundle.keySet())) {
            node.put(key, texts.bundle.getString(key));
        }
        for (Reason reason : Reason.values()) {
            node.put("reason." + Packed.number(reason), words.reason(reason));
        }
        for (PopulationBase base : PopulationBase.values()) {
            node.put("base." + base.name(), words.text("base." + base.name()));
        }
        return node;
    }
}
