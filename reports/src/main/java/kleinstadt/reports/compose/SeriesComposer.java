package kleinstadt.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.PopulationSeries;

/**
 * Composes the population series: index of the town and middle half of the set's indices, one segment for each census base.
 * The index is 100 at the first year end on the census of 2011; figures on other bases relate to the same persons, so the
 * jump between bases stays visible.
 */
final class SeriesComposer {

    static final String ID = "population-series";

    private static final String INDICATOR = "population";
    private static final LocalDate CENSUS_2011 = LocalDate.of(2011, 5, 9);
    private static final LocalDate CENSUS_2022 = LocalDate.of(2022, 5, 15);

    /** Share of the years shown that stays free right of the last figure, so that its persons can be read. */
    private static final double ROOM_FOR_LABELS = 0.24;

    /** More years than this get a label every second year. */
    private static final int YEARS_LABELLED = 16;

    private SeriesComposer() {}

    static ChartSpec compose(Subject subject) {
        Texts texts = subject.texts();
        Provenance provenance = new Provenance();
        TreeMap<PopulationBase, TreeMap<Period, Map<AreaKey, Double>>> figures = new TreeMap<>();
        for (Result result : subject.input().results().listIndicator(INDICATOR)) {
            OptionalDouble known = Numbers.known(result.value());
            if (known.isPresent() && result.base().isPresent()) {
                figures.computeIfAbsent(result.base().get(), base -> new TreeMap<>())
                        .computeIfAbsent(result.period(), period -> new HashMap<>())
                        .put(result.area(), known.getAsDouble());
            }
            if (result.area().equals(subject.area()) && known.isPresent()) {
                provenance.add(result);
            }
        }
        Optional<Map.Entry<Period, Map<AreaKey, Double>>> first =
                figures.getOrDefault(PopulationBase.ZENSUS_2011, new TreeMap<>()).entrySet().stream()
                        .filter(entry -> entry.getValue().getOrDefault(subject.area(), 0.0) > 0)
                        .findFirst();
        if (first.isEmpty()) {
            return subject.noFigures(ID, texts.reason(Reason.NO_SOURCE), provenance);
        }
        Period reference = first.get().getKey();
        Map<AreaKey, Double> hundred = first.get().getValue();

        List<PopulationSeries.Segment> segments = new ArrayList<>();
        figures.forEach((base, byPeriod) -> {
            List<PopulationSeries.Point> points = new ArrayList<>();
            byPeriod.forEach((period, persons) ->
                    point(subject, period, persons, hundred).ifPresent(points::add));
            if (!points.isEmpty()) {
                segments.add(new PopulationSeries.Segment(
                        texts.text("base." + base.name()), labelled(subject.texts(), points, base)));
            }
        });
        String referenceDate = texts.period(reference);
        return new PopulationSeries(
                subject.frame(
                        ID,
                        subtitle(subject, referenceDate),
                        alternative(subject, segments, referenceDate),
                        provenance),
                timeAxis(texts, segments),
                indexAxis(texts, segments, referenceDate),
                subject.name(),
                texts.text(ID + ".middle", texts.number(subject.listGroup().size(), 0)),
                texts.text(ID + ".median"),
                segments,
                List.of(
                        new PopulationSeries.Break(
                                place(CENSUS_2011), texts.text(ID + ".census", texts.date(CENSUS_2011))),
                        new PopulationSeries.Break(
                                place(CENSUS_2022), texts.text(ID + ".census", texts.date(CENSUS_2022)))));
    }

    private static String subtitle(Subject subject, String referenceDate) {
        String subtitle = subject.texts().text(ID + ".subtitle", referenceDate, subject.place());
        boolean converted = subject.input().territory().isPresent();
        return converted ? subtitle : subtitle + "\n" + subject.texts().text(ID + ".as-reported");
    }

    private static Optional<PopulationSeries.Point> point(
            Subject subject, Period period, Map<AreaKey, Double> persons, Map<AreaKey, Double> hundred) {
        List<Double> indices = new ArrayList<>();
        for (AreaKey area : subject.listGroup()) {
            index(area, persons, hundred).ifPresent(indices::add);
        }
        OptionalDouble town = index(subject.area(), persons, hundred);
        if (indices.isEmpty() || town.isEmpty()) {
            return Optional.empty();
        }
        Numbers group = new Numbers(indices);
        return Optional.of(new PopulationSeries.Point(
                place(period.lastDay()),
                town.getAsDouble(),
                group.quantile(0.25),
                group.median(),
                group.quantile(0.75),
                subject.texts().number(persons.getOrDefault(subject.area(), 0.0), 0)));
    }

    private static OptionalDouble index(AreaKey area, Map<AreaKey, Double> persons, Map<AreaKey, Double> hundred) {
        Double now = persons.get(area);
        Double then = hundred.get(area);
        return now == null || then == null || then <= 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * now / then);
    }

    /** Leaves persons only at the first and the last figure of a base; the census of 2022 itself stands too near to others. */
    private static List<PopulationSeries.Point> labelled(
            Texts texts, List<PopulationSeries.Point> points, PopulationBase base) {
        List<PopulationSeries.Point> labelled = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            PopulationSeries.Point point = points.get(i);
            boolean last = i == points.size() - 1;
            boolean first = i == 0 && base != PopulationBase.ZENSUS_2022;
            String label = last ? texts.text(ID + "." + base.name(), point.label()) : first ? point.label() : "";
            labelled.add(new PopulationSeries.Point(
                    point.time(), point.town(), point.p25(), point.median(), point.p75(), label));
        }
        return labelled;
    }

    /** A day in years; the last day of 2015 is 2015.0. */
    private static double place(LocalDate day) {
        return day.getYear() - 1 + (double) day.getDayOfYear() / day.lengthOfYear();
    }

    private static Axis timeAxis(Texts texts, List<PopulationSeries.Segment> segments) {
        double first = segments.stream()
                .flatMap(segment -> segment.points().stream())
                .mapToDouble(PopulationSeries.Point::time)
                .min()
                .orElse(2011);
        double last = segments.stream()
                .flatMap(segment -> segment.points().stream())
                .mapToDouble(PopulationSeries.Point::time)
                .max()
                .orElse(2023);
        double end = Math.max(last, place(CENSUS_2022));
        double min = Math.min(first, place(CENSUS_2011)) - 0.6;
        double max = end + (end - min) * ROOM_FOR_LABELS;
        int step = last - min > YEARS_LABELLED ? 2 : 1;
        List<Double> years = new ArrayList<>();
        for (double year = Math.floor(last); year >= min; year -= step) {
            years.add(0, year);
        }
        return Axes.at(texts.text(ID + ".time"), min, max, years, year -> Integer.toString((int) year));
    }

    private static Axis indexAxis(Texts texts, List<PopulationSeries.Segment> segments, String reference) {
        double low = 100;
        double high = 100;
        for (PopulationSeries.Segment segment : segments) {
            for (PopulationSeries.Point point : segment.points()) {
                low = Math.min(low, Math.min(point.town(), point.p25()));
                high = Math.max(high, Math.max(point.town(), point.p75()));
            }
        }
        double space = Math.max(1, (high - low) * 0.14);
        return Axes.within(texts.text(ID + ".index", reference), low - space, high + space, 6, texts::number);
    }

    private static String alternative(Subject subject, List<PopulationSeries.Segment> segments, String reference) {
        Texts texts = subject.texts();
        StringBuilder words = new StringBuilder();
        for (PopulationSeries.Segment segment : segments) {
            PopulationSeries.Point last = segment.points().get(segment.points().size() - 1);
            words.append(texts.text(
                    ID + ".alternative-row",
                    segment.base(),
                    last.label(),
                    texts.number(last.town(), 1),
                    texts.number(last.median(), 1)));
        }
        return texts.text(
                ID + ".alternative", subject.name(), reference, words.toString().strip());
    }
}
