package kleinstadt.indicators.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A composite of indicators with every choice made in it; mirrors one TOML file.
 *
 * @param id kebab-case id
 * @param texts what readers see, by language
 * @param themes its themes in the order of the file
 * @param indicators its indicators in the order of the file
 * @param outliers how outliers are treated
 * @param normalisation how indicators are brought onto one scale
 * @param weights where weights come from
 * @param aggregations how values become one
 * @param boundsPercent least and most share in percent of one part in a benefit-of-the-doubt score
 * @param missing how much has to be known
 * @param uncertainty which choices could have been made otherwise
 * @param reasons why each choice was made, by the table of the file it stands in
 * @param hash SHA-256 of the file
 */
public record Profile(
        String id,
        Map<String, ProfileText> texts,
        List<ProfileTheme> themes,
        List<ProfileIndicator> indicators,
        Outliers outliers,
        Normalisation normalisation,
        Weights weights,
        Aggregations aggregations,
        Bounds boundsPercent,
        MissingRule missing,
        Uncertainty uncertainty,
        Map<String, String> reasons,
        String hash) {

    /** Copies the collections. */
    public Profile {
        texts = Map.copyOf(texts);
        themes = List.copyOf(themes);
        indicators = List.copyOf(indicators);
        reasons = Map.copyOf(reasons);
    }

    /**
     * Shares between which the parts of a benefit-of-the-doubt score lie.
     *
     * @param least smallest share in percent
     * @param most largest share in percent
     */
    public record Bounds(double least, double most) {}

    /** What readers of this language see; German where there is no text of that language. */
    public ProfileText text(Locale locale) {
        ProfileText german = texts.get("de");
        ProfileText text = texts.getOrDefault(locale.getLanguage(), german);
        if (text == null) {
            throw new IllegalStateException("profile " + id + " has no German text");
        }
        return text;
    }
}
