package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;

/** Sums up a spine chart in one sentence. */
final class ProfileStatement {

    private final Texts texts;
    private final List<Standing> standings = new ArrayList<>();
    private String lastName = "";

    ProfileStatement(Texts texts) {
        this.texts = texts;
    }

    /** Adds a row that has a value. */
    void add(String indicator, Standing standing) {
        lastName = indicator;
        standings.add(standing);
    }

    /**
     * The sentence: how many of the rows that can be tested differ from the median, or, where few can be tested, how many
     * stand in the outer quarters.
     */
    String text(String theme, String town) {
        if (standings.isEmpty()) {
            return texts.text("statement.colon", theme, texts.text("statement.none", town));
        }
        if (standings.size() == 1) {
            return new Statement(texts).standing(town, lastName, standings.get(0));
        }
        long tested = standings.stream().filter(Standing::tested).count();
        return texts.text(
                "statement.colon", theme, 2 * tested >= standings.size() ? tested(town, tested) : quarters(town));
    }

    private String tested(String town, long tested) {
        long differing = standings.stream()
                .filter(Standing::tested)
                .filter(standing -> standing.place() != Standing.Place.SIMILAR)
                .count();
        String all = tested == standings.size() ? "all" : "tested";
        String key = differing == 0 ? "none" : differing == tested ? "each" : differing == 1 ? "one" : "some";
        return texts.text("profile.differ." + all + "." + key, town, texts.count(differing), texts.count(tested));
    }

    private String quarters(String town) {
        long top =
                standings.stream().filter(standing -> standing.quarter() == 4).count();
        long bottom =
                standings.stream().filter(standing -> standing.quarter() == 1).count();
        String all = texts.number(standings.size(), 0);
        if (top == 0 && bottom == 0) {
            return texts.text("profile.quarters.none", town, all);
        }
        String key = bottom == 0 ? "profile.quarters.top" : top == 0 ? "profile.quarters.bottom" : "profile.quarters";
        return texts.text(key, town, texts.count(top), texts.count(bottom), all);
    }
}
