package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Rug;

/** Composes overview tables of several towns: one a theme, or several where a theme has more rows than can be read from afar. */
final class RugComposer {

    static final String ID = "overview";

    private static final int ROWS_PER_CHART = 11;
    private static final int FIFTHS = 5;

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();

    RugComposer(Figures figures, Texts texts) {
        this.texts = texts;
        Map<String, List<Side>> byTheme = new LinkedHashMap<>();
        for (IndicatorDefinition definition : figures.input().definitions()) {
            Side.find(figures, definition.id(), texts)
                    .ifPresent(side -> byTheme.computeIfAbsent(definition.theme(), theme -> new ArrayList<>())
                            .add(side));
        }
        byTheme.forEach(this::split);
    }

    private void split(String theme, List<Side> all) {
        int charts = (all.size() + ROWS_PER_CHART - 1) / ROWS_PER_CHART;
        for (int chart = 0; chart < charts; chart++) {
            String topic = texts.theme(theme);
            parts.add(new Part(
                    ID + "-" + theme + (charts == 1 ? "" : "-" + (chart + 1)),
                    topic,
                    charts == 1 ? topic : texts.text("part-of", topic, chart + 1, charts),
                    all.subList(all.size() * chart / charts, all.size() * (chart + 1) / charts)));
        }
    }

    List<ChartSpec> compose(Subject subject) {
        return parts.stream().map(part -> compose(subject, part)).toList();
    }

    private ChartSpec compose(Subject subject, Part part) {
        Provenance provenance = new Provenance();
        List<AreaKey> areas = subject.towns().stream().map(subject::area).toList();
        TreeSet<String> reasons = new TreeSet<>();
        List<Rug.Row> rows = new ArrayList<>();
        int[] outer = new int[areas.size()];
        for (Side side : part.sides()) {
            side.slice().noteAll(areas, provenance);
            List<Rug.Cell> cells = new ArrayList<>();
            for (int i = 0; i < areas.size(); i++) {
                Rug.Cell cell = cell(side, subject.towns().get(i), areas.get(i));
                cells.add(cell);
                if (cell.fifth().isEmpty()) {
                    reasons.add(side.value(areas.get(i)));
                } else if (cell.fifth().getAsInt() == 0 || cell.fifth().getAsInt() == FIFTHS - 1) {
                    outer[i]++;
                }
            }
            String unit = texts.unit(side.definition());
            String name = side.shortNameFor(subject);
            rows.add(new Rug.Row(
                    unit.isEmpty() ? name : texts.text("name-and-unit", name, unit),
                    texts.year(side.slice().period()),
                    texts.bareValue(side.definition(), side.slice().group().median()),
                    cells));
        }
        return new Rug(
                subject.frame(
                        part.id(),
                        part.heading(),
                        title(subject, part, outer),
                        texts.text(ID + ".subtitle", subject.setSize()),
                        alternative(subject, rows),
                        provenance),
                fifths(),
                notes(reasons),
                texts.text(ID + ".median"),
                subject.towns().stream()
                        .map(town -> new Rug.Town(named(town), false))
                        .toList(),
                rows);
    }

    private Rug.Cell cell(Side side, CaseTown town, AreaKey area) {
        OptionalDouble value = side.slice().known(area);
        Optional<Standing> standing = side.slice().standing(area, town.inSet());
        if (value.isEmpty() || standing.isEmpty()) {
            return new Rug.Cell(texts.text(ID + ".missing"), OptionalInt.empty(), false);
        }
        Numbers group = side.slice().group();
        double below = group.countBelow(value.getAsDouble());
        double equal = group.count() - below - group.countAbove(value.getAsDouble());
        int fifth = (int) Math.min(FIFTHS - 1.0, FIFTHS * (below + equal / 2) / group.count());
        return new Rug.Cell(
                texts.bareValue(side.definition(), value.getAsDouble()),
                OptionalInt.of(fifth),
                standing.get().tested() && standing.get().place() != Standing.Place.SIMILAR);
    }

    private String named(CaseTown town) {
        return town.inSet()
                ? town.town().name()
                : texts.text(ID + ".outside", town.town().name());
    }

    private List<String> fifths() {
        List<String> fifths = new ArrayList<>();
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            fifths.add(texts.text(ID + ".fifth." + fifth));
        }
        return fifths;
    }

    private List<String> notes(Collection<String> reasons) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.text(ID + ".bold"));
        if (!reasons.isEmpty()) {
            notes.add(texts.text(ID + ".reasons", String.join(", ", reasons)));
        }
        return notes;
    }

    /** The town that stands furthest from the middle most often. */
    private String title(Subject subject, Part part, int[] outer) {
        int most = 0;
        for (int i = 1; i < outer.length; i++) {
            most = outer[i] > outer[most] ? i : most;
        }
        int highest = outer.length == 0 ? 0 : outer[most];
        long alike = Arrays.stream(outer).filter(count -> count == highest).count();
        String key = highest == 0 ? "none" : alike > 1 ? "several" : "one";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < outer.length; i++) {
            if (outer[i] == highest) {
                names.add(subject.towns().get(i).town().name());
            }
        }
        return texts.text(
                "statement.colon",
                part.topic(),
                texts.text(
                        ID + ".title-" + key,
                        texts.list(names),
                        texts.number(highest, 0),
                        texts.number(part.sides().size(), 0)));
    }

    private String alternative(Subject subject, List<Rug.Row> rows) {
        String words = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.cells().size(); i++) {
                        cells.add(texts.text(
                                "name-and-figure",
                                subject.towns().get(i).town().name(),
                                row.cells().get(i).text()));
                    }
                    return texts.text(ID + ".alternative-row", row.name(), row.period(), String.join("; ", cells));
                })
                .collect(Collectors.joining(" "));
        return texts.text(ID + ".alternative", subject.name(), words);
    }

    /** The indicators of one chart. */
    private record Part(String id, String topic, String heading, List<Side> sides) {
        Part {
            sides = List.copyOf(sides);
        }
    }
}
