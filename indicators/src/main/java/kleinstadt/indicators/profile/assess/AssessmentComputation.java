package kleinstadt.indicators.profile.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.matrix.MatrixBuilder;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;
import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.ModelBuilder;
import kleinstadt.indicators.profile.model.Workspace;
import kleinstadt.indicators.profile.sensitivity.Draws;
import kleinstadt.indicators.profile.sensitivity.Factors;
import kleinstadt.indicators.profile.sensitivity.MonteCarlo;
import kleinstadt.indicators.profile.sensitivity.Sensitivity;
import kleinstadt.indicators.profile.sensitivity.SensitivityAnalysis;

/** Computes a profile over the results of a run: scores, themes, ranks with their intervals, and what they hang on. */
public final class AssessmentComputation {

    /** The analysis of variance has a point for so many draws: with six choices it takes twice as many evaluations as there are draws. */
    private static final int DRAWS_PER_POINT = 4;

    private final Profile profile;
    private final AssessmentRequest request;
    private final List<Step> steps = new ArrayList<>();

    private AssessmentComputation(Profile profile, AssessmentRequest request) {
        this.profile = profile;
        this.request = request;
    }

    /**
     * Computes a profile.
     *
     * @param profile the profile
     * @param results results of all towns, and of the East where the profile refers to it
     * @param request for which towns, and how often with other choices
     */
    public static Assessment compute(Profile profile, Results results, AssessmentRequest request) {
        AssessmentComputation computation = new AssessmentComputation(profile, request);
        ProfileMatrix matrix =
                MatrixBuilder.build(profile, results, request.set(), request.outside(), computation.steps);
        return computation.compute(matrix);
    }

    private Assessment compute(ProfileMatrix matrix) {
        Model model = ModelBuilder.build(profile, matrix, steps);
        Workspace own = model.newWorkspace();
        model.evaluate(own);
        double[] scores = own.scores().clone();
        double[] ranks = own.ranks().clone();
        boolean any = model.scoredMembers() > 0;
        steps.add(
                any
                        ? Step.done(
                                Step.Stage.AGGREGATE,
                                "",
                                profile.aggregations().key(),
                                towns(model),
                                model.scoredRows().length)
                        : Step.skipped(
                                Step.Stage.AGGREGATE,
                                "",
                                profile.aggregations().key(),
                                towns(model),
                                "too little is known of every town"));
        List<ThemeScore> themeScores = ThemeScores.of(model, own);
        Factors factors = new Factors(model, steps);
        int runs = any && !factors.listActive().isEmpty() ? request.runs() : 0;
        Optional<Draws> draws = draws(model, factors, scores, runs);
        int points = Integer.highestOneBit(runs / DRAWS_PER_POINT);
        List<SensitivityRow> sensitivities = points == 0 ? List.of() : sensitivities(model, factors, ranks, points);
        return new Assessment(
                profile, runs, points, scores(model, scores, ranks, draws), themeScores, sensitivities, steps);
    }

    private String towns(Model model) {
        return "towns-of-set=" + model.matrix().members() + ";with-score=" + model.scoredMembers() + ";outside="
                + (model.matrix().rows() - model.matrix().members()) + ";theme-percent="
                + Step.number(profile.missing().themePercent()) + ";overall-percent="
                + Step.number(profile.missing().overallPercent()) + ";themes="
                + profile.missing().themes();
    }

    private Optional<Draws> draws(Model model, Factors factors, double[] scores, int runs) {
        if (runs == 0) {
            String reason = request.runs() == 0 ? "no draws are asked for" : "nothing can be varied";
            steps.add(Step.skipped(Step.Stage.DRAW, "", "monte-carlo", "runs=0", reason));
            return Optional.empty();
        }
        steps.add(Step.done(Step.Stage.DRAW, "", "monte-carlo", "runs=" + runs + ";seed=" + request.seed(), 0));
        return Optional.of(new MonteCarlo(model, factors, scores).draw(runs, request.seed(), request.threads()));
    }

    private List<SensitivityRow> sensitivities(Model model, Factors factors, double[] ranks, int points) {
        List<AreaKey> areas = model.matrix().areas();
        List<Integer> rows = request.shown().stream()
                .map(areas::indexOf)
                .filter(row -> row >= 0)
                .toList();
        List<Sensitivity> found = new SensitivityAnalysis(model, factors, ranks, steps)
                .analyse(rows, points, request.seed(), request.threads());
        List<SensitivityRow> named = new ArrayList<>();
        for (Sensitivity each : found) {
            Optional<AreaKey> area = each.town().isEmpty()
                    ? Optional.empty()
                    : Optional.of(areas.get(each.town().getAsInt()));
            named.add(new SensitivityRow(area, each.factor(), each.index()));
        }
        return named;
    }

    private static List<Score> scores(Model model, double[] scores, double[] ranks, Optional<Draws> draws) {
        List<Score> all = new ArrayList<>();
        for (int row = 0; row < model.matrix().rows(); row++) {
            boolean scored = model.coverage().covers(row);
            int place = row;
            all.add(new Score(
                    model.matrix().areas().get(row),
                    row < model.matrix().members(),
                    scored ? OptionalDouble.of(scores[row]) : OptionalDouble.empty(),
                    model.scoredMembers(),
                    scored ? OptionalDouble.of(ranks[row]) : OptionalDouble.empty(),
                    model.coverage().percent(row),
                    draws.flatMap(found -> found.findScores(place)),
                    draws.flatMap(found -> found.findRanks(place))));
        }
        return all;
    }
}
