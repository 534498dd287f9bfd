package kleinstadt.reports.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** Writes the chapters on reading, indicators and sources; they name only what the town's figures rest on. */
final class MethodChapters {

    private static final String TOWN_LIST = "bbsr-referenz-2019";

    private final ReportInput input;
    private final Locale locale;
    private final Texts messages;
    private final Texts texts;
    private final List<Result> results;

    MethodChapters(ReportInput input, CaseTown shown, Locale locale) {
        this.input = input;
        this.locale = locale;
        this.messages = new Texts(PackComposer.BUNDLE, locale);
        this.texts = new Texts(locale);
        AreaKey area = shown.town().area(input.unit());
        this.results = input.results().listAll().stream()
                .filter(result -> result.area().equals(area))
                .toList();
    }

    PackContent.Chapter reading() {
        String count = texts.number(input.towns().towns().size(), 0);
        List<PackContent.Entry> entries = Stream.of("group", "rank", "base", "missing")
                .map(name -> new PackContent.Entry(
                        messages.text("reading." + name),
                        List.of(messages.text(
                                "reading." + name + ".text",
                                count,
                                input.towns().id()))))
                .toList();
        return new PackContent.Chapter(messages.text("chapter.reading"), entries);
    }

    PackContent.Chapter indicators() {
        List<PackContent.Entry> entries = input.definitions().stream()
                .filter(definition ->
                        results.stream().anyMatch(result -> result.indicator().equals(definition.id())))
                .map(this::entry)
                .toList();
        return new PackContent.Chapter(messages.text("chapter.indicators"), entries);
    }

    private PackContent.Entry entry(IndicatorDefinition definition) {
        LocalText text = definition.text(locale);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text.caption());
        if (!text.limits().isBlank()) {
            paragraphs.add(messages.text("limits", text.limits()));
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

    PackContent.Chapter sources() {
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
