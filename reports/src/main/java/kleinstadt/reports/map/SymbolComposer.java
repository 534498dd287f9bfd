package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.chart.SymbolMap;
import kleinstadt.reports.chart.SymbolMap.Circle;
import kleinstadt.reports.pack.ReportInput;

/**
 * Composes the map of towns as circles: the area of a circle is the number of inhabitants, its colour the class of another
 * figure. Areas are true, not enlarged for the eye (Flannery 1971), so that twice the area says twice the inhabitants. One
 * composer serves all towns of a run.
 */
final class SymbolComposer {

    static final String ID = "map-towns";

    /** Radius in units of the canvas of a town of so many inhabitants. */
    private static final double RADIUS = 9.5;

    private static final double INHABITANTS = 10_000;

    /** Numbers for the legend; of those that occur, the largest. */
    private static final double[] ROUND = {2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000};

    private static final int ROWS = 3;

    private final ReportInput input;
    private final MapFigures sizes;
    private final MapFigures colours;
    private final MapWords words;
    private final OverviewNames names;
    private final Classification classes;
    private final SymbolMap.Circles circles;
    private final String footer;

    SymbolComposer(ReportInput input, MapFigures sizes, MapFigures colours, OverviewNames names, MapWords words) {
        this.input = input;
        this.sizes = sizes;
        this.colours = colours;
        this.words = words;
        this.names = names;
        ClassMethod method = ClassMethod.QUANTILE;
        this.classes = colours.classify(method);
        List<Circle> drawn = ChoroplethComposer.listPainted(input)
                .filter(town -> sizes.find(town).isPresent())
                .map(town -> new Circle(
                        town.centre(), radius(sizes.find(town).orElseThrow()), colours.classOf(town, classes)))
                .sorted(Comparator.comparing(Circle::radius).reversed().thenComparing(Circle::centre))
                .toList();
        this.circles = new SymbolMap.Circles(drawn, sizeLegend(), words.legend(colours, classes, method, ""));
        this.footer = words.footer(List.of(sizes, colours));
    }

    /** The map for a town, or for several that are all alike; {@code name} is what they are called together. */
    SymbolMap compose(List<CaseTown> shown, String name) {
        List<Highlight> highlights = shown.stream().map(this::highlight).toList();
        return new SymbolMap(frame(shown, name, highlights), words.sheet(), circles, names.list(shown), highlights);
    }

    /** The radius whose circle has an area in proportion to a number. */
    static double radius(double inhabitants) {
        return RADIUS * Math.sqrt(inhabitants / INHABITANTS);
    }

    private SymbolMap.SizeLegend sizeLegend() {
        double[] known = sizes.known();
        double largest = known[known.length - 1];
        double[] occurring =
                DoubleStream.of(ROUND).filter(number -> number <= largest).toArray();
        List<SymbolMap.SizeRow> rows = DoubleStream.of(occurring)
                .skip(Math.max(0, occurring.length - ROWS))
                .mapToObj(number -> new SymbolMap.SizeRow(words.number(number, 0), radius(number)))
                .toList();
        return new SymbolMap.SizeLegend(words.text("symbols.sizes", words.shortName(sizes)), rows);
    }

    private Highlight highlight(CaseTown shown) {
        Town town = shown.town();
        List<String> notes = new ArrayList<>();
        notes.add(words.text("symbols.size", words.shortName(sizes), words.figure(town, sizes)));
        notes.addAll(words.notes(shown, colours));
        return new Highlight(
                colours.areas(town),
                town.centre(),
                town.name(),
                words.figure(town, colours),
                notes,
                colours.find(town),
                colours.classOf(town, classes));
    }

    private Frame frame(List<CaseTown> shown, String name, List<Highlight> highlights) {
        String towns = highlights.stream()
                .map(each -> words.text("alternative.town", each.name(), each.figure()))
                .collect(Collectors.joining(", "));
        String classTexts = circles.colours().rows().stream()
                .map(row -> words.text("alternative.class", row.limits(), row.count()))
                .collect(Collectors.joining("; "));
        return new Frame(
                ID,
                words.topic(name, "symbols"),
                new Statement(colours, words).text(shown),
                words.text(
                        "symbols.subtitle",
                        words.name(sizes),
                        words.period(sizes.period()),
                        words.withUnit(words.name(colours) + ", " + words.period(colours.period()), colours),
                        words.count(input.towns().towns().stream()
                                .filter(town -> sizes.find(town).isPresent())
                                .count())),
                footer,
                words.text(
                        "symbols.alternative",
                        words.name(sizes),
                        words.name(colours),
                        words.period(colours.period()),
                        towns,
                        classTexts));
    }
}
