package kleinstadt.reports.map;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.reports.chart.ChoroplethMap;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.chart.MapChart.Patch;
import kleinstadt.reports.pack.ReportInput;

/** Composes the map of one indicator, towns or associations filled by class. One composer serves all towns of a run. */
final class ChoroplethComposer {

    private final ReportInput input;
    private final MapFigures figures;
    private final MapWords words;
    private final OverviewNames names;
    private final Classification classes;
    private final ChoroplethMap.Colours colours;
    private final String footer;

    ChoroplethComposer(ReportInput input, MapFigures figures, ClassMethod method, OverviewNames names, MapWords words) {
        this.input = input;
        this.figures = figures;
        this.words = words;
        this.names = names;
        this.classes = figures.classify(method);
        List<Patch> patches = listPainted(input)
                .map(town -> new Patch(figures.areas(town), figures.classOf(town, classes)))
                .toList();
        this.colours =
                new ChoroplethMap.Colours(patches, words.legend(figures, classes, method, words.text("legend.ground")));
        this.footer = words.footer(List.of(figures));
    }

    /** The set's towns, and the shown towns outside it. */
    static Stream<Town> listPainted(ReportInput input) {
        return Stream.concat(
                input.towns().towns().stream(),
                input.shown().stream().filter(each -> !each.inSet()).map(CaseTown::town));
    }

    /** The map for a town, or for several that are all alike; {@code name} is what they are called together. */
    ChoroplethMap compose(List<CaseTown> shown, String name) {
        List<Highlight> highlights = shown.stream().map(this::highlight).toList();
        return new ChoroplethMap(frame(shown, name, highlights), words.sheet(), colours, names.list(shown), highlights);
    }

    private Highlight highlight(CaseTown shown) {
        Town town = shown.town();
        return new Highlight(
                figures.areas(town),
                town.centre(),
                words.bearer(town, figures),
                words.figure(town, figures),
                words.notes(shown, figures),
                figures.find(town),
                figures.classOf(town, classes));
    }

    private Frame frame(List<CaseTown> shown, String name, List<Highlight> highlights) {
        String day = words.period(figures.period());
        String classTexts = colours.legend().rows().stream()
                .map(row -> words.text("alternative.class", row.limits(), row.count()))
                .collect(Collectors.joining("; "));
        String towns = highlights.stream()
                .map(each -> words.text("alternative.town", each.name(), each.figure()))
                .collect(Collectors.joining(", "));
        String unit = input.unit() == Unit.GEMEINDE && figures.ofAssociations()
                ? "ASSOCIATION"
                : input.unit().name();
        return new Frame(
                "map-" + figures.definition().id(),
                words.topic(name, "choropleth", words.shortName(figures)),
                new Statement(figures, words).text(shown),
                words.text(
                        "subtitle",
                        words.withUnit(words.name(figures) + ", " + day, figures),
                        words.text("unit." + unit, words.count(figures.countKnown()))),
                footer,
                words.text("alternative", words.name(figures), day, towns, classTexts));
    }
}
