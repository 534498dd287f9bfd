package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Scatter;

/** Composes two indicators against each other for all towns of the set, the shown towns by name. */
final class ScatterComposer {

    static final String ID = "scatter";

    /** The outermost towns on each side are left out of the picture, and counted, so that the others do not shrink. */
    private static final double SHOWN_FROM = 0.01;

    private static final double SHOWN_TO = 0.99;
    private static final double MARGIN = 0.05;

    private ScatterComposer() {}

    /** Composes the chart about some of the shown towns, all of them alike. */
    static ChartSpec compose(Subject subject, String indicatorX, String indicatorY) {
        Texts texts = subject.texts();
        Provenance provenance = new Provenance();
        Optional<IndicatorDefinition> definitionX = definition(subject, indicatorX);
        Optional<IndicatorDefinition> definitionY = definition(subject, indicatorY);
        Optional<Slice> foundX = Slice.findLatest(subject.input(), indicatorX);
        Optional<Slice> foundY = Slice.findLatest(subject.input(), indicatorY);
        if (definitionX.isEmpty() || definitionY.isEmpty() || foundX.isEmpty() || foundY.isEmpty()) {
            return subject.noFigures(ID, texts.reason(Reason.NO_SOURCE), provenance);
        }
        Slice x = foundX.get();
        Slice y = foundY.get();
        for (Slice slice : List.of(x, y)) {
            for (CaseTown town : subject.towns()) {
                Optional.ofNullable(slice.byArea().get(subject.area(town))).ifPresent(provenance::add);
            }
            slice.note(subject.listGroup(), provenance);
        }

        List<Scatter.Named> named = new ArrayList<>();
        List<AreaKey> shown = new ArrayList<>();
        for (CaseTown town : subject.input().shown()) {
            if (!subject.towns().contains(town)) {
                name(subject, town, x, y, false).ifPresent(named::add);
            }
            shown.add(subject.area(town));
        }
        for (CaseTown town : subject.towns()) {
            name(subject, town, x, y, true).ifPresent(named::add);
        }

        Axis axisX = axis(
                texts,
                definitionX.get(),
                x,
                named.stream().map(town -> town.dot().x()).toList());
        Axis axisY = axis(
                texts,
                definitionY.get(),
                y,
                named.stream().map(town -> town.dot().y()).toList());
        List<Scatter.Dot> dots = new ArrayList<>();
        int beyond = 0;
        int counted = 0;
        for (AreaKey area : subject.listGroup()) {
            Optional<Scatter.Dot> dot = dot(area, x, y);
            if (dot.isPresent()) {
                counted++;
                if (!within(axisX, dot.get().x()) || !within(axisY, dot.get().y())) {
                    beyond++;
                } else if (!shown.contains(area)) {
                    dots.add(dot.get());
                }
            }
        }
        String subtitle = texts.text(
                ID + ".subtitle",
                texts.number(counted, 0),
                title(texts, definitionX.get(), x),
                title(texts, definitionY.get(), y));
        if (beyond > 0) {
            subtitle += " " + texts.text(ID + ".beyond", texts.number(beyond, 0));
        }
        return new Scatter(
                subject.frame(
                        ID, subtitle, alternative(subject, definitionX.get(), x, definitionY.get(), y), provenance),
                axisX,
                axisY,
                x.group().median(),
                y.group().median(),
                texts.text(ID + ".median"),
                quarter(texts, indicatorX, indicatorY, "low", "high"),
                quarter(texts, indicatorX, indicatorY, "high", "high"),
                quarter(texts, indicatorX, indicatorY, "low", "low"),
                quarter(texts, indicatorX, indicatorY, "high", "low"),
                dots,
                named);
    }

    private static String quarter(Texts texts, String x, String y, String placeX, String placeY) {
        return texts.text(
                ID + ".quarter", texts.text(ID + "." + placeX + "." + x), texts.text(ID + "." + placeY + "." + y));
    }

    private static String alternative(
            Subject subject, IndicatorDefinition definitionX, Slice x, IndicatorDefinition definitionY, Slice y) {
        Texts texts = subject.texts();
        return subject.towns().stream()
                .map(town -> texts.text(
                        ID + ".alternative",
                        town.town().name(),
                        title(texts, definitionX, x),
                        value(subject, town, definitionX, x),
                        number(texts, definitionX, x.group().median()),
                        title(texts, definitionY, y),
                        value(subject, town, definitionY, y),
                        number(texts, definitionY, y.group().median())))
                .collect(Collectors.joining(" "));
    }

    private static String value(Subject subject, CaseTown town, IndicatorDefinition definition, Slice slice) {
        var result = slice.byArea().get(subject.area(town));
        Value value = result == null ? Value.missing(Reason.NO_SUCH_AREA) : result.value();
        return value instanceof Value.Known known
                ? number(subject.texts(), definition, known.number())
                : subject.texts().reason(value);
    }

    private static String number(Texts texts, IndicatorDefinition definition, double number) {
        return texts.withUnit(
                number,
                definition.decimals(),
                definition.unit(),
                definition.plausible().min() < 0);
    }

    private static String title(Texts texts, IndicatorDefinition definition, Slice slice) {
        return texts.text(ID + ".axis-name", definition.text(texts.locale()).name(), texts.period(slice.period()));
    }

    private static Axis axis(Texts texts, IndicatorDefinition definition, Slice slice, List<Double> named) {
        double low = slice.group().quantile(SHOWN_FROM);
        double high = slice.group().quantile(SHOWN_TO);
        for (double value : named) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double space = Math.max((high - low) * MARGIN, 1e-6);
        String unit = texts.axisUnit(definition.unit());
        String name = title(texts, definition, slice);
        boolean signed = definition.plausible().min() < 0;
        return Axes.within(
                unit.isEmpty() ? name : texts.text(ID + ".axis", name, unit),
                low - space,
                high + space,
                6,
                (number, decimals) -> signed ? texts.signed(number, decimals) : texts.number(number, decimals));
    }

    private static boolean within(Axis axis, double value) {
        return value >= axis.min() && value <= axis.max();
    }

    private static Optional<Scatter.Named> name(Subject subject, CaseTown town, Slice x, Slice y, boolean isSubject) {
        return dot(subject.area(town), x, y)
                .map(dot -> new Scatter.Named(town.town().name(), dot, isSubject));
    }

    private static Optional<Scatter.Dot> dot(AreaKey area, Slice x, Slice y) {
        OptionalDouble valueX = x.known(area);
        OptionalDouble valueY = y.known(area);
        return valueX.isPresent() && valueY.isPresent()
                ? Optional.of(new Scatter.Dot(valueX.getAsDouble(), valueY.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<IndicatorDefinition> definition(Subject subject, String id) {
        return subject.input().definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }
}
