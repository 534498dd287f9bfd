package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.compose.SourceLine;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/** Composes the map of one indicator for one town or several. */
public final class MapComposer {

    /** The indicator shown where none is named. */
    public static final String DEFAULT_INDICATOR = "share-65-plus";

    private static final String BUNDLE = "kleinstadt.reports.map.map";

    private final ReportInput input;
    private final IndicatorDefinition definition;
    private final Period period;
    private final Map<AreaKey, Value> values;
    private final Locale locale;
    private final Texts messages;
    private final Texts texts;

    private MapComposer(ReportInput input, IndicatorDefinition definition, Period period, Locale locale) {
        this.input = input;
        this.definition = definition;
        this.period = period;
        this.values = MapFigures.values(input, definition.id(), period);
        this.locale = locale;
        this.messages = new Texts(BUNDLE, locale);
        this.texts = new Texts(locale);
    }

    /**
     * The map of {@value #DEFAULT_INDICATOR} at its latest period.
     *
     * @throws IllegalArgumentException if the indicator is not defined or no town has a figure
     */
    public static MapChart of(ReportInput input, CaseTown shown, Locale locale) {
        return of(input, shown, locale, DEFAULT_INDICATOR);
    }

    /**
     * The map of {@value #DEFAULT_INDICATOR} at its latest period for several towns, all of them alike.
     *
     * @param name what the towns are together
     * @throws IllegalArgumentException if the indicator is not defined or no town has a figure
     */
    public static MapChart of(ReportInput input, List<CaseTown> shown, String name, Locale locale) {
        return prepare(input, locale, DEFAULT_INDICATOR).compose(shown, name);
    }

    /**
     * The map of an indicator at the latest period that most towns with any figure have one for.
     *
     * @throws IllegalArgumentException if the indicator is not defined or no town has a figure
     */
    public static MapChart of(ReportInput input, CaseTown shown, Locale locale, String indicator) {
        return prepare(input, locale, indicator)
                .compose(List.of(shown), shown.town().name());
    }

    private static MapComposer prepare(ReportInput input, Locale locale, String indicator) {
        IndicatorDefinition definition = input.definitions().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator is called '" + indicator + "'"));
        Period period = MapFigures.findLatestPeriod(input, indicator)
                .orElseThrow(() -> new IllegalArgumentException("no town has a figure of '" + indicator + "'"));
        return new MapComposer(input, definition, period, locale);
    }

    private MapChart compose(List<CaseTown> shown, String name) {
        double[] known = MapFigures.known(input, definition.id(), period);
        Classification classes = signed(known)
                ? Classification.aroundZero(known, Palette.CLASSES, definition.decimals())
                : Classification.quantiles(known, Palette.CLASSES, definition.decimals());
        List<MapChart.MapTown> towns =
                painted().map(town -> fill(town, classes)).toList();
        MapChart.Legend legend = legend(classes, signed(known));
        List<MapChart.Highlight> highlights =
                shown.stream().map(town -> highlight(town, classes)).toList();
        return new MapChart(
                frame(name, legend, highlights), input.boundaries(), towns, legend, names(shown), highlights);
    }

    /** Whether zero parts the figures into two kinds: the definition allows both and both occur. */
    private boolean signed(double[] known) {
        boolean allowed =
                definition.plausible().min() < 0 && definition.plausible().max() > 0;
        return allowed
                && Arrays.stream(known).anyMatch(figure -> figure < 0)
                && Arrays.stream(known).anyMatch(figure -> figure >= 0);
    }

    /** The set's towns, and the shown towns outside it. */
    private Stream<Town> painted() {
        return Stream.concat(
                input.towns().towns().stream(),
                input.shown().stream().filter(each -> !each.inSet()).map(CaseTown::town));
    }

    private List<AreaKey> areas(Town town) {
        return input.unit() == Unit.GEMEINDE ? List.of(town.centre()) : town.members();
    }

    private Value value(Town town) {
        return values.getOrDefault(town.area(input.unit()), Value.missing(Reason.NO_SOURCE));
    }

    private MapChart.MapTown fill(Town town, Classification classes) {
        return new MapChart.MapTown(areas(town), classOf(town, classes));
    }

    private OptionalInt classOf(Town town, Classification classes) {
        return value(town) instanceof Value.Known known
                ? OptionalInt.of(classes.classOf(known.number()))
                : OptionalInt.empty();
    }

    private MapChart.Legend legend(Classification classes, boolean signed) {
        int[] counts = new int[classes.size()];
        int missing = 0;
        for (Town town : input.towns().towns()) {
            OptionalInt index = classOf(town, classes);
            if (index.isPresent()) {
                counts[index.getAsInt()]++;
            } else {
                missing++;
            }
        }
        List<MapChart.MapClass> rows = new ArrayList<>();
        for (int index = 0; index < classes.size(); index++) {
            String lower = number(classes.limits().get(index));
            String upper = number(classes.limits().get(index + 1));
            String limits = messages.text(index < classes.size() - 1 ? "legend.class" : "legend.last", lower, upper);
            rows.add(new MapChart.MapClass(limits, count(counts[index]), Palette.colour(classes, index)));
        }
        return new MapChart.Legend(
                titled(definition.text(locale).shortName()),
                rows,
                messages.text("legend.missing"),
                missing,
                messages.text("legend.ground"),
                messages.text(signed ? "legend.noteZero" : "legend.note"),
                messages.text("kilometres", "#"),
                messages.text("berlin"));
    }

    private MapChart.Highlight highlight(CaseTown shown, Classification classes) {
        Value value = value(shown.town());
        String figure = value instanceof Value.Known known ? withUnit(known.number()) : texts.reason(value);
        return new MapChart.Highlight(
                areas(shown.town()),
                shown.town().centre(),
                shown.town().name(),
                figure,
                classOf(shown.town(), classes),
                notes(shown));
    }

    private List<String> notes(CaseTown shown) {
        List<String> notes = new ArrayList<>();
        MapFigures.findContext(input, definition.id(), shown.town(), period).ifPresent(context -> {
            String rank = texts.rank(context.rank(), context.n(), context.member());
            if (!rank.isEmpty()) {
                notes.add(messages.text("highlight.rank", rank));
            }
            context.median().ifPresent(median -> notes.add(messages.text("highlight.median", withUnit(median))));
        });
        if (!shown.inSet()) {
            notes.add(messages.text(
                    "highlight.outside", texts.number(input.towns().towns().size(), 0)));
        }
        return List.copyOf(notes);
    }

    /** The towns of the map first, the others in the order of their keys. */
    private List<MapChart.MapName> names(List<CaseTown> shown) {
        Stream<Town> others = input.shown().stream()
                .filter(town -> !shown.contains(town))
                .map(CaseTown::town)
                .sorted(Comparator.comparing(Town::centre));
        return Stream.concat(shown.stream().map(CaseTown::town), others)
                .map(town -> new MapChart.MapName(town.centre(), town.name()))
                .toList();
    }

    private Frame frame(String whose, MapChart.Legend legend, List<MapChart.Highlight> highlights) {
        String name = definition.text(locale).name();
        String count = texts.number(input.towns().towns().size(), 0);
        String day = texts.period(period);
        String classTexts = legend.classes().stream()
                .map(each -> messages.text("alternative.class", each.limits(), each.count()))
                .reduce((one, two) -> one + "; " + two)
                .orElse("");
        String figures = highlights.stream()
                .map(each -> messages.text("alternative.town", each.name(), each.figure()))
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
        return new Frame(
                "map-" + definition.id(),
                messages.text("title", whose, definition.text(locale).shortName()),
                messages.text("subtitle", titled(day), messages.text("unit." + input.unit(), count)),
                footer(),
                messages.text("alternative", name, day, figures, classTexts));
    }

    private String footer() {
        List<Result> used = MapFigures.listResults(input, definition.id(), period);
        List<String> ids = used.stream()
                .flatMap(result -> result.lineage().sources().stream())
                .distinct()
                .toList();
        String notices = SourceLine.of(
                ids.stream().flatMap(id -> input.sources().find(id).stream()).toList(), texts);
        String territory = used.stream()
                .map(result -> texts.date(result.lineage().territory().date()))
                .distinct()
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
        String map = SourceLine.of(
                input.sources().find(input.boundaries().source()).stream().toList(), texts);
        String none = messages.text("footer.noSource");
        return messages.text(
                "footer",
                notices.isEmpty() ? none : notices,
                texts.period(period),
                territory,
                map.isEmpty() ? none : map,
                texts.date(input.boundaries().territory().date()));
    }

    /** A text and the unit behind it, where the unit has a name. */
    private String titled(String text) {
        String unit = texts.axisUnit(definition.unit());
        return unit.isEmpty() ? text : text + ", " + unit;
    }

    private String withUnit(double number) {
        boolean canBeNegative = definition.plausible().min() < 0;
        return texts.withUnit(number, definition.decimals(), definition.unit(), canBeNegative);
    }

    private String number(double number) {
        return texts.number(number, definition.decimals());
    }

    private String count(int towns) {
        return towns == 1 ? messages.text("legend.countOne") : messages.text("legend.count", texts.number(towns, 0));
    }
}
