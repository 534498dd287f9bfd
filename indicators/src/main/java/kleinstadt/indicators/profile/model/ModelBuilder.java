package kleinstadt.indicators.profile.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.matrix.Imputation;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;
import kleinstadt.indicators.profile.normalise.Normaliser;
import kleinstadt.indicators.profile.treat.OutlierTreatment;
import kleinstadt.indicators.profile.weigh.ProfileWeights;

/** Makes a profile ready over a matrix: fills in, treats, normalises and weighs, and notes each step. */
public final class ModelBuilder {

    private final Profile profile;
    private final List<Step> log;

    private ModelBuilder(Profile profile, List<Step> log) {
        this.profile = profile;
        this.log = log;
    }

    /**
     * The model of a profile over a matrix.
     *
     * @param profile the profile
     * @param known the figures as known
     * @param log where the steps are noted
     */
    public static Model build(Profile profile, ProfileMatrix known, List<Step> log) {
        return new ModelBuilder(profile, log).build(known);
    }

    private Model build(ProfileMatrix known) {
        ProfileMatrix matrix = impute(known);
        List<Normalisation> normalisations = normalisations();
        OutlierTreatment treatment = new OutlierTreatment(profile.outliers(), log);
        List<PreparedColumn> columns = new ArrayList<>();
        for (Column column : matrix.columns()) {
            columns.add(new PreparedColumn(column, treatment.fit(column), normalisations));
        }
        columns.forEach(this::noteNormalisation);
        if (profile.aggregations().needsPositive()) {
            columns.forEach(this::noteFloor);
        }
        List<ProfileIndicator> indicators =
                matrix.columns().stream().map(Column::indicator).toList();
        ProfileWeights weights = new ProfileWeights(profile, indicators, log);
        double[] within = weights.within(numbers -> completeRows(columns, numbers, matrix));
        double[] across = weights.across();
        int[] themeOf = weights.themeOfIndicator();
        Coverage coverage = coverage(known, themeOf, weights.listThemes().size());
        return new Model(
                profile, matrix, columns, normalisations, weights.listThemes(), themeOf, within, across, coverage);
    }

    private ProfileMatrix impute(ProfileMatrix known) {
        if (profile.missing().median()) {
            return Imputation.fill(known, log);
        }
        long missing = known.columns().stream()
                .mapToLong(column -> known.rows() - column.known())
                .sum();
        log.add(Step.skipped(Step.Stage.IMPUTE, "", "median", "missing=" + missing, "the profile fills nothing in"));
        return known;
    }

    /** The profile's own normalisation first, then the other alternatives. */
    private List<Normalisation> normalisations() {
        List<Normalisation> all = new ArrayList<>();
        all.add(profile.normalisation());
        for (Normalisation other : profile.uncertainty().normalisations()) {
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        return all;
    }

    private void noteNormalisation(PreparedColumn column) {
        String id = column.column().indicator().id();
        Normaliser normaliser = column.normaliser(0);
        double[] figures = column.figures(true);
        int members = column.column().members();
        String direction = column.column().indicator().higherIsBetter() ? "higher-is-better" : "lower-is-better";
        String parameters = "direction=" + direction + ";" + normaliser.describe(figures, members);
        String what = profile.normalisation().key();
        if (normaliser.hasSpread(figures, members)) {
            log.add(Step.done(
                    Step.Stage.NORMALISE, id, what, parameters, column.column().known()));
        } else {
            log.add(Step.skipped(
                    Step.Stage.NORMALISE, id, what, parameters, "no spread; every town gets the middle of the scale"));
        }
    }

    /** Values that are not above zero on a scale that should be; only towns outside the set, as a rule. */
    private void noteFloor(PreparedColumn column) {
        double floor = profile.normalisation().floor();
        long raised = Arrays.stream(column.values(0, true))
                .filter(value -> value < floor)
                .count();
        if (raised > 0) {
            log.add(Step.done(
                    Step.Stage.AGGREGATE,
                    column.column().indicator().id(),
                    "raised to the floor",
                    "floor=" + Step.number(floor),
                    raised));
        }
    }

    private double[][] completeRows(List<PreparedColumn> columns, List<Integer> numbers, ProfileMatrix matrix) {
        List<double[]> rows = new ArrayList<>();
        List<double[]> byRow = new ArrayList<>();
        List<Set<Integer>> has = new ArrayList<>();
        for (int row = 0; row < matrix.members(); row++) {
            byRow.add(new double[numbers.size()]);
            has.add(new HashSet<>());
        }
        for (int i = 0; i < numbers.size(); i++) {
            PreparedColumn column = columns.get(numbers.get(i));
            double[] normalised = column.values(0, true);
            for (int k = 0; k < column.column().members(); k++) {
                int row = column.column().row(k);
                byRow.get(row)[i] = normalised[k];
                has.get(row).add(i);
            }
        }
        for (int row = 0; row < matrix.members(); row++) {
            if (has.get(row).size() == numbers.size()) {
                rows.add(byRow.get(row));
            }
        }
        return rows.toArray(new double[0][]);
    }

    private Coverage coverage(ProfileMatrix known, int[] themeOf, int themes) {
        int[][] knownOfTheme = new int[themes][known.rows()];
        int[] sizeOfTheme = new int[themes];
        for (int j = 0; j < themeOf.length; j++) {
            Column column = known.columns().get(j);
            sizeOfTheme[themeOf[j]]++;
            for (int k = 0; k < column.known(); k++) {
                knownOfTheme[themeOf[j]][column.row(k)]++;
            }
        }
        return new Coverage(knownOfTheme, sizeOfTheme, profile.missing());
    }
}
