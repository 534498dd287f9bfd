package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.IndicatorProfile;

/** Composes the indicator profile of a town, on as many charts as keep the rows readable from the tenth row. */
final class ProfileComposer {

    static final String ID = "profile";

    private static final int ROWS_PER_CHART = 12;
    private static final double SHOWN_FROM = 0.025;
    private static final double SHOWN_TO = 0.975;

    private ProfileComposer() {}

    static List<ChartSpec> compose(Subject subject) {
        List<IndicatorDefinition> all = subject.input().definitions();
        int charts = Math.max(1, (all.size() + ROWS_PER_CHART - 1) / ROWS_PER_CHART);
        List<ChartSpec> specs = new ArrayList<>();
        for (int chart = 0; chart < charts; chart++) {
            List<IndicatorDefinition> part =
                    all.subList(all.size() * chart / charts, all.size() * (chart + 1) / charts);
            specs.add(compose(subject, part, chart + 1, charts));
        }
        return specs;
    }

    private static ChartSpec compose(Subject subject, List<IndicatorDefinition> definitions, int number, int of) {
        Texts texts = subject.texts();
        Provenance provenance = new Provenance();
        List<IndicatorProfile.Row> rows = new ArrayList<>();
        for (IndicatorDefinition definition : definitions) {
            rows.add(row(subject, definition, provenance));
        }
        StringBuilder words = new StringBuilder();
        for (IndicatorProfile.Row row : rows) {
            words.append(texts.text(ID + ".alternative-row", row.name(), row.period(), row.value(), row.rank()));
        }
        String id = of == 1 ? ID : ID + "-" + number;
        String title = texts.text(ID + ".title", subject.name());
        String subtitle = texts.text(
                subject.town().inSet() ? ID + ".subtitle" : ID + ".subtitle-outside",
                subject.place(),
                texts.number(subject.input().towns().towns().size(), 0));
        return new IndicatorProfile(
                new kleinstadt.reports.chart.Frame(
                        id,
                        of == 1 ? title : texts.text(ID + ".part", title, number, of),
                        subtitle,
                        provenance.footer(subject.input().sources(), texts),
                        texts.text(
                                ID + ".alternative",
                                subject.name(),
                                words.toString().strip())),
                subject.name(),
                texts.text(ID + ".middle"),
                texts.text(ID + ".wide"),
                texts.text(ID + ".median"),
                texts.text(ID + ".value"),
                texts.text(ID + ".rank"),
                rows);
    }

    private static IndicatorProfile.Row row(Subject subject, IndicatorDefinition definition, Provenance provenance) {
        Texts texts = subject.texts();
        String name = definition.text(texts.locale()).shortName();
        Optional<Slice> found = Slice.findLatest(subject.input(), definition.id());
        if (found.isEmpty()) {
            return new IndicatorProfile.Row(
                    name, "", Optional.empty(), Optional.empty(), texts.reason(Reason.NO_SOURCE), "");
        }
        Slice slice = found.get();
        slice.note(subject.listGroup(), provenance);
        Result result = slice.byArea().get(subject.area());
        Value value = result == null ? Value.missing(Reason.NO_SUCH_AREA) : result.value();
        if (result != null) {
            provenance.add(result);
        }
        double low = slice.group().quantile(SHOWN_FROM);
        double high = slice.group().quantile(SHOWN_TO);
        Optional<IndicatorProfile.Strip> strip =
                high > low ? Optional.of(strip(slice.group(), low, high)) : Optional.empty();
        OptionalDouble known = Numbers.known(value);
        Optional<IndicatorProfile.Mark> mark =
                high > low && known.isPresent() ? Optional.of(mark(known.getAsDouble(), low, high)) : Optional.empty();
        return new IndicatorProfile.Row(
                name,
                when(slice.period()),
                strip,
                mark,
                known.isPresent()
                        ? texts.withUnit(
                                known.getAsDouble(),
                                definition.decimals(),
                                definition.unit(),
                                definition.plausible().min() < 0)
                        : texts.reason(value),
                rank(subject, definition.id(), slice.period()));
    }

    private static String when(Period period) {
        return period instanceof Period.KeyDate
                ? Integer.toString(period.year())
                : period.toString().replace('-', '\u2013');
    }

    private static String rank(Subject subject, String indicator, Period period) {
        return subject.input()
                .contexts()
                .find(subject.area(), indicator, period, Group.Kind.SET)
                .map(context -> subject.texts().rank(context.rank(), context.n(), context.member()))
                .orElse("");
    }

    private static IndicatorProfile.Strip strip(Numbers group, double low, double high) {
        return new IndicatorProfile.Strip(
                (group.quantile(0.05) - low) / (high - low),
                (group.quantile(0.25) - low) / (high - low),
                (group.median() - low) / (high - low),
                (group.quantile(0.75) - low) / (high - low),
                (group.quantile(0.95) - low) / (high - low));
    }

    private static IndicatorProfile.Mark mark(double value, double low, double high) {
        if (value < low) {
            return new IndicatorProfile.Mark(0, IndicatorProfile.Beyond.BELOW);
        }
        if (value > high) {
            return new IndicatorProfile.Mark(1, IndicatorProfile.Beyond.ABOVE);
        }
        return new IndicatorProfile.Mark((value - low) / (high - low), IndicatorProfile.Beyond.INSIDE);
    }
}
