package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.TerritoryRule;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.pack.Findings;
import kleinstadt.reports.pack.ReportInput;

/** Writes the chapters on reading, methods, sources and terms; they name only what the towns' figures rest on. */
final class MethodChapters {

    private static final String TOWN_LIST = "bbsr-referenz-2019";
    private static final List<String> READING = List.of(
            "group", "figures", "interval", "comparison", "rank", "many", "territory", "base", "stand-in", "missing");

    private final PackWords words;
    private final ReportInput input;
    private final List<Result> results;

    MethodChapters(PackWords words, List<CaseTown> towns) {
        this.words = words;
        this.input = words.input();
        Set<AreaKey> areas =
                towns.stream().map(town -> town.town().area(input.unit())).collect(Collectors.toSet());
        this.results = input.definitions().stream()
                .flatMap(definition ->
                        areas.stream().flatMap(area -> input.results().listSeries(definition.id(), area).stream()))
                .toList();
    }

    PackContent.Section section() {
        return new PackContent.Section(
                words.text("section.methods"),
                List.of(reading(), indicators(), sources(), Glossary.compose(words)),
                true);
    }

    private Part.Prose reading() {
        Stream<Part.Entry> general = READING.stream()
                .map(name -> new Part.Entry(
                        words.text("reading." + name),
                        List.of(words.text(
                                "reading." + name + ".text",
                                words.setSize(),
                                input.towns().id()))));
        Stream<Part.Entry> profile = input.findings().stream()
                .map(Findings::assessment)
                .map(assessment -> assessment.profile().text(words.locale()))
                .map(text -> new Part.Entry(text.name(), List.of(text.description(), words.text("profile.note"))));
        return new Part.Prose(
                words.text("chapter.reading"), Stream.concat(general, profile).toList());
    }

    /** What each indicator means, how it is computed and what it cannot say, theme by theme. */
    private Part.Prose indicators() {
        Set<String> used = results.stream().map(Result::indicator).collect(Collectors.toSet());
        List<Part.Entry> entries = new ArrayList<>();
        for (String theme : words.listThemes()) {
            entries.add(new Part.Entry(words.theme(theme), List.of()));
            input.definitions().stream()
                    .filter(definition -> definition.theme().equals(theme) && used.contains(definition.id()))
                    .map(this::entry)
                    .forEach(entries::add);
        }
        return new Part.Prose(words.text("chapter.indicators"), entries);
    }

    private Part.Entry entry(IndicatorDefinition definition) {
        LocalText text = definition.text(words.locale());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.texts().prose(text.caption()));
        if (!text.limits().isBlank()) {
            paragraphs.add(words.text("limits", words.texts().prose(text.limits())));
        }
        String computed = definition
                .formula()
                .map(formula -> words.text("formula", formula.strip()))
                .or(() -> definition.method().map(method -> words.text("method", method)))
                .orElse("");
        String unit = words.texts().unit(definition.unit());
        paragraphs.add(Stream.of(
                        computed,
                        unit.isEmpty() ? "" : words.text("unit", unit),
                        interval(definition.interval().method()),
                        words.text("direction." + definition.direction()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        paragraphs.add(words.text("reference", definition.reference()));
        return new Part.Entry(text.name(), paragraphs);
    }

    private String interval(IntervalMethod method) {
        return words.text("interval." + method.key());
    }

    private Part.Prose sources() {
        SortedMap<String, SortedSet<Period>> used = new TreeMap<>();
        for (Result result : results) {
            for (String id : result.lineage().sources()) {
                used.computeIfAbsent(id, key -> new TreeSet<>()).add(result.period());
            }
        }
        List<Part.Entry> entries = new ArrayList<>();
        used.forEach((id, periods) ->
                input.sources().find(id).ifPresent(source -> entries.add(entry(source, span(periods)))));
        input.sources()
                .find(TOWN_LIST)
                .filter(source -> !used.containsKey(TOWN_LIST))
                .ifPresent(source -> entries.add(entry(source, words.text("source.towns"))));
        input.sources()
                .find(input.boundaries().source())
                .ifPresent(source -> entries.add(entry(source, words.text("source.map"))));
        return new Part.Prose(words.text("chapter.sources"), entries);
    }

    private Part.Entry entry(Source source, String use) {
        String territory = source.territory() instanceof TerritoryRule.Fixed fixed
                ? words.text("source.territory.fixed", words.texts().date(fixed.date()), use)
                : words.text("source.territory.reported", use);
        return new Part.Entry(
                words.text("source.heading", source.id(), source.title()),
                List.of(source.notice(), territory, words.text("source.licence", source.licence(), source.url())));
    }

    private String span(SortedSet<Period> periods) {
        String first = words.texts().period(periods.first());
        return periods.size() == 1
                ? first
                : words.text("source.used", first, words.texts().period(periods.last()));
    }
}
