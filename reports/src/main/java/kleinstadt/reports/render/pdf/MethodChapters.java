package kleinstadt.reports.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/** Writes the chapters on reading and sources; they name only what the towns' figures rest on. */
final class MethodChapters {

    private static final String TOWN_LIST = "bbsr-referenz-2019";

    private final ReportInput input;
    private final Locale locale;
    private final Texts messages;
    private final Texts texts;
    private final List<Result> results;

    MethodChapters(PackWords words, List<CaseTown> towns) {
        this.input = words.input();
        this.locale = words.locale();
        this.messages = words.messages();
        this.texts = words.texts();
        Set<AreaKey> areas =
                towns.stream().map(town -> town.town().area(input.unit())).collect(Collectors.toSet());
        this.results = input.results().listAll().stream()
                .filter(result -> areas.contains(result.area()))
                .toList();
    }

    List<PackContent.Chapter> list() {
        return List.of(reading(), sources());
    }

    /** How to read the pack, and what each indicator means. */
    private PackContent.Chapter reading() {
        String count = texts.number(input.towns().towns().size(), 0);
        Stream<PackContent.Entry> general = Stream.of("group", "rank", "base", "missing")
                .map(name -> new PackContent.Entry(
                        messages.text("reading." + name),
                        List.of(messages.text(
                                "reading." + name + ".text",
                                count,
                                input.towns().id()))));
        Set<String> used = results.stream().map(Result::indicator).collect(Collectors.toSet());
        Stream<PackContent.Entry> indicators = input.definitions().stream()
                .filter(definition -> used.contains(definition.id()))
                .map(this::entry);
        return new PackContent.Chapter(
                messages.text("chapter.reading"),
                Stream.concat(general, indicators).toList());
    }

    private PackContent.Entry entry(IndicatorDefinition definition) {
        LocalText text = definition.text(locale);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.prose(text.caption()));
        if (!text.limits().isBlank()) {
            paragraphs.add(messages.text("limits", texts.prose(text.limits())));
        }
        definition.formula().ifPresent(formula -> paragraphs.add(messages.text("formula", formula.strip())));
        definition.method().ifPresent(method -> paragraphs.add(messages.text("method", method)));
        String unit = texts.unit(definition.unit());
        if (!unit.isEmpty()) {
            paragraphs.add(messages.text("unit", unit));
        }
        paragraphs.add(messages.text("reference", definition.reference()));
        return new PackContent.Entry(text.name(), paragraphs);
    }

    private PackContent.Chapter sources() {
        SortedMap<String, SortedSet<Period>> used = new TreeMap<>();
        for (Result result : results) {
            for (String id : result.lineage().sources()) {
                used.computeIfAbsent(id, key -> new TreeSet<>()).add(result.period());
            }
        }
        List<PackContent.Entry> entries = new ArrayList<>();
        used.forEach((id, periods) ->
                input.sources().find(id).ifPresent(source -> entries.add(entry(source, span(periods)))));
        input.sources()
                .find(TOWN_LIST)
                .filter(source -> !used.containsKey(TOWN_LIST))
                .ifPresent(source -> entries.add(entry(source, messages.text("source.towns"))));
        input.sources()
                .find(input.boundaries().source())
                .ifPresent(source -> entries.add(entry(source, messages.text("source.map"))));
        return new PackContent.Chapter(messages.text("chapter.sources"), entries);
    }

    private PackContent.Entry entry(Source source, String use) {
        String territory = source.territory() instanceof TerritoryRule.Fixed fixed
                ? messages.text("source.territory.fixed", texts.date(fixed.date()), use)
                : messages.text("source.territory.reported", use);
        return new PackContent.Entry(
                source.id() + " · " + source.title(),
                List.of(source.notice(), territory, messages.text("source.licence", source.licence(), source.url())));
    }

    private String span(SortedSet<Period> periods) {
        String first = texts.period(periods.first());
        return periods.size() == 1 ? first : messages.text("source.used", first, texts.period(periods.last()));
    }
}
