package kleinstadt.engine.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.register.Town;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds towns by what users type: name or AGS, upper and lower case alike, umlauts also written out. */
public final class TownLookup {

    /** How many letters a name may differ by to be suggested. */
    private static final int NEAR = 3;

    private static final int SUGGESTIONS = 3;

    private final Collection<Town> towns;
    private final StudyProblemText problems;

    /** A search among some towns. */
    public TownLookup(Collection<Town> towns, StudyProblemText problems) {
        this.towns = towns;
        this.problems = problems;
    }

    /** The towns of these names in their order; what is wrong with a name goes to {@code found}. */
    public List<Town> find(List<String> names, List<String> found) {
        Set<Town> chosen = new LinkedHashSet<>();
        for (String name : names) {
            List<Town> matches = matches(name.strip());
            if (matches.size() == 1) {
                chosen.add(matches.get(0));
            } else if (matches.isEmpty()) {
                found.add(problems.unknownTown(name, near(name)));
            } else {
                found.add(problems.ambiguousTown(
                        name,
                        matches.stream()
                                .map(town -> town.name() + " (" + town.centre().key() + ")")
                                .toList()));
            }
        }
        return new ArrayList<>(chosen);
    }

    private List<Town> matches(String text) {
        String plain = plain(text);
        return towns.stream()
                .filter(town ->
                        town.centre().key().equals(text) || plain(town.name()).equals(plain))
                .toList();
    }

    private List<String> near(String text) {
        String plain = plain(text);
        LevenshteinDistance distance = new LevenshteinDistance(NEAR);
        return towns.stream()
                .map(Town::name)
                .distinct()
                .filter(name ->
                        distance.apply(plain(name), plain) >= 0 || plain(name).startsWith(plain + " "))
                .sorted(Comparator.comparing((String name) -> {
                            int letters = distance.apply(plain(name), plain);
                            return letters < 0 ? NEAR : letters;
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .collect(Collectors.toList());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
