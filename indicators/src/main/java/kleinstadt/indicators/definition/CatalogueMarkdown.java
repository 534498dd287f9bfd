package kleinstadt.indicators.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaLevel;
import org.jspecify.annotations.Nullable;

/** The catalogue page of the documentation, written from the definitions. */
public final class CatalogueMarkdown {

    private final StringBuilder page = new StringBuilder();

    private CatalogueMarkdown() {}

    /** The page as Markdown, lines ending with a line feed. */
    public static String of(IndicatorCatalogue catalogue) {
        CatalogueMarkdown markdown = new CatalogueMarkdown();
        markdown.line("# Indicator catalogue");
        markdown.line("");
        markdown.line(
                "Generated from the definitions in `indicators/src/main/resources/kleinstadt/indicators`; do not edit."
                        + " `CatalogueMarkdownTest` says how to write it anew.");
        for (String theme : Themes.ALL) {
            markdown.addTheme(theme, catalogue);
        }
        return markdown.page.toString();
    }

    private void addTheme(String theme, IndicatorCatalogue catalogue) {
        List<IndicatorDefinition> definitions = catalogue.listAll().stream()
                .filter(definition -> definition.theme().equals(theme))
                .toList();
        if (definitions.isEmpty()) {
            return;
        }
        line("");
        line("## Theme " + theme);
        definitions.forEach(this::addIndicator);
    }

    private void addIndicator(IndicatorDefinition definition) {
        line("");
        line("### " + definition.id());
        line("");
        line("| | |");
        line("|---|---|");
        row("Computed", computed(definition));
        row(
                "Unit",
                definition.unit() + ", " + definition.decimals() + " decimals in charts"
                        + (definition.signed() ? ", always with its sign" : ""));
        row("Direction", definition.direction().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        for (IndicatorDefinition.Input input : definition.inputs()) {
            row("Input `" + input.measure() + "`", "from " + String.join(", then ", input.sources()));
        }
        if (definition.minBase() > 0) {
            row("Smallest base", number(definition.minBase()));
        }
        row("Interval", interval(definition));
        if (!definition.levels().equals(List.of(AreaLevel.GEMEINDE))) {
            row(
                    "Figures of",
                    definition.levels().stream()
                            .map(CatalogueMarkdown::level)
                            .collect(Collectors.joining(", where it has none ")));
        }
        row(
                "Plausible",
                number(definition.plausible().min()) + " to "
                        + number(definition.plausible().max()));
        row("Reference", definition.reference());
        addText("Deutsch", definition.texts().get("de"));
        addText("English", definition.texts().get("en"));
        addExamples(definition);
    }

    private static String computed(IndicatorDefinition definition) {
        return definition
                .formula()
                .map(formula -> "`" + formula + "`")
                .orElseGet(() -> "method `" + definition.method().orElse("") + "`");
    }

    private static String interval(IndicatorDefinition definition) {
        IntervalMethod method = definition.interval().method();
        return definition
                .interval()
                .base()
                .map(base -> method.key() + ", of `" + base + "`")
                .orElse(method.key());
    }

    private static String level(AreaLevel level) {
        return switch (level) {
            case GEMEINDE -> "the Gemeinde";
            case VERBAND -> "the association";
            default -> "the Kreis";
        };
    }

    private void addText(String language, @Nullable LocalText text) {
        if (text == null) {
            return;
        }
        line("");
        String limits = text.limits().isEmpty() ? "" : " *" + text.limits() + "*";
        line(language + ": **" + text.name() + "** (" + text.shortName() + "). " + text.caption() + limits);
    }

    private void addExamples(IndicatorDefinition definition) {
        line("");
        line("Examples:");
        line("");
        for (IndicatorDefinition.Example example : definition.examples()) {
            String result = example.expect().isPresent()
                    ? number(example.expect().getAsDouble())
                    : example.missing().orElse("");
            String given = example.given().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(figure -> "`" + figure.getKey() + "` " + figure.getValue())
                    .collect(Collectors.joining(", "));
            line("- " + example.name() + " (" + example.source() + "): " + result + " from " + given);
        }
    }

    private void row(String name, String value) {
        line("| " + name + " | " + value.replace("|", "\\|") + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
