package kleinstadt.indicators.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.indicators.toml.DefinitionProblem;
import kleinstadt.indicators.toml.Problems;
import kleinstadt.indicators.toml.TomlFile;
import kleinstadt.indicators.toml.TomlTable;

/** Reads a definition file and checks all of it, its formula and its examples included. */
final class DefinitionReader {

    private static final List<AreaLevel> TOWN_LEVELS = List.of(AreaLevel.GEMEINDE, AreaLevel.VERBAND, AreaLevel.KREIS);
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_SHORT_NAME = 36;

    private final Measures measures;
    private final KnownSources sources;

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
        TomlFile toml = TomlFile.parse(file, text);
        Problems problems = toml.problems();
        if (toml.findRoot().isEmpty()) {
            return new Verification(Optional.empty(), problems.listAll());
        }
        TomlTable table = toml.findRoot().get();
        IndicatorDefinition definition = definition(file, table, toml.hash());
        table.refuseOthers();
        new FormulaCheck(measures, sources, problems).check(definition);
        if (problems.listAll().isEmpty()) {
            new ExampleCheck(measures, problems).check(definition);
        }
        List<DefinitionProblem> found = problems.listAll();
        return new Verification(found.isEmpty() ? Optional.of(definition) : Optional.empty(), found);
    }

    private static IndicatorDefinition definition(String file, TomlTable table, String hash) {
        IndicatorDefinition.Range plausible = range(table.table("plausible"));
        return new IndicatorDefinition(
                table.id(file),
                table.choice("theme", Themes.ALL).orElse(""),
                unit(table),
                decimals(table),
                signed(table, plausible),
                direction(table),
                table.findText("formula"),
                table.findText("method"),
                inputs(table),
                table.findNumber("min-base").orElse(0),
                interval(table),
                levels(table),
                plausible,
                table.filled("reference"),
                texts(table.table("text")),
                examples(table),
                hash);
    }

    private static String unit(TomlTable table) {
        String text = table.text("unit");
        if (!text.isEmpty() && !MeasureUnits.isUnit(text)) {
            table.problem("unit", "a unit: " + MeasureUnits.listed(), "'" + text + "'");
        }
        return text;
    }

    private static int decimals(TomlTable table) {
        double decimals = table.number("decimals");
        if (decimals != Math.rint(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
            table.problem("decimals", "a whole number from 0 to " + MOST_DECIMALS, Double.toString(decimals));
        }
        return (int) decimals;
    }

    private static boolean signed(TomlTable table, IndicatorDefinition.Range plausible) {
        boolean signed = table.flag("signed");
        if (signed && plausible.min() >= 0) {
            table.problem("signed", "a plausible range that reaches below zero", "from " + plausible.min());
        }
        return signed;
    }

    private static Direction direction(TomlTable table) {
        List<String> names = List.of("higher-is-better", "lower-is-better", "neutral");
        String name = table.choice("direction", names).orElse("neutral");
        return Direction.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
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
                table.filled("name"), table.filled("short"), table.filled("caption"), table.text("limits"));
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
                    example.filled("name"),
                    example.filled("source"),
                    example.table("given").entries(),
                    example.findNumber("expect"),
                    example.findText("missing")));
            example.refuseOthers();
        }
        return examples;
    }
}
