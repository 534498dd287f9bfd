package kleinstadt.reports.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.compose.Texts;

/**
 * An indicator as a JSON-stat dataset with four dimensions: {@code indicator} (the value and, where there are intervals, their
 * ends), {@code base} (the census), {@code area} and {@code time}. Cells are named by their number; a cell without a figure has
 * no value and its reason as status; a figure that is not as published has its quality as status; a cell that was never asked for
 * has neither.
 */
final class JsonStatCube {

    private static final String NO_BASE = "none";

    private final ExportData data;
    private final IndicatorDefinition definition;
    private final LocalText text;
    private final ExportTexts texts;
    private final Texts words;
    private final List<Result> results;
    private final boolean bounded;
    private final List<String> bases;
    private final List<AreaKey> areas;
    private final List<Period> periods;

    JsonStatCube(ExportData data, IndicatorDefinition definition) {
        this.data = data;
        this.definition = definition;
        this.text = definition.text(data.locale());
        this.texts = new ExportTexts(data.locale());
        this.words = new Texts(data.locale());
        this.results = data.results().listIndicator(definition.id());
        this.bounded = results.stream().anyMatch(result -> result.interval().isPresent());
        this.bases = List.copyOf(
                results.stream().map(result -> base(result.base())).collect(Collectors.toCollection(TreeSet::new)));
        this.areas = List.copyOf(data.areas().keySet());
        this.periods = data.results().listPeriods(definition.id());
    }

    private static String base(Optional<PopulationBase> base) {
        return base.map(PopulationBase::name).orElse(NO_BASE);
    }

    ObjectNode write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", "2.0");
        root.put("class", "dataset");
        root.put("label", text.name());
        List<Source> sources = sources();
        root.put("source", sources.stream().map(texts::sourceLine).collect(Collectors.joining("; ")));
        root.put("updated", data.newestDay().toString());
        ArrayNode notes = root.putArray("note");
        notes.add(text.caption());
        if (!text.limits().isEmpty()) {
            notes.add(text.limits());
        }
        notes.add(texts.text("formula", texts.formula(definition)));
        notes.add(texts.territory(data));
        if (bounded) {
            notes.add(texts.text("about.interval.text"));
        }
        List<String> figures = figures();
        root.putArray("id").add("indicator").add("base").add("area").add("time");
        root.putArray("size")
                .add(figures.size())
                .add(bases.size())
                .add(areas.size())
                .add(periods.size());
        ObjectNode role = root.putObject("role");
        role.putArray("time").add("time");
        role.putArray("geo").add("area");
        role.putArray("metric").add("indicator");
        dimensions(root.putObject("dimension"), figures);
        cells(root);
        extension(root.putObject("extension"), sources);
        return root;
    }

    private List<String> figures() {
        String id = definition.id();
        return bounded ? List.of(id, id + "-lower", id + "-upper") : List.of(id);
    }

    private List<Source> sources() {
        Set<String> ids = results.stream()
                .flatMap(result -> result.lineage().sources().stream())
                .collect(Collectors.toSet());
        return data.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .toList();
    }

    private void dimensions(ObjectNode node, List<String> figures) {
        ObjectNode metric = dimension(node, "indicator", texts.text("column.short"), figures);
        List<String> labels = List.of(
                text.name(),
                text.name() + ", " + texts.text("column.lower"),
                text.name() + ", " + texts.text("column.upper"));
        ObjectNode names = metric.putObject("label");
        ObjectNode units = metric.putObject("unit");
        for (int i = 0; i < figures.size(); i++) {
            names.put(figures.get(i), labels.get(i));
            units.putObject(figures.get(i))
                    .put("label", texts.unit(definition.unit()))
                    .put("decimals", definition.decimals());
        }
        ObjectNode baseNames =
                dimension(node, "base", texts.text("column.base"), bases).putObject("label");
        bases.forEach(base ->
                baseNames.put(base, base.equals(NO_BASE) ? texts.text("base.none") : words.text("base." + base)));
        ObjectNode areaNames = dimension(
                        node,
                        "area",
                        texts.text("column.town"),
                        areas.stream().map(AreaKey::key).toList())
                .putObject("label");
        areas.forEach(area -> areaNames.put(area.key(), data.nameOf(area)));
        ObjectNode days = dimension(
                        node,
                        "time",
                        texts.text("column.period"),
                        periods.stream().map(Period::toString).toList())
                .putObject("label");
        periods.forEach(period -> days.put(period.toString(), words.period(period)));
    }

    private static ObjectNode dimension(ObjectNode node, String id, String label, List<String> codes) {
        ObjectNode category = node.putObject(id).put("label", label).putObject("category");
        ArrayNode index = category.putArray("index");
        codes.forEach(index::add);
        return category;
    }

    private void cells(ObjectNode root) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        SortedMap<Integer, String> states = new TreeMap<>();
        int cube = bases.size() * areas.size() * periods.size();
        Map<AreaKey, Integer> areaNumbers = new HashMap<>();
        areas.forEach(area -> areaNumbers.put(area, areaNumbers.size()));
        for (Result result : results) {
            int cell = (bases.indexOf(base(result.base())) * areas.size()
                                    + Objects.requireNonNull(areaNumbers.get(result.area())))
                            * periods.size()
                    + periods.indexOf(result.period());
            if (result.value() instanceof Value.Known known) {
                values.put(cell, known.number());
                if (known.quality() != Quality.EXACT) {
                    states.put(cell, known.quality().name());
                }
            } else if (result.value() instanceof Value.Missing missing) {
                states.put(cell, missing.reason().name());
            }
            result.interval().ifPresent(interval -> {
                values.put(cube + cell, interval.lower());
                values.put(2 * cube + cell, interval.upper());
            });
        }
        ObjectNode value = root.putObject("value");
        values.forEach((cell, number) -> value.put(cell.toString(), number));
        ObjectNode status = root.putObject("status");
        states.forEach((cell, state) -> status.put(cell.toString(), state));
    }

    private void extension(ObjectNode node, List<Source> sources) {
        ObjectNode labels = node.putObject("status").putObject("label");
        for (Reason reason : Reason.values()) {
            labels.put(reason.name(), words.reason(reason));
        }
        for (Quality quality : EnumSet.complementOf(EnumSet.of(Quality.EXACT))) {
            labels.put(quality.name(), texts.text("quality." + quality));
        }
        node.put("indicator", definition.id());
        node.put("theme", definition.theme());
        node.put("unit", definition.unit());
        node.put("territory", data.territory().map(Object::toString).orElse("reported"));
        node.put("reference", definition.reference());
        ArrayNode licences = node.putArray("sources");
        for (Source source : sources) {
            licences.addObject()
                    .put("id", source.id())
                    .put("publisher", source.publisher())
                    .put("title", source.title())
                    .put("notice", source.notice())
                    .put("licence", source.licence())
                    .put("url", source.url());
        }
    }
}
