package kleinstadt.engine.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.Rank;
import kleinstadt.reports.revision.ScoreRevision;

/** Compares the composite scores of two runs, a few hundred rows. */
final class ScoreComparison {

    private static final List<String> COLUMNS =
            List.of("ags", "town", "profile", "score", "rank", "rank_lower", "rank_upper");
    private static final Score NONE = new Score("", OptionalDouble.empty(), Rank.NONE);

    private ScoreComparison() {}

    private record Score(String town, OptionalDouble score, Rank rank) {}

    /** The towns whose score differs, in the order of keys; all of them where the runs were scored by different profiles. */
    static List<ScoreRevision> compare(RunFolder before, RunFolder after) throws IOException, BrokenRun {
        Map<String, Score> old = read(before);
        Map<String, Score> now = read(after);
        TreeSet<String> areas = new TreeSet<>(old.keySet());
        areas.addAll(now.keySet());
        List<ScoreRevision> found = new ArrayList<>();
        for (String area : areas) {
            Score mine = Objects.requireNonNull(old.getOrDefault(area, NONE));
            Score theirs = Objects.requireNonNull(now.getOrDefault(area, NONE));
            if (!mine.score().equals(theirs.score()) || mine.rank().isLeftBehind(theirs.rank())) {
                found.add(new ScoreRevision(
                        area,
                        theirs.town().isEmpty() ? mine.town() : theirs.town(),
                        change(mine, theirs),
                        mine.score(),
                        theirs.score(),
                        mine.rank(),
                        theirs.rank()));
            }
        }
        return found;
    }

    private static Change change(Score old, Score now) {
        if (old.score().isPresent() && now.score().isPresent()) {
            return old.score().equals(now.score()) ? Change.RANK : Change.CHANGED;
        }
        return now.score().isPresent() ? Change.APPEARED : Change.VANISHED;
    }

    private static Map<String, Score> read(RunFolder folder) throws IOException, BrokenRun {
        Map<String, Score> scores = new TreeMap<>();
        try (TableRows rows = new TableRows(folder, RunFolder.SCORES, COLUMNS)) {
            while (rows.hasNext()) {
                TableRows.Row row = rows.next();
                scores.put(
                        row.text("ags"),
                        new Score(
                                row.text("town"),
                                row.number("score"),
                                new Rank(row.number("rank"), row.number("rank_lower"), row.number("rank_upper"))));
            }
        }
        return scores;
    }
}
