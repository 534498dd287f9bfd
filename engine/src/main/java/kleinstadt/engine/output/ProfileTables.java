package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.profile.assess.Score;
import kleinstadt.indicators.profile.assess.SensitivityRow;
import kleinstadt.indicators.profile.assess.ThemeScore;
import kleinstadt.indicators.profile.sensitivity.Draws;

/** The tables of a run's profile: scores, themes, every step, and what ranks hang on. */
final class ProfileTables {

    /** The files {@link #write} writes. */
    static final List<String> FILES = List.of("scores.csv", "theme-scores.csv", "profile-steps.csv", "sensitivity.csv");

    private static final List<String> SCORE_COLUMNS = List.of(
            "ags",
            "town",
            "profile",
            "member",
            "score",
            "score_lower",
            "score_upper",
            "n",
            "rank",
            "rank_lower",
            "rank_upper",
            "rank_mean",
            "rank_median",
            "coverage");
    private static final List<String> THEME_COLUMNS =
            List.of("ags", "town", "profile", "theme", "member", "score", "n", "rank", "coverage");
    private static final List<String> STEP_COLUMNS =
            List.of("profile", "number", "stage", "subject", "status", "what", "parameters", "changed", "reason");
    private static final List<String> SENSITIVITY_COLUMNS = List.of(
            "profile",
            "outcome",
            "ags",
            "town",
            "factor",
            "first",
            "first_lower",
            "first_upper",
            "total",
            "total_lower",
            "total_upper",
            "points");

    private final Study study;
    private final Assessment assessment;
    private final Path folder;

    /** Tables of a study's profile, to be written into a folder. */
    public ProfileTables(Study study, Path folder) {
        this.study = study;
        this.assessment = study.assessment();
        this.folder = folder;
    }

    /**
     * Writes {@code scores.csv} (a row a town), {@code theme-scores.csv} (a row a town and theme), {@code profile-steps.csv} (a row a
     * step, in the order they were carried out or skipped) and {@code sensitivity.csv} (a row an outcome and choice).
     *
     * @throws IOException if a file cannot be written
     */
    public void write() throws IOException {
        writeScores();
        writeThemeScores();
        writeSteps();
        writeSensitivity();
    }

    private void writeScores() throws IOException {
        List<Score> rows = assessment.scores().stream()
                .sorted(Comparator.comparing(score -> score.area().key()))
                .toList();
        CsvTable.write(folder.resolve("scores.csv"), SCORE_COLUMNS, rows, score -> new String[] {
            score.area().key(),
            study.nameOf(score.area()),
            assessment.profile().id(),
            Boolean.toString(score.member()),
            Numbers.text(score.score()),
            drawn(score.scores(), Draws.Summary::lower),
            drawn(score.scores(), Draws.Summary::upper),
            Integer.toString(score.n()),
            Numbers.text(score.rank()),
            drawn(score.ranks(), Draws.Summary::lower),
            drawn(score.ranks(), Draws.Summary::upper),
            drawn(score.ranks(), Draws.Summary::mean),
            drawn(score.ranks(), Draws.Summary::median),
            Numbers.text(score.coverage())
        });
    }

    private void writeThemeScores() throws IOException {
        List<ThemeScore> rows = assessment.themeScores().stream()
                .sorted(Comparator.comparing((ThemeScore score) -> score.area().key())
                        .thenComparing(ThemeScore::theme))
                .toList();
        CsvTable.write(folder.resolve("theme-scores.csv"), THEME_COLUMNS, rows, score -> new String[] {
            score.area().key(),
            study.nameOf(score.area()),
            assessment.profile().id(),
            score.theme(),
            Boolean.toString(score.member()),
            Numbers.text(score.score()),
            Integer.toString(score.n()),
            Numbers.text(score.rank()),
            Numbers.text(score.coverage())
        });
    }

    private void writeSteps() throws IOException {
        List<Step> steps = assessment.steps();
        List<Integer> numbers = IntStream.range(0, steps.size()).boxed().toList();
        CsvTable.write(folder.resolve("profile-steps.csv"), STEP_COLUMNS, numbers, number -> {
            Step step = steps.get(number);
            return new String[] {
                assessment.profile().id(),
                Integer.toString(number + 1),
                step.stage().name().toLowerCase(Locale.ROOT),
                step.subject(),
                step.executed() ? "executed" : "skipped",
                step.what(),
                step.parameters(),
                Long.toString(step.changed()),
                step.reason()
            };
        });
    }

    private void writeSensitivity() throws IOException {
        List<SensitivityRow> rows = assessment.sensitivities().stream()
                .sorted(Comparator.comparing((SensitivityRow row) ->
                                row.area().map(AreaKey::key).orElse(""))
                        .thenComparing(SensitivityRow::factor))
                .toList();
        CsvTable.write(folder.resolve("sensitivity.csv"), SENSITIVITY_COLUMNS, rows, row -> new String[] {
            assessment.profile().id(),
            row.area().isEmpty() ? "mean-absolute-rank-shift" : "rank",
            row.area().map(AreaKey::key).orElse(""),
            row.area().map(study::nameOf).orElse(""),
            row.factor().key(),
            Numbers.text(row.index().first()),
            Numbers.text(row.index().firstLower()),
            Numbers.text(row.index().firstUpper()),
            Numbers.text(row.index().total()),
            Numbers.text(row.index().totalLower()),
            Numbers.text(row.index().totalUpper()),
            Integer.toString(assessment.points())
        });
    }

    private static String drawn(Optional<Draws.Summary> draws, Function<Draws.Summary, Double> point) {
        return Numbers.text(
                draws.map(found -> OptionalDouble.of(point.apply(found))).orElse(OptionalDouble.empty()));
    }
}
