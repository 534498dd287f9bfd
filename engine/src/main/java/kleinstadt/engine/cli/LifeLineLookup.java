package kleinstadt.engine.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.register.LifeLine;
import kleinstadt.data.register.LifeLines;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds Gemeinden of any time by what users type: name or AGS, upper and lower case alike, umlauts also written out. */
final class LifeLineLookup {

    /** How many letters a name may differ by to be suggested. */
    private static final int NEAR = 3;

    private static final int SUGGESTIONS = 3;

    private final LifeLines lines;

    LifeLineLookup(LifeLines lines) {
        this.lines = lines;
    }

    /** The life lines of this AGS or name; a name with its title counts as well. */
    List<LifeLine> find(String text) {
        String plain = plain(text.strip());
        return lines.listAll().stream()
                .filter(line -> line.gemeinde().key().equals(text.strip())
                        || line.name()
                                .filter(name -> plain(name).equals(plain)
                                        || plain(withoutTitle(name)).equals(plain))
                                .isPresent())
                .toList();
    }

    /** Names near what was typed, the nearest first. */
    List<String> near(String text) {
        String plain = plain(text.strip());
        LevenshteinDistance distance = new LevenshteinDistance(NEAR);
        return lines.listAll().stream()
                .flatMap(line -> line.name().stream())
                .map(LifeLineLookup::withoutTitle)
                .distinct()
                .filter(name -> distance.apply(plain(name), plain) >= 0)
                .sorted(Comparator.comparing((String name) -> distance.apply(plain(name), plain))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static String withoutTitle(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
