package kleinstadt.indicators.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.indicators.formula.Position;

/** Reads a definition file and checks all of it, its formula and its examples included. */
final class DefinitionReader {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final List<AreaLevel> TOWN_LEVELS = List.of(AreaLevel.GEMEINDE, AreaLevel.VERBAND, AreaLevel.KREIS);
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_SHORT_NAME = 36;

    private final Measures measures;
    private final KnownSources sources;
    private final TomlMapper mapper = new TomlMapper();

    DefinitionReader(Measures measures, KnownSources sources) {
        this.measures = measures;
        this.sources = sources;
    }

    /**
     * Reads a definition.
     *
     * @param file name of the file, {@code <id>.toml}
     * @param text its text
     */
    Verification read(String file, String text) {
        String unixText = text.replace("\r\n", "\n");
        Problems problems = new Problems(file, TomlPositions.of(unixText));
        JsonNode root;
        try {
            root = mapper.readTree(unixText);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            Position at = where == null ? new Position(0, 0) : new Position(where.getLineNr(), where.getColumnNr());
            problems.at(at, "TOML", e.getOriginalMessage());
            return new Verification(Optional.empty(), problems.listAll());
        }
        TomlTable table = new TomlTable(root, "", problems);
        IndicatorDefinition definition = definition(file, table, Hash.sha256(unixText));
        table.refuseOthers();
        new FormulaCheck(measures, sources, problems).check(definition);
        if (problems.listAll().isEmpty()) {
            new ExampleCheck(measures, problems).check(definition);
        }
        List<DefinitionProblem> found = problems.listAll();
        return new Verification(found.isEmpty() ? Optional.of(definition) : Optional.empty(), found);
    }

    private static IndicatorDefinition definition(String file, TomlTable table, String hash) {
        return new IndicatorDefinition(
                id(file, table),
                choice(table, "theme", Themes.ALL),
                unit(table),
                decimals(table),
                direction(table),
                table.findText("formula"),
                table.findText("method"),
                inputs(table),
                table.findNumber("min-base").orElse(0),
                interval(table),
                levels(table),
                range(table.table("plausible")),
                filled(table, "reference"),
                texts(table.table("text")),
                examples(table),
                hash);
    }

    private static String id(String file, TomlTable table) {
        String id = table.text("id");
        if (!KEBAB.matcher(id).matches()) {
            table.problem("id", "a kebab-case id", "'" + id + "'");
        } else if (!file.equals(id + ".toml")) {
            table.problem("id", "the file's name without .toml (" + file + ")", "'" + id + "'");
        }
        return id;
    }

    private static String choice(TomlTable table, String key, List<String> allowed) {
        String text = table.text(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            table.problem(key, "one of " + allowed, "'" + text + "'");
        }
        return text;
    }

    private static String unit(TomlTable table) {
        String text = table.text("unit");
        if (!text.isEmpty() && !MeasureUnits.isUnit(text)) {
            table.problem("unit", "a unit: " + MeasureUnits.listed(), "'" + text + "'");
        }
        return text;
    }

    private static String filled(TomlTable table, String key) {
        Optional<String> text = table.findText(key);
        if (text.isEmpty() || text.get().isBlank()) {
            table.problem(key, "a text '" + key + "'", text.isEmpty() ? "none" : "an empty one");
        }
        return text.orElse("");
    }

    private static int decimals(TomlTable table) {
        double decimals = table.number("decimals");
        if (decimals != Math.rint(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
            table.problem("decimals", "a whole number from 0 to " + MOST_DECIMALS, Double.toString(decimals));
        }
        return (int) decimals;
    }

    private static Direction direction(TomlTable table) {
        List<String> names = List.of("higher-is-better", "lower-is-better", "neutral");
        String name = choice(table, "direction", names);
        return names.contains(name)
                ? Direction.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT))
                : Direction.NEUTRAL;
    }

    private static List<IndicatorDefinition.Input> inputs(TomlTable table) {
        List<IndicatorDefinition.Input> inputs = new ArrayList<>();
        for (TomlTable input : table.tables("input")) {
            inputs.add(new IndicatorDefinition.Input(input.text("measure"), input.texts("sources")));
            input.refuseOthers();
        }
        return inputs;
    }

    private static IntervalRule interval(TomlTable table) {
        Optional<String> key = table.findText("interval");
        Optional<IntervalMethod> method = key.flatMap(IntervalMethod::find);
        if (key.isPresent() && method.isEmpty()) {
            table.problem("interval", "one of " + IntervalMethod.listKeys(), "'" + key.get() + "'");
        }
        return new IntervalRule(method.orElse(IntervalMethod.NONE), table.findText("interval-base"));
    }

    private static List<AreaLevel> levels(TomlTable table) {
        if (!table.has("levels")) {
            return List.of(AreaLevel.GEMEINDE);
        }
        List<AreaLevel> levels = new ArrayList<>();
        for (String name : table.texts("levels")) {
            Optional<AreaLevel> level = TOWN_LEVELS.stream()
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            if (level.isEmpty() || levels.contains(level.get())) {
                table.problem("levels", "each of gemeinde, verband, kreis once at most", "'" + name + "'");
            } else {
                levels.add(level.get());
            }
        }
        return levels;
    }

    private static IndicatorDefinition.Range range(TomlTable table) {
        IndicatorDefinition.Range range = new IndicatorDefinition.Range(table.number("min"), table.number("max"));
        if (range.min() > range.max()) {
            table.problem("min", "min not above max", range.min() + " and " + range.max());
        }
        table.refuseOthers();
        return range;
    }

    private static Map<String, LocalText> texts(TomlTable table) {
        Map<String, LocalText> texts = Map.of("de", text(table.table("de")), "en", text(table.table("en")));
        table.refuseOthers();
        return texts;
    }

    private static LocalText text(TomlTable table) {
        LocalText text = new LocalText(
                filled(table, "name"), filled(table, "short"), filled(table, "caption"), table.text("limits"));
        if (text.shortName().length() > LONGEST_SHORT_NAME) {
            table.problem(
                    "short",
                    "at most " + LONGEST_SHORT_NAME + " characters",
                    text.shortName().length() + " characters");
        }
        table.refuseOthers();
        return text;
    }

    private static List<IndicatorDefinition.Example> examples(TomlTable table) {
        List<IndicatorDefinition.Example> examples = new ArrayList<>();
        for (TomlTable example : table.tables("example")) {
            examples.add(new IndicatorDefinition.Example(
                    filled(example, "name"),
                    filled(example, "source"),
                    example.table("given").entries(),
                    example.findNumber("expect"),
                    example.findText("missing")));
            example.refuseOthers();
        }
        return examples;
    }
}
