package kleinstadt.indicators.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The chapters of the documentation on the profiles, written from them: every choice with its reason. */
public final class ProfileMarkdown {

    private static final double PERCENT = 100;

    private final StringBuilder page = new StringBuilder();

    private ProfileMarkdown() {}

    /** The chapters on all profiles as Markdown, lines ending with a line feed. */
    public static String of(ProfileCatalogue catalogue) {
        ProfileMarkdown markdown = new ProfileMarkdown();
        catalogue.listAll().forEach(markdown::addProfile);
        return markdown.page.toString();
    }

    private void addProfile(Profile profile) {
        line("");
        line("## Profile `" + profile.id() + "`");
        line("");
        addText("Deutsch", profile.text(Locale.GERMAN));
        addText("English", profile.text(Locale.ENGLISH));
        line("| step | choice | why |");
        line("|---|---|---|");
        row("Outliers", outliers(profile.outliers()), profile, "outliers");
        row("Normalisation", normalisation(profile.normalisation()), profile, "normalisation");
        row("Weights", weights(profile.weights()), profile, "weights");
        row("Aggregation", aggregation(profile), profile, "aggregation");
        row("Missing figures", missing(profile.missing()), profile, "missing");
        row("Varied in the draws", uncertainty(profile.uncertainty()), profile, "uncertainty");
        for (ProfileTheme theme : profile.themes()) {
            addTheme(profile, theme);
        }
    }

    private void addText(String language, ProfileText text) {
        line(language + ": **" + text.name() + "**. " + text.description());
        line("");
    }

    private void addTheme(Profile profile, ProfileTheme theme) {
        line("");
        line("### Theme " + theme.id());
        line("");
        line(theme.reason() + (profile.weights().acrossGiven() ? " Weight " + Step.number(theme.weight()) + "." : ""));
        line("");
        line("| indicator | better | weight | why |");
        line("|---|---|---|---|");
        List<ProfileIndicator> indicators = profile.indicators().stream()
                .filter(indicator -> indicator.theme().equals(theme.id()))
                .toList();
        for (ProfileIndicator indicator : indicators) {
            line("| `" + indicator.id() + "`"
                    + indicator.period().map(period -> " at " + period).orElse("") + " | "
                    + (indicator.higherIsBetter() ? "higher" : "lower") + " | "
                    + weight(profile, indicator, indicators.size())
                    + " | " + cell(indicator.reason() + (indicator.treated() ? "" : " Outliers stay.")) + " |");
        }
    }

    private static String weight(Profile profile, ProfileIndicator indicator, int indicators) {
        return switch (profile.weights().within()) {
            case EQUAL -> "1/" + indicators;
            case GIVEN -> Step.number(indicator.weight());
            case PCA -> "first component";
        };
    }

    private static String outliers(Outliers outliers) {
        if (!outliers.treated()) {
            return "not treated";
        }
        return "where skewness is beyond ±" + Step.number(outliers.skewness()) + " and kurtosis above "
                + Step.number(outliers.kurtosis()) + ", up to " + Step.number(outliers.maxPercent())
                + " % of the towns are brought in"
                + (outliers.otherwise() ? "; where that is not enough, the logarithm is taken" : "");
    }

    private static String normalisation(Normalisation normalisation) {
        if (normalisation instanceof Normalisation.MinMax minMax) {
            return "min-max from " + Step.number(minMax.lower()) + " to " + Step.number(minMax.upper());
        }
        if (normalisation instanceof Normalisation.ZScore zScore) {
            return "z-score with mean " + Step.number(zScore.mean()) + " and standard deviation "
                    + Step.number(zScore.deviation());
        }
        return normalisation.key();
    }

    private static String weights(Weights weights) {
        String within = weights.within().name().toLowerCase(Locale.ROOT);
        return within + " within themes, " + (weights.acrossGiven() ? "given" : "equal") + " across";
    }

    private static String aggregation(Profile profile) {
        Aggregations levels = profile.aggregations();
        String shares = levels.solvesProgrammes()
                ? ", parts between " + Step.number(profile.boundsPercent().least()) + " and "
                        + Step.number(profile.boundsPercent().most()) + " %"
                : "";
        return levels.within().key() + " within themes, " + levels.across().key() + " across" + shares;
    }

    private static String missing(MissingRule rule) {
        return "an indicator has to be known for " + Step.number(rule.townsPercent()) + " % of the towns; a town needs "
                + Step.number(rule.themePercent()) + " % of a theme, " + Step.number(rule.overallPercent())
                + " % of all indicators and " + rule.themes() + " theme" + (rule.themes() == 1 ? "" : "s") + "; "
                + (rule.median() ? "the median is filled in" : "nothing is filled in");
    }

    private static String uncertainty(Uncertainty uncertainty) {
        String noise = "";
        if (uncertainty.weights() instanceof WeightNoise.Uniform uniform) {
            noise = "weights ±" + Step.number(uniform.share() * PERCENT) + " %; ";
        } else if (uncertainty.weights() instanceof WeightNoise.Dirichlet dirichlet) {
            noise = "weights by Dirichlet with concentration " + Step.number(dirichlet.concentration()) + "; ";
        }
        return (uncertainty.outliers() ? "outliers treated or not; " : "")
                + "normalisation "
                + uncertainty.normalisations().stream().map(Normalisation::key).collect(Collectors.joining(", "))
                + "; " + noise + "aggregation "
                + uncertainty.aggregations().stream().map(Aggregations::key).collect(Collectors.joining(", "))
                + (uncertainty.leaveOneOut() ? "; each indicator left out" : "")
                + (uncertainty.data() ? "; figures within their intervals" : "");
    }

    private void row(String step, String choice, Profile profile, String table) {
        line("| " + step + " | " + cell(choice) + " | " + cell(profile.reasons().getOrDefault(table, "")) + " |");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
