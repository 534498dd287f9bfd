package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/** What the indicators are and where their figures come from, as data. */
final class Definitions {

    private Definitions() {}

    /** What the indicators of {@link #list} are. */
    static ArrayNode write(ReportInput input) {
        ArrayNode nodes = Script.object().arrayNode();
        list(input).forEach(definition -> add(definition, nodes.addObject()));
        return nodes;
    }

    /** The indicators with results in catalogue order. */
    static List<IndicatorDefinition> list(ReportInput input) {
        return input.definitions().stream()
                .filter(definition ->
                        !input.results().listIndicator(definition.id()).isEmpty())
                .toList();
    }

    private static void add(IndicatorDefinition definition, ObjectNode node) {
        node.put("id", definition.id());
        node.put("theme", definition.theme());
        node.put("unit", definition.unit());
        node.put("decimals", definition.decimals());
        node.put("direction", definition.direction().name());
        node.put("signed", definition.signed() ? 1 : 0);
        definition.formula().ifPresent(formula -> node.put("formula", formula));
        definition.method().ifPresent(method -> node.put("method", method));
        node.put("minBase", definition.minBase());
        node.put("interval", definition.interval().method().key());
        definition.interval().base().ifPresent(base -> node.put("intervalBase", base));
        ArrayNode levels = node.putArray("levels");
        for (AreaLevel level : definition.levels()) {
            levels.add(level.name());
        }
        node.put("reference", definition.reference());
        ArrayNode inputs = node.putArray("inputs");
        for (IndicatorDefinition.Input each : definition.inputs()) {
            ArrayNode sources =
                    inputs.addObject().put("measure", each.measure()).putArray("sources");
            each.sources().forEach(sources::add);
        }
        for (Locale locale : PageTexts.LANGUAGES) {
            LocalText text = definition.text(locale);
            Texts words = new Texts(locale);
            node.putObject(locale.getLanguage())
                    .put("name", words.prose(text.name()))
                    .put("short", words.prose(text.shortName()))
                    .put("caption", words.prose(text.caption()))
                    .put("limits", words.prose(text.limits()))
                    .put("unit", new PageTexts(locale).unit(definition.unit()));
        }
    }

    /** The sources by id that an indicator reads. */
    static ObjectNode sources(ReportInput input) {
        ObjectNode node = Script.object();
        TreeSet<String> ids = new TreeSet<>();
        input.definitions().forEach(definition -> definition.inputs().forEach(each -> ids.addAll(each.sources())));
        for (String id : ids) {
            input.sources().find(id).ifPresent(source -> add(source, node.putObject(id)));
        }
        return node;
    }

    private static void add(Source source, ObjectNode node) {
        node.put("publisher", source.publisher());
        node.put("title", source.title());
        node.put("url", source.url());
        node.put("licence", source.licence());
        node.put("notice", source.notice());
    }

    /** The periods of all results as readers write them, by the text that figures have. */
    static ObjectNode periods(ReportInput input) {
        ObjectNode node = Script.object();
        input.results().listAll().stream()
                .map(Result::period)
                .distinct()
                .sorted()
                .forEach(period -> {
                    ObjectNode one = node.putObject(period.toString());
                    // The last day of a year is the whole year on a time axis, as in the charts.
                    double day = period.lastDay().getDayOfYear();
                    one.put("t", period.year() - 1 + day / period.lastDay().lengthOfYear());
                    for (Locale locale : PageTexts.LANGUAGES) {
                        one.put(locale.getLanguage(), new Texts(locale).period(period));
                    }
                });
        return node;
    }
}
