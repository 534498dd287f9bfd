package kleinstadt.indicators.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.toml.TomlTable;

/** Reads the themes and indicators of a profile and checks them against the catalogue. */
final class MemberTables {

    private static final double LEAST_WEIGHT = 1e-6;
    private static final double MOST_WEIGHT = 1e6;
    private static final String HIGHER = "higher-is-better";
    private static final String LOWER = "lower-is-better";

    private final TomlTable root;
    private final IndicatorCatalogue catalogue;
    private final boolean needsPosts;

    MemberTables(TomlTable root, IndicatorCatalogue catalogue, boolean needsPosts) {
        this.root = root;
        this.catalogue = catalogue;
        this.needsPosts = needsPosts;
    }

    List<ProfileTheme> themes() {
        List<ProfileTheme> themes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TomlTable table : root.tables("theme")) {
            ProfileTheme theme = new ProfileTheme(table.filled("id"), weight(table), table.filled("reason"));
            if (!seen.add(theme.id())) {
                table.problem("id", "each theme once", "'" + theme.id() + "' again");
            }
            table.refuseOthers();
            themes.add(theme);
        }
        if (themes.isEmpty()) {
            root.problem("theme", "a theme [[theme]]", "none");
        }
        return themes;
    }

    List<ProfileIndicator> indicators(List<ProfileTheme> themes) {
        List<ProfileIndicator> indicators = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> ids = themes.stream().map(ProfileTheme::id).toList();
        for (TomlTable table : root.tables("indicator")) {
            ProfileIndicator indicator = indicator(table, ids);
            if (!seen.add(indicator.id())) {
                table.problem("id", "each indicator once", "'" + indicator.id() + "' again");
            }
            table.refuseOthers();
            indicators.add(indicator);
        }
        for (String theme : ids) {
            if (indicators.stream().noneMatch(indicator -> indicator.theme().equals(theme))) {
                root.problem("theme", "an indicator [[indicator]] of theme '" + theme + "'", "none");
            }
        }
        return indicators;
    }

    private ProfileIndicator indicator(TomlTable table, List<String> themes) {
        String id = table.filled("id");
        Optional<IndicatorDefinition> definition = catalogue.find(id);
        if (definition.isEmpty() && !id.isBlank()) {
            table.problem("id", "an indicator of the catalogue", "'" + id + "'");
        }
        String outliers = table.has("outliers")
                ? table.choice("outliers", List.of("as-profile", "none")).orElse("as-profile")
                : "as-profile";
        return new ProfileIndicator(
                id,
                table.choice("theme", themes).orElse(""),
                weight(table),
                higherIsBetter(table, definition),
                period(table),
                posts(table),
                outliers.equals("as-profile"),
                table.filled("reason"));
    }

    private static double weight(TomlTable table) {
        return table.number("weight", LEAST_WEIGHT, MOST_WEIGHT, 1);
    }

    private static boolean higherIsBetter(TomlTable table, Optional<IndicatorDefinition> definition) {
        if (table.has("direction")) {
            return table.choice("direction", List.of(HIGHER, LOWER))
                    .orElse(HIGHER)
                    .equals(HIGHER);
        }
        Direction direction = definition.map(IndicatorDefinition::direction).orElse(Direction.HIGHER_IS_BETTER);
        if (direction == Direction.NEUTRAL) {
            table.problem("direction", "a direction, as the definition judges nothing", "none");
        }
        return direction == Direction.HIGHER_IS_BETTER;
    }

    private static Optional<Period> period(TomlTable table) {
        Optional<String> text = table.findText("period").filter(found -> !found.equals("latest"));
        try {
            return text.map(Period::parse);
        } catch (IllegalArgumentException e) {
            table.problem("period", "latest, or a period like 2015, 2013-2015 or 2015-12-31", "'" + text.get() + "'");
            return Optional.empty();
        }
    }

    private Optional<ProfileIndicator.Posts> posts(TomlTable table) {
        if (!table.has("goalposts")) {
            if (needsPosts) {
                table.problem("goalposts", "goalposts = { lower = …, upper = … }", "none");
            }
            return Optional.empty();
        }
        TomlTable posts = table.table("goalposts");
        ProfileIndicator.Posts found = new ProfileIndicator.Posts(posts.number("lower"), posts.number("upper"));
        if (found.lower() >= found.upper()) {
            posts.problem("lower", "lower below upper", found.lower() + " and " + found.upper());
        }
        posts.refuseOthers();
        return Optional.of(found);
    }
}
