package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kleinstadt.data.model.Reason;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.BivariateMap;
import kleinstadt.reports.chart.BivariateMap.Side;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.MapChart.ClassRow;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.chart.MapChart.Patch;
import kleinstadt.reports.pack.ReportInput;

/** Composes the map of two indicators at once, each in thirds of the towns. One composer serves all towns of a run. */
final class BivariateComposer {

    static final String ID = "map-two-figures";

    private static final int THIRDS = 3;

    private final ReportInput input;
    private final MapFigures across;
    private final MapFigures up;
    private final Classification acrossThirds;
    private final Classification upThirds;
    private final MapWords words;
    private final OverviewNames names;
    private final BivariateMap.Square square;
    private final String footer;

    private BivariateComposer(
            ReportInput input,
            MapFigures across,
            MapFigures up,
            Classification acrossThirds,
            Classification upThirds,
            OverviewNames names,
            MapWords words) {
        this.input = input;
        this.across = across;
        this.up = up;
        this.acrossThirds = acrossThirds;
        this.upThirds = upThirds;
        this.words = words;
        this.names = names;
        List<Patch> patches = ChoroplethComposer.listPainted(input)
                .map(town -> new Patch(List.of(town.centre()), cellOf(town)))
                .toList();
        this.square = new BivariateMap.Square(
                patches,
                cells(),
                side(across, acrossThirds),
                side(up, upThirds),
                missing(),
                words.text("legend.ground"),
                words.text("square.note", words.count(countKnown())));
        this.footer = words.footer(List.of(across, up));
    }

    /** A composer; empty where the figures are too much alike to be parted into thirds. */
    static Optional<BivariateComposer> find(
            ReportInput input, MapFigures across, MapFigures up, OverviewNames names, MapWords words) {
        Classification acrossThirds = thirds(across);
        Classification upThirds = thirds(up);
        return acrossThirds.size() == THIRDS && upThirds.size() == THIRDS
                ? Optional.of(new BivariateComposer(input, across, up, acrossThirds, upThirds, names, words))
                : Optional.empty();
    }

    private static Classification thirds(MapFigures figures) {
        return Classification.of(
                figures.known(),
                ClassMethod.QUANTILE,
                THIRDS,
                figures.definition().decimals());
    }

    /** The map for a town, or for several that are all alike; {@code name} is what they are called together. */
    BivariateMap compose(List<CaseTown> shown, String name) {
        List<Highlight> highlights =
                shown.stream().map(town -> highlight(town, shown.size() > 1)).toList();
        return new BivariateMap(frame(shown, name, highlights), words.sheet(), square, names.list(shown), highlights);
    }

    private OptionalInt cellOf(Town town) {
        OptionalDouble right = across.find(town);
        OptionalDouble above = up.find(town);
        return right.isPresent() && above.isPresent()
                ? OptionalInt.of(
                        THIRDS * upThirds.classOf(above.getAsDouble()) + acrossThirds.classOf(right.getAsDouble()))
                : OptionalInt.empty();
    }

    private long countKnown() {
        return input.towns().towns().stream()
                .filter(town -> cellOf(town).isPresent())
                .count();
    }

    private List<ClassRow> cells() {
        int[] counts = new int[THIRDS * THIRDS];
        input.towns().towns().forEach(town -> cellOf(town).ifPresent(cell -> counts[cell]++));
        List<ClassRow> cells = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            cells.add(new ClassRow("", words.count(counts[cell]), Palette.square(cell)));
        }
        return cells;
    }

    private Side side(MapFigures figures, Classification thirds) {
        return new Side(
                words.withUnit(words.shortName(figures), figures),
                List.of(
                        words.bare(thirds.limits().get(1), figures),
                        words.bare(thirds.limits().get(2), figures)),
                words.text("square.low"),
                words.text("square.high"));
    }

    /** A town that lacks both figures is counted by the reason of the first. */
    private Optional<String> missing() {
        Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
        for (Town town : input.towns().towns()) {
            MapFigures lacking = across.find(town).isEmpty() ? across : up;
            if (lacking.find(town).isEmpty()) {
                reasons.merge(lacking.reason(town), 1L, Long::sum);
            }
        }
        return words.missing(reasons);
    }

    /** Both figures in lines of their own for one town, in a row for several. */
    private Highlight highlight(CaseTown shown, boolean several) {
        Town town = shown.town();
        OptionalInt cell = cellOf(town);
        if (several) {
            String both = words.text("square.figures", words.figure(town, across), words.figure(town, up));
            return new Highlight(
                    List.of(town.centre()), town.centre(), town.name(), both, List.of(), OptionalDouble.empty(), cell);
        }
        List<String> notes = new ArrayList<>();
        notes.add(words.text("square.figure", words.shortName(across), words.figure(town, across)));
        notes.add(words.text("square.figure", words.shortName(up), words.figure(town, up)));
        if (!shown.inSet()) {
            notes.add(words.text("highlight.outside", words.setSize()));
        }
        return new Highlight(
                List.of(town.centre()), town.centre(), town.name(), "", notes, OptionalDouble.empty(), cell);
    }

    private Frame frame(List<CaseTown> shown, String name, List<Highlight> highlights) {
        String towns = highlights.stream()
                .map(each ->
                        words.text("alternative.town", each.name(), each.figure() + String.join(", ", each.notes())))
                .collect(Collectors.joining("; "));
        return new Frame(
                ID,
                words.topic(name, "square"),
                title(shown),
                words.text(
                        "square.subtitle",
                        words.name(across),
                        words.period(across.period()),
                        words.name(up),
                        words.period(up.period())),
                footer,
                words.text("square.alternative", words.name(across), words.name(up), towns));
    }

    private String title(List<CaseTown> shown) {
        if (shown.size() > 1) {
            long both = shown.stream()
                    .filter(town -> cellOf(town.town()).equals(OptionalInt.of(THIRDS - 1)))
                    .count();
            return words.text(
                    "square.title.several",
                    words.count(both),
                    words.count(shown.size()),
                    words.shortName(across),
                    words.shortName(up));
        }
        Town town = shown.get(0).town();
        OptionalInt cell = cellOf(town);
        if (cell.isEmpty()) {
            MapFigures lacking = across.find(town).isEmpty() ? across : up;
            return words.text(
                    "title.missing", words.shortName(lacking), town.name(), words.reason(lacking.reason(town)));
        }
        return words.text(
                "square.title",
                town.name(),
                words.shortName(across),
                words.text("square.third." + cell.getAsInt() % THIRDS),
                words.shortName(up),
                words.text("square.third." + cell.getAsInt() / THIRDS));
    }
}
