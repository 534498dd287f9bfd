package kleinstadt.indicators.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.toml.DefinitionProblem;
import kleinstadt.indicators.toml.TomlFile;
import kleinstadt.indicators.toml.TomlTable;

/** Reads a profile as strictly as a definition: unknown keys are refused, and all problems come at once with their places. */
public final class ProfileReader {

    private final IndicatorCatalogue catalogue;

    /** A reader of profiles over the indicators of a catalogue. */
    public ProfileReader(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads a profile.
     *
     * @param file name of the file, {@code <id>.toml}
     * @param text its text
     */
    public ProfileVerification read(String file, String text) {
        TomlFile toml = TomlFile.parse(file, text);
        Optional<Profile> profile = toml.findRoot().map(root -> profile(file, root, toml.hash()));
        List<DefinitionProblem> problems = toml.listProblems();
        return new ProfileVerification(problems.isEmpty() ? profile : Optional.empty(), problems);
    }

    private Profile profile(String file, TomlTable root, String hash) {
        Map<String, String> reasons = new TreeMap<>();
        String id = root.id(file);
        Map<String, ProfileText> texts = texts(root.table("text"));
        MethodTables methods = new MethodTables(root, reasons);
        Outliers outliers = methods.outliers();
        Normalisation normalisation = methods.normalisation();
        Weights weights = methods.weights();
        Aggregations aggregations = methods.aggregation(normalisation);
        MissingRule missing = methods.missing();
        Uncertainty uncertainty =
                new UncertaintyTable(root.table("uncertainty"), reasons).read(outliers, normalisation, aggregations);
        MemberTables members = new MemberTables(root, catalogue, normalisation instanceof Normalisation.Goalposts);
        List<ProfileTheme> themes = members.themes();
        List<ProfileIndicator> indicators = members.indicators(themes);
        if (missing.themes() > themes.size()) {
            root.problem("missing", "at most " + themes.size() + " themes needed", Integer.toString(missing.themes()));
        }
        root.refuseOthers();
        return new Profile(
                id,
                texts,
                themes,
                indicators,
                outliers,
                normalisation,
                weights,
                aggregations,
                methods.bounds(),
                missing,
                uncertainty,
                reasons,
                hash);
    }

    private static Map<String, ProfileText> texts(TomlTable table) {
        Map<String, ProfileText> texts = Map.of("de", text(table.table("de")), "en", text(table.table("en")));
        table.refuseOthers();
        return texts;
    }

    private static ProfileText text(TomlTable table) {
        ProfileText text = new ProfileText(table.filled("name"), table.filled("description"));
        table.refuseOthers();
        return text;
    }
}
