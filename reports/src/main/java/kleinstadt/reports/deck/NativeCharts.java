package kleinstadt.reports.deck;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Balance;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.MigrationByAge;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.TimeSeries;
import kleinstadt.reports.render.Theme;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Adds charts of the office program with their numbers behind them, for those who want to go on with them: population, balances,
 * moves by age, the age pyramid. They show no intervals; the pictures do.
 */
final class NativeCharts {

    private final XMLSlideShow deck;

    NativeCharts(XMLSlideShow deck) {
        this.deck = deck;
    }

    /** Whether a chart can be drawn by the office program. */
    static boolean canDraw(ChartSpec chart) {
        return chart instanceof AgePyramid
                || chart instanceof Balance
                || chart instanceof MigrationByAge
                || chart instanceof TimeSeries;
    }

    /**
     * Adds a chart to a slide.
     *
     * @throws IllegalArgumentException if it cannot be drawn by the office program
     */
    void add(XSLFSlide slide, ChartSpec chart, Rectangle2D place) {
        if (chart instanceof AgePyramid pyramid) {
            pyramid(slide, pyramid, place);
        } else if (chart instanceof Balance balance) {
            balance(slide, balance, place);
        } else if (chart instanceof MigrationByAge migration) {
            migration(slide, migration, place);
        } else if (chart instanceof TimeSeries series) {
            series(slide, series, place);
        } else {
            throw new IllegalArgumentException("expected a chart with columns or lines, found "
                    + chart.getClass().getSimpleName());
        }
    }

    private void pyramid(XSLFSlide slide, AgePyramid chart, Rectangle2D place) {
        List<AgePyramid.Band> bands = chart.bands();
        NativeColumns columns = new NativeColumns(deck, slide, place, true);
        columns.categories(
                bands.stream().map(band -> band.from() + "–" + band.to()).toList(),
                chart.age().label());
        columns.stacked(chart.men(), numbers(bands, band -> -band.men()), Theme.TOWN);
        columns.stacked(chart.women(), numbers(bands, AgePyramid.Band::women), Theme.TOWN_LIGHT);
        columns.finish(chart.amount().label(), "0.0;0.0");
    }

    private void balance(XSLFSlide slide, Balance chart, Rectangle2D place) {
        List<Balance.Year> years = chart.years();
        NativeColumns columns = new NativeColumns(deck, slide, place, false);
        columns.categories(years.stream().map(Balance.Year::name).toList(), "");
        columns.stacked(
                text(chart.key(), Sign.OUTFLOW),
                some(years, year -> year.parts().map(Balance.Parts::natural)),
                Theme.OUTFLOW);
        columns.stacked(
                text(chart.key(), Sign.INFLOW),
                some(years, year -> year.parts().map(Balance.Parts::moves)),
                Theme.INFLOW);
        columns.marked(
                text(chart.key(), Sign.TOWN), some(years, year -> year.parts().map(Balance.Parts::total)), Theme.TOWN);
        columns.finish(chart.rate().label(), "0.0");
    }

    private void migration(XSLFSlide slide, MigrationByAge chart, Rectangle2D place) {
        List<MigrationByAge.AgeGroup> groups = chart.groups();
        NativeColumns columns = new NativeColumns(deck, slide, place, false);
        columns.categories(groups.stream().map(MigrationByAge.AgeGroup::name).toList(), "");
        columns.stacked(
                text(chart.key(), Sign.INFLOW),
                some(groups, group -> group.flows().map(MigrationByAge.Flows::in)),
                Theme.INFLOW);
        columns.stacked(
                text(chart.key(), Sign.OUTFLOW),
                some(groups, group -> group.flows().map(flows -> -flows.out())),
                Theme.OUTFLOW);
        columns.marked(
                text(chart.key(), Sign.TOWN),
                some(groups, group -> group.flows().map(MigrationByAge.Flows::net)),
                Theme.TOWN);
        columns.marked(text(chart.key(), Sign.MEDIAN), some(groups, group -> boxed(group.median())), Theme.INK);
        columns.finish(chart.rate().label(), "0");
    }

    private void series(XSLFSlide slide, TimeSeries chart, Rectangle2D place) {
        NativeLines lines = new NativeLines(deck, slide, place, chart.time(), chart.value());
        for (TimeSeries.Segment segment : chart.segments()) {
            lines.add(name(text(chart.key(), Sign.TOWN_LINE), segment), segment, TimeSeries.Point::town, Theme.TOWN);
            lines.add(
                    name(text(chart.key(), Sign.MEDIAN), segment),
                    segment,
                    point -> OptionalDouble.of(point.group().median()),
                    Theme.INK);
        }
        lines.finish();
    }

    private static String name(String what, TimeSeries.Segment segment) {
        return segment.base().isEmpty() ? what : what + ", " + segment.base();
    }

    private static String text(List<KeyEntry> key, Sign sign) {
        return key.stream()
                .filter(entry -> entry.sign() == sign)
                .map(KeyEntry::text)
                .findFirst()
                .orElse("");
    }

    private static <T> List<Optional<Double>> numbers(List<T> rows, ToDoubleFunction<T> number) {
        return some(rows, row -> Optional.of(number.applyAsDouble(row)));
    }

    private static <T> List<Optional<Double>> some(List<T> rows, Function<T, Optional<Double>> number) {
        List<Optional<Double>> numbers = new ArrayList<>();
        rows.forEach(row -> numbers.add(number.apply(row)));
        return numbers;
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
