package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;

/** Composes the spine charts of a town: one a theme, or several where a theme has more rows than can be read from afar. */
final class ProfileComposer {

    static final String ID = "profile";

    /** Rows the tenth row of a hall can read. */
    private static final int ROWS_PER_CHART = 12;

    private final Figures figures;
    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();

    ProfileComposer(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        Map<String, List<IndicatorDefinition>> byTheme = new LinkedHashMap<>();
        for (IndicatorDefinition definition : figures.input().definitions()) {
            byTheme.computeIfAbsent(definition.theme(), theme -> new ArrayList<>())
                    .add(definition);
        }
        byTheme.forEach(this::split);
    }

    private void split(String theme, List<IndicatorDefinition> all) {
        int charts = (all.size() + ROWS_PER_CHART - 1) / ROWS_PER_CHART;
        for (int chart = 0; chart < charts; chart++) {
            String id = ID + "-" + theme + (charts == 1 ? "" : "-" + (chart + 1));
            String topic = texts.theme(theme);
            String heading = charts == 1 ? topic : texts.text("part-of", topic, chart + 1, charts);
            List<ProfileRow> rows = all.subList(all.size() * chart / charts, all.size() * (chart + 1) / charts).stream()
                    .map(definition -> new ProfileRow(figures, definition))
                    .toList();
            parts.add(new Part(id, topic, heading, rows));
        }
    }

    List<ChartSpec> compose(Subject subject) {
        return parts.stream().map(part -> compose(subject, part)).toList();
    }

    private ChartSpec compose(Subject subject, Part part) {
        Provenance provenance = new Provenance();
        List<IndicatorProfile.Row> rows = new ArrayList<>();
        ProfileStatement statement = new ProfileStatement(texts);
        StringBuilder words = new StringBuilder();
        boolean similar = false;
        boolean untested = false;
        boolean differs = false;
        for (ProfileRow each : part.rows()) {
            IndicatorProfile.Row row = each.compose(subject, provenance);
            rows.add(row);
            each.standing(subject).ifPresent(standing -> statement.add(row.name(), standing));
            similar |=
                    row.mark().filter(mark -> mark.sign() == Sign.TOWN_SIMILAR).isPresent();
            differs |= row.mark().filter(mark -> mark.sign() == Sign.TOWN).isPresent();
            untested |=
                    row.mark().filter(mark -> mark.sign() == Sign.TOWN_UNTESTED).isPresent();
            words.append(texts.text(
                    ID + ".alternative-row", row.name(), row.period(), row.value(), row.comparison(), row.rank()));
        }
        String subtitle = texts.text(
                subject.town().inSet() ? ID + ".subtitle" : ID + ".subtitle-outside",
                subject.place(),
                subject.setSize());
        return new IndicatorProfile(
                subject.frame(
                        part.id(),
                        part.heading(),
                        statement.text(part.topic(), subject.name()),
                        subtitle,
                        texts.text(
                                ID + ".alternative",
                                subject.name(),
                                words.toString().strip()),
                        provenance),
                key(subject, differs, similar, untested),
                new IndicatorProfile.Headings(
                        texts.text(ID + ".lower"),
                        texts.text(ID + ".higher"),
                        texts.text(ID + ".value"),
                        texts.text(ID + ".comparison"),
                        texts.text(ID + ".rank")),
                rows);
    }

    private List<KeyEntry> key(Subject subject, boolean differs, boolean similar, boolean untested) {
        List<KeyEntry> key = new ArrayList<>();
        if (differs) {
            key.add(new KeyEntry(Sign.TOWN, texts.text(ID + ".differs", subject.name())));
        }
        if (similar) {
            key.add(new KeyEntry(Sign.TOWN_SIMILAR, texts.text(ID + ".similar")));
        }
        if (untested) {
            key.add(new KeyEntry(Sign.TOWN_UNTESTED, texts.text(ID + ".untested", subject.name())));
        }
        if (differs || similar) {
            key.add(new KeyEntry(Sign.INTERVAL, texts.text("key.interval")));
        }
        key.add(new KeyEntry(Sign.GROUP_MIDDLE, texts.text("key.middle", subject.setSize())));
        key.add(new KeyEntry(Sign.GROUP_WIDE, texts.text("key.wide")));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text("key.median")));
        subject.land()
                .ifPresent(land ->
                        key.add(new KeyEntry(Sign.LAND_MEDIAN, texts.text("key.land-median", texts.land(land)))));
        return key;
    }

    /** The indicators of one chart. */
    private record Part(String id, String topic, String heading, List<ProfileRow> rows) {}
}
