package kleinstadt.reports.compose;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Span;

/**
 * An indicator along an axis: its newest figures and how they are written.
 *
 * @param definition the indicator
 * @param slice the figures
 * @param texts the reader's language
 */
record Side(IndicatorDefinition definition, Slice slice, Texts texts) {

    /** The outermost towns on each side are left out of the picture, and counted, so that the others do not shrink. */
    private static final double SHOWN_FROM = 0.01;

    private static final double SHOWN_TO = 0.99;
    private static final double MARGIN = 0.05;

    /** An indicator; empty where the catalogue or the figures lack it. */
    static Optional<Side> find(Figures figures, String indicator, Texts texts) {
        return figures.findDefinition(indicator)
                .flatMap(definition -> figures.findLatest(indicator).map(slice -> new Side(definition, slice, texts)));
    }

    String shortName() {
        return definition.text(texts.locale()).shortName();
    }

    /** Name and time. */
    String title() {
        return texts.text("name-and-time", definition.text(texts.locale()).name(), texts.period(slice.period()));
    }

    /** Name, time and unit. */
    String axisTitle() {
        String unit = texts.axisUnit(definition.unit());
        return unit.isEmpty() ? title() : texts.text("name-and-unit", title(), unit);
    }

    /** The value of an area, or why there is none. */
    String value(AreaKey area) {
        return slice.value(area) instanceof Value.Known known
                ? texts.value(definition, known.number())
                : texts.reason(slice.value(area));
    }

    String median() {
        return texts.value(definition, slice.group().median());
    }

    /** The interval of an area's value; empty where it has none. */
    Optional<Span> interval(AreaKey area) {
        return slice.find(area).flatMap(Result::interval).map(each -> new Span(each.lower(), each.upper()));
    }

    /** The axis: nearly all towns of the set, and these values. */
    Axis axis(List<Double> also) {
        double low = slice.group().quantile(SHOWN_FROM);
        double high = slice.group().quantile(SHOWN_TO);
        for (double value : also) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double space = Math.max((high - low) * MARGIN, 1e-6);
        boolean signed = definition.signed();
        return Axes.within(
                axisTitle(),
                low - space,
                high + space,
                6,
                (number, decimals) -> signed ? texts.signed(number, decimals) : texts.number(number, decimals));
    }
}
