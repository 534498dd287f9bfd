package kleinstadt.reports.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.indicators.definition.Themes;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.compose.Texts;

/**
 * The tables of the workbook: what it is and how to read it, the indicators, the sources, then all figures, a table a theme with a
 * row a figure.
 */
public final class WorkbookComposer {

    private static final int NARROW = 11;
    private static final int MIDDLE = 22;
    private static final int WIDE = 60;
    private static final String COUNT = "#,##0";

    private final ExportData data;
    private final Texts words;
    private final ExportTexts texts;

    /** The tables of a run. */
    public WorkbookComposer(ExportData data) {
        this.data = data;
        this.words = new Texts(data.locale());
        this.texts = new ExportTexts(data.locale());
    }

    /** The name of the workbook. */
    public String title() {
        return texts.title();
    }

    /** The tables in order. */
    public List<ExportTable> compose() {
        List<ExportTable> tables = new ArrayList<>();
        tables.add(about());
        tables.add(indicators());
        tables.add(sources());
        for (String theme : listThemes()) {
            tables.add(figures(theme));
        }
        return tables;
    }

    private List<String> listThemes() {
        return Themes.ALL.stream()
                .filter(theme -> data.indicators().stream()
                        .anyMatch(definition -> definition.theme().equals(theme)))
                .toList();
    }

    private ExportTable about() {
        List<List<ExportCell>> rows = new ArrayList<>();
        rows.add(heading(texts.title()));
        rows.add(pair(texts.text("about.what"), texts.text("about.what.text")));
        rows.add(pair(texts.text("about.towns"), texts.towns(data)));
        rows.add(pair(texts.text("about.territory"), texts.territory(data)));
        rows.add(pair(texts.text("about.day"), words.date(data.newestDay())));
        rows.add(pair(texts.text("about.interval"), texts.text("about.interval.text")));
        rows.add(heading(texts.text("about.sheets")));
        rows.add(pair(texts.text("sheet.indicators"), texts.text("about.indicators.text")));
        rows.add(pair(texts.text("sheet.sources"), texts.text("about.sources.text")));
        for (String theme : listThemes()) {
            rows.add(pair(
                    theme(theme),
                    data.indicators().stream()
                            .filter(definition -> definition.theme().equals(theme))
                            .map(definition -> definition.text(data.locale()).shortName())
                            .collect(Collectors.joining("; "))));
        }
        rows.add(heading(texts.text("about.status")));
        rows.add(pair("known", texts.text("status.known")));
        rows.add(pair("missing", texts.text("status.missing")));
        rows.add(heading(texts.text("about.reasons")));
        for (Reason reason : Reason.values()) {
            rows.add(pair(reason.name(), words.reason(reason)));
        }
        rows.add(heading(texts.text("about.sources")));
        for (Source source : data.sources()) {
            rows.add(pair(
                    source.id(),
                    source.title() + ". " + source.notice() + ". " + texts.text("licence", source.licence())));
        }
        return new ExportTable(
                texts.text("sheet.about"),
                List.of(
                        new ExportColumn(texts.text("about.head"), 2 * NARROW + MIDDLE, true),
                        new ExportColumn(texts.text("about.head.text"), 2 * WIDE, true)),
                0,
                rows);
    }

    private static List<ExportCell> heading(String text) {
        return List.of(new ExportCell.Heading(text), ExportCell.EMPTY);
    }

    private static List<ExportCell> pair(String name, String text) {
        return List.of(ExportCell.of(name), ExportCell.of(text));
    }

    private ExportTable indicators() {
        List<ExportColumn> columns = List.of(
                column("indicator", 2 * MIDDLE, false),
                column("theme", MIDDLE, false),
                column("name", WIDE, true),
                column("unit", MIDDLE, false),
                column("caption", WIDE, true),
                column("limits", WIDE, true),
                column("formula", WIDE, true),
                column("direction", MIDDLE, false),
                column("min-base", NARROW, false),
                column("reference", WIDE, true),
                column("sources", WIDE, true),
                column("latest", MIDDLE, false),
                column("known", NARROW, false),
                column("missing", NARROW, false),
                column("reasons", WIDE, true));
        return new ExportTable(texts.text("sheet.indicators"), columns, 1, rows(data.indicators(), this::indicator));
    }

    private List<ExportCell> indicator(IndicatorDefinition definition) {
        LocalText text = definition.text(data.locale());
        List<Result> results = data.results().listIndicator(definition.id());
        Map<Reason, Long> reasons = results.stream()
                .map(Result::value)
                .filter(Value.Missing.class::isInstance)
                .map(value -> ((Value.Missing) value).reason())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Reason.class), Collectors.counting()));
        long missing = reasons.values().stream().mapToLong(Long::longValue).sum();
        return List.of(
                ExportCell.of(definition.id()),
                ExportCell.of(theme(definition.theme())),
                ExportCell.of(words.prose(text.name())),
                ExportCell.of(texts.unit(definition.unit())),
                ExportCell.of(words.prose(text.caption())),
                ExportCell.of(words.prose(text.limits())),
                ExportCell.of(texts.formula(definition)),
                ExportCell.of(texts.direction(definition)),
                definition.minBase() == 0 ? ExportCell.EMPTY : new ExportCell.Figure(definition.minBase(), COUNT),
                ExportCell.of(definition.reference()),
                ExportCell.of(results.stream()
                        .flatMap(result -> result.lineage().sources().stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; "))),
                ExportCell.of(data.latest().stream()
                        .filter(latest -> latest.definition().equals(definition))
                        .findFirst()
                        .map(latest -> words.period(latest.period()))
                        .orElse("")),
                new ExportCell.Figure(results.size() - missing, COUNT),
                new ExportCell.Figure(missing, COUNT),
                ExportCell.of(reasons.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; "))));
    }

    private ExportTable sources() {
        List<ExportColumn> columns = List.of(
                column("source", 2 * MIDDLE, false),
                column("publisher", WIDE, true),
                column("title", WIDE, true),
                column("notice", WIDE, true),
                column("licence", MIDDLE, true),
                column("url", WIDE, false));
        return new ExportTable(
                texts.text("sheet.sources"),
                columns,
                1,
                rows(
                        data.sources(),
                        source -> List.of(
                                ExportCell.of(source.id()),
                                ExportCell.of(source.publisher()),
                                ExportCell.of(source.title()),
                                ExportCell.of(source.notice()),
                                ExportCell.of(source.licence()),
                                ExportCell.of(source.url()))));
    }

    private ExportTable figures(String theme) {
        List<ExportColumn> columns = List.of(
                column("ags", NARROW, false),
                column("town", MIDDLE, false),
                column("short", 2 * MIDDLE, false),
                column("period", NARROW, false),
                column("value", MIDDLE, false),
                column("lower", MIDDLE, false),
                column("upper", MIDDLE, false),
                column("unit", MIDDLE, false),
                column("status", NARROW, false),
                column("reason", MIDDLE, false),
                column("base", NARROW, false),
                column("territory", NARROW, false),
                column("source", MIDDLE, false),
                column("indicator", 2 * MIDDLE, false));
        return new ExportTable(
                theme(theme),
                columns,
                2,
                () -> data.indicators().stream()
                        .filter(definition -> definition.theme().equals(theme))
                        .flatMap(this::figures)
                        .iterator());
    }

    private Stream<List<ExportCell>> figures(IndicatorDefinition definition) {
        String format = NumberFormat.of(definition, words);
        ExportCell name = ExportCell.of(definition.text(data.locale()).shortName());
        ExportCell unit = ExportCell.of(texts.unit(definition.unit()));
        ExportCell id = ExportCell.of(definition.id());
        return data.results().listIndicator(definition.id()).stream()
                .map(result -> List.of(
                        ExportCell.of(result.area().key()),
                        ExportCell.of(data.nameOf(result.area())),
                        name,
                        ExportCell.of(result.period().toString()),
                        result.value() instanceof Value.Known known
                                ? new ExportCell.Figure(known.number(), format)
                                : ExportCell.EMPTY,
                        bound(result, Interval::lower, format),
                        bound(result, Interval::upper, format),
                        unit,
                        ExportCell.of(result.value() instanceof Value.Known ? "known" : "missing"),
                        ExportCell.of(
                                result.value() instanceof Value.Missing missing
                                        ? missing.reason().name()
                                        : ""),
                        ExportCell.of(result.base()
                                .map(base -> words.text("base." + base.name()))
                                .orElse("")),
                        ExportCell.of(result.lineage().territory().toString()),
                        ExportCell.of(String.join(";", result.lineage().sources())),
                        id));
    }

    private static ExportCell bound(Result result, Function<Interval, Double> end, String format) {
        return result.interval()
                .<ExportCell>map(interval -> new ExportCell.Figure(Objects.requireNonNull(end.apply(interval)), format))
                .orElse(ExportCell.EMPTY);
    }

    private static <T> List<List<ExportCell>> rows(List<T> things, Function<T, List<ExportCell>> row) {
        return things.stream().map(row).toList();
    }

    private ExportColumn column(String key, int width, boolean wrapped) {
        return new ExportColumn(texts.text("column." + key), width, wrapped);
    }

    private String theme(String theme) {
        return words.text("theme." + theme);
    }
}
