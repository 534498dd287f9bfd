package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.profile.assess.Score;
import kleinstadt.indicators.profile.assess.ThemeScore;

/** Composes what the run's profile says of a town: its score and rank with what they would be by other choices, and its themes. */
final class ProfileTable {

    private static final int DECIMALS = 1;

    private final PackWords words;
    private final Assessment assessment;

    ProfileTable(PackWords words, Assessment assessment) {
        this.words = words;
        this.assessment = assessment;
    }

    /** The score of a town; empty where the profile does not know it. */
    Optional<Score> find(CaseTown town) {
        AreaKey area = town.town().area(words.input().unit());
        return assessment.scores().stream()
                .filter(score -> score.area().equals(area))
                .findFirst();
    }

    /** Name of the profile. */
    String name() {
        return assessment.profile().text(words.locale()).name();
    }

    /** A score as text; why there is none where there is none. */
    String figure(Score score) {
        return score.score().isPresent()
                ? words.text(
                        "profile.points", words.texts().number(score.score().getAsDouble(), DECIMALS))
                : words.text("profile.uncovered");
    }

    /** The range of a score by other choices; empty text where nothing was varied. */
    String range(Score score) {
        return score.scores()
                .map(drawn -> words.text(
                        "interval",
                        words.texts().number(drawn.lower(), DECIMALS),
                        words.texts().number(drawn.upper(), DECIMALS)))
                .orElse("");
    }

    /** The rank with its range by other choices; empty text where there is none. */
    String rank(Score score) {
        if (score.rank().isEmpty()) {
            return "";
        }
        String n = words.count(score.n() + (score.member() ? 0 : 1));
        String rank = words.rank(score.rank().getAsDouble());
        String key = score.member() ? "rank.sentence" : "rank.sentence.outside";
        return score.ranks()
                .map(drawn ->
                        words.text(key + ".range", rank, n, words.count(drawn.lower()), words.count(drawn.upper())))
                .orElseGet(() -> words.text(key, rank, n));
    }

    /** The key figure of a cover; empty where the profile does not know the town. */
    Optional<KeyFigure> keyFigure(CaseTown town) {
        return find(town).map(score -> {
            List<String> lines = new ArrayList<>();
            if (score.score().isPresent()) {
                String range = range(score);
                if (!range.isEmpty()) {
                    lines.add(words.text("profile.range", range));
                }
                lines.add(rank(score));
            }
            return new KeyFigure(
                    name(),
                    figure(score),
                    score.score().isPresent(),
                    words.text("profile.coverage", words.texts().number(score.coverage(), 0)),
                    lines);
        });
    }

    /** The table of a town's themes; empty where the profile does not know the town. */
    Optional<Part.Figures> part(CaseTown town) {
        return find(town).map(score -> {
            List<Table.Row> rows = new ArrayList<>();
            rows.add(row(words.text("profile.all"), score.score(), range(score), rank(score), score.coverage()));
            for (ThemeScore theme : assessment.themeScores()) {
                if (theme.area().equals(score.area())) {
                    rows.add(row(words.theme(theme.theme()), theme.score(), "", rank(theme), theme.coverage()));
                }
            }
            return new Part.Figures(
                    words.text("profile.title", name(), town.town().name()),
                    assessment.profile().text(words.locale()).description(),
                    new Table(
                            List.of(
                                    Table.Column.ofWords(words.text("profile.column.theme"), 0.28),
                                    Table.Column.ofFigures(words.text("profile.column.score"), 0.14),
                                    Table.Column.ofFigures(words.text("profile.column.range"), 0.18),
                                    Table.Column.ofFigures(words.text("profile.column.rank"), 0.24),
                                    Table.Column.ofFigures(words.text("profile.column.coverage"), 0.16)),
                            rows),
                    notes());
        });
    }

    /** How to read a profile. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (assessment.runs() > 0) {
            notes.add(words.text("profile.note.runs", words.count(assessment.runs())));
        }
        notes.add(words.text("profile.note"));
        return notes;
    }

    private String rank(ThemeScore theme) {
        return theme.rank().isEmpty()
                ? ""
                : words.text(
                        theme.member() ? "rank.sentence" : "rank.sentence.outside",
                        words.rank(theme.rank().getAsDouble()),
                        words.count(theme.n() + (theme.member() ? 0 : 1)));
    }

    private Table.Row row(String name, OptionalDouble score, String range, String rank, double coverage) {
        return new Table.Row(List.of(
                Table.Cell.plain(name),
                score.isPresent()
                        ? Table.Cell.figure(words.texts().number(score.getAsDouble(), DECIMALS))
                        : Table.Cell.quiet(words.text("profile.uncovered")),
                Table.Cell.quiet(range),
                Table.Cell.plain(rank),
                Table.Cell.quiet(words.text("percent", words.texts().number(coverage, 0)))));
    }
}
