package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.neighbours.Contribution;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.NeighbourPanels;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.pack.Findings;

/** Composes a town's inhabitants beside those of the towns it is most like, on the census of 2011. */
final class NeighbourComposer {

    static final String ID = "neighbours";

    /** As many as two rows hold. */
    private static final int PANELS = 8;

    private static final int ALIKE = 2;

    private final Figures figures;
    private final Texts texts;
    private final List<Slice> slices;
    private final Map<AreaKey, Town> towns = new HashMap<>();

    NeighbourComposer(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.slices = figures.listSlices(PopulationComposer.INDICATOR).stream()
                .filter(slice -> slice.base().equals(Optional.of(PopulationBase.ZENSUS_2011)))
                .toList();
        figures.input()
                .towns()
                .towns()
                .forEach(town -> towns.put(town.area(figures.input().unit()), town));
    }

    ChartSpec compose(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Provenance provenance = new Provenance();
        List<Neighbour> neighbours = figures.input().findings().map(Findings::neighbours).stream()
                .flatMap(all -> all.listOf(subject.area()).stream())
                .filter(neighbour -> line(neighbour.neighbour()).size() > 1)
                .limit(PANELS)
                .toList();
        List<NeighbourPanels.Place> town = line(subject.area());
        if (neighbours.isEmpty() || town.size() < 2) {
            return subject.noFigures(ID, topic, texts.reason(Reason.NO_SOURCE), provenance);
        }
        for (Slice slice : slices) {
            slice.note(List.of(subject.area()), provenance);
            slice.note(neighbours.stream().map(Neighbour::neighbour).toList(), provenance);
        }
        List<NeighbourPanels.Panel> panels =
                neighbours.stream().map(this::panel).toList();
        double low = 100;
        double high = 100;
        List<List<NeighbourPanels.Place>> lines = new ArrayList<>(List.of(town));
        panels.forEach(panel -> lines.add(panel.line()));
        for (List<NeighbourPanels.Place> line : lines) {
            for (NeighbourPanels.Place place : line) {
                low = Math.min(low, place.value());
                high = Math.max(high, place.value());
            }
        }
        double space = Math.max((high - low) * 0.08, 0.5);
        double first = town.get(0).time();
        double last = town.get(town.size() - 1).time();
        return new NeighbourPanels(
                subject.frame(
                        ID,
                        topic,
                        title(subject, town, neighbours),
                        texts.text(ID + ".subtitle", year(first), year(last)),
                        alternative(subject, town, panels),
                        provenance),
                List.of(
                        new KeyEntry(Sign.TOWN_LINE, texts.text("name-and-figure", subject.name(), change(town))),
                        new KeyEntry(Sign.PEER_LINE, texts.text(ID + ".key"))),
                Axes.at("", first - 0.3, last + 0.3, List.of(first, last), NeighbourComposer::year),
                Axes.within("", low - space, high + space, 3, texts::number),
                town,
                panels);
    }

    private static String year(double time) {
        return Integer.toString((int) Math.round(time));
    }

    private NeighbourPanels.Panel panel(Neighbour neighbour) {
        List<NeighbourPanels.Place> line = line(neighbour.neighbour());
        Town town = Optional.ofNullable(towns.get(neighbour.neighbour())).orElseThrow();
        String alike = neighbour.listAlike(ALIKE).stream()
                .map(Contribution::indicator)
                .flatMap(indicator -> figures.findDefinition(indicator).stream())
                .map(definition -> definition.text(texts.locale()).shortName())
                .collect(Collectors.joining(", "));
        return new NeighbourPanels.Panel(
                texts.text(
                        ID + ".panel",
                        town.name(),
                        texts.text("land-short." + town.land().key())),
                texts.text(ID + ".alike", alike),
                change(line),
                line);
    }

    /** Indices of an area, 100 at its first figure. */
    private List<NeighbourPanels.Place> line(AreaKey area) {
        List<NeighbourPanels.Place> line = new ArrayList<>();
        OptionalDouble hundred = OptionalDouble.empty();
        for (Slice slice : slices) {
            OptionalDouble persons = slice.known(area);
            if (persons.isPresent() && persons.getAsDouble() > 0) {
                hundred = hundred.isPresent() ? hundred : persons;
                line.add(new NeighbourPanels.Place(
                        TimeAxis.place(slice.period().lastDay()), 100 * persons.getAsDouble() / hundred.getAsDouble()));
            }
        }
        return line;
    }

    private static double percent(List<NeighbourPanels.Place> line) {
        return line.get(line.size() - 1).value() - 100;
    }

    private String change(List<NeighbourPanels.Place> line) {
        return texts.withUnit(percent(line), 1, "percent", true);
    }

    /** The town's place among its neighbours; all counts of the register, so they are as they are. */
    private String title(Subject subject, List<NeighbourPanels.Place> town, List<Neighbour> neighbours) {
        double own = percent(town);
        long more = neighbours.stream()
                .filter(neighbour -> percent(line(neighbour.neighbour())) > own)
                .count();
        String key = more == 0 ? "best" : more == neighbours.size() ? "worst" : more == 1 ? "one" : "between";
        return texts.text(
                ID + ".title-" + key,
                subject.name(),
                texts.count(neighbours.size()),
                texts.count(more),
                texts.count(neighbours.size() - more));
    }

    private String alternative(Subject subject, List<NeighbourPanels.Place> town, List<NeighbourPanels.Panel> panels) {
        return texts.text(
                ID + ".alternative",
                subject.name(),
                change(town),
                panels.stream()
                        .map(panel -> texts.text(ID + ".alternative-row", panel.name(), panel.change(), panel.note()))
                        .collect(Collectors.joining(" ")));
    }
}
