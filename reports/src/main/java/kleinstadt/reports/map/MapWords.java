package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Group;
import kleinstadt.reports.chart.ColourLegend;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.compose.SourceLine;
import kleinstadt.reports.compose.Tally;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/** What maps say, in the reader's language. */
final class MapWords {

    private static final String BUNDLE = "kleinstadt.reports.map.map";

    private final ReportInput input;
    private final Locale locale;
    private final Texts messages;
    private final Texts texts;

    MapWords(ReportInput input, Locale locale) {
        this.input = input;
        this.locale = locale;
        this.messages = new Texts(BUNDLE, locale);
        this.texts = new Texts(locale);
    }

    /** A text of the maps' bundle. */
    String text(String key, Object... filled) {
        return messages.text(key, filled);
    }

    String number(double number, int decimals) {
        return texts.number(number, decimals);
    }

    String tally(Tally tally) {
        return tally.text(texts);
    }

    String count(long number) {
        return texts.number((double) number, 0);
    }

    String period(Period period) {
        return texts.period(period);
    }

    String reason(Reason reason) {
        return texts.reason(reason);
    }

    String shortName(MapFigures figures) {
        return figures.definition().text(locale).shortName();
    }

    String name(MapFigures figures) {
        return figures.definition().text(locale).name();
    }

    String land(AreaKey land) {
        return texts.land(land);
    }

    /** A text and the unit of an indicator behind it, where the unit has a name. */
    String withUnit(String text, MapFigures figures) {
        String unit = texts.axisUnit(figures.definition().unit());
        return unit.isEmpty() ? text : text + ", " + unit;
    }

    /** A figure with its unit. */
    String figure(double number, MapFigures figures) {
        return texts.value(figures.definition(), number);
    }

    /** A town's figure with its unit, or why there is none. */
    String figure(Town town, MapFigures figures) {
        return figures.value(town) instanceof Value.Known known
                ? figure(known.number(), figures)
                : texts.reason(figures.value(town));
    }

    /** A figure without its unit. */
    String bare(double number, MapFigures figures) {
        return texts.bareValue(figures.definition(), number);
    }

    /** Number of towns, or of associations. */
    String towns(long number, MapFigures figures) {
        String noun = figures.ofAssociations() ? "association" : "town";
        return messages.text((number == 1 ? "legend.countOne." : "legend.count.") + noun, count(number));
    }

    /** The name of a town's association without a title such as {@code , Stadt}. */
    static String verbandName(Town town) {
        String name = town.verbandName();
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    /** What the figure is of: the town, or its association where that is more than the town. */
    String bearer(Town town, MapFigures figures) {
        return figures.ofAssociations() && town.members().size() > 1
                ? messages.text("highlight.association", verbandName(town))
                : town.name();
    }

    String setSize() {
        return count(input.towns().towns().size());
    }

    /** What a map is about in a few words, behind the name of the town or the towns. */
    String topic(String name, String key, Object... filled) {
        return texts.text("topic", name, messages.text("topic." + key, filled));
    }

    MapChart.Sheet sheet() {
        return new MapChart.Sheet(input.boundaries(), messages.text("kilometres", "#"));
    }

    /** Lines below a town's figure: its rank, and that it does not belong to the set. */
    List<String> notes(CaseTown shown, MapFigures figures) {
        List<String> notes = new ArrayList<>();
        AreaKey area = shown.town().area(input.unit());
        input.contexts()
                .find(area, figures.definition().id(), figures.period(), Group.Kind.SET)
                .map(context -> texts.rank(context.rank(), context.n(), context.member()))
                .filter(rank -> !rank.isEmpty())
                .ifPresent(rank -> notes.add(messages.text("highlight.rank", rank)));
        if (!shown.inSet()) {
            notes.add(messages.text("highlight.outside", setSize()));
        }
        return List.copyOf(notes);
    }

    /** A legend of classes; the text of the ground is empty where it needs none. */
    ColourLegend legend(MapFigures figures, Classification classes, ClassMethod method, String ground) {
        int[] counts = classes.count(figures.known());
        List<MapChart.ClassRow> rows = new ArrayList<>();
        for (int index = 0; index < classes.size(); index++) {
            String lower = bare(classes.limits().get(index), figures);
            String upper = bare(classes.limits().get(index + 1), figures);
            String limits = messages.text(index < classes.size() - 1 ? "legend.class" : "legend.last", lower, upper);
            rows.add(new MapChart.ClassRow(limits, towns(counts[index], figures), Palette.colour(classes, index)));
        }
        String note = messages.text("legend.note." + (classes.balance() ? "BALANCE" : method.name()));
        long borrowed = figures.countBorrowed();
        return new ColourLegend(
                withUnit(shortName(figures), figures),
                rows,
                missing(figures.countMissing()),
                ground,
                borrowed == 0 ? note : note + " " + messages.text("legend.borrowed", towns(borrowed, figures)),
                Histograms.of(figures, classes, this));
    }

    /** What the hatching means, why, and how many towns, the most frequent reason first; empty where there is none. */
    Optional<String> missing(Map<Reason, Long> reasons) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String text = reasons.entrySet().stream()
                .sorted(Map.Entry.<Reason, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry ->
                        messages.text("legend.missingReason", texts.reason(entry.getKey()), count(entry.getValue())))
                .collect(Collectors.joining(", "));
        return Optional.of(messages.text("legend.missing", text));
    }

    /** Source lines of figures and boundaries, dates, territories. */
    String footer(Collection<MapFigures> shown) {
        List<Result> used = shown.stream()
                .flatMap(figures -> figures.byArea().values().stream().sorted())
                .toList();
        List<Source> sources = used.stream()
                .flatMap(result -> result.lineage().sources().stream())
                .distinct()
                .flatMap(id -> input.sources().find(id).stream())
                .toList();
        String territories = used.stream()
                .map(result -> result.lineage().territory())
                .collect(Collectors.toCollection(TreeSet<TerritoryDate>::new))
                .stream()
                .map(territory -> texts.date(territory.date()))
                .collect(Collectors.joining(", "));
        String periods = shown.stream()
                .map(MapFigures::period)
                .distinct()
                .map(texts::period)
                .collect(Collectors.joining(", "));
        String notices = SourceLine.of(sources, texts);
        String map = SourceLine.of(
                input.sources().find(input.boundaries().source()).stream().toList(), texts);
        String none = messages.text("footer.noSource");
        String mapNotice = map.isEmpty() ? none : map;
        String mapDay = texts.date(input.boundaries().territory().date());
        return shown.isEmpty()
                ? messages.text("footer.mapOnly", mapNotice, mapDay)
                : messages.text("footer", notices.isEmpty() ? none : notices, periods, territories, mapNotice, mapDay);
    }
}
