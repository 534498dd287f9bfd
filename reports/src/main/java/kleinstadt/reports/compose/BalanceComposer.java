package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.reports.chart.Balance;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;

/** Composes births less deaths and what moves add to them, year by year. */
final class BalanceComposer {

    static final String ID = "balance";
    static final String NATURAL = "natural-balance-rate";
    static final String MOVES = "residual-migration-rate";

    private final Texts texts;
    private final Map<Period, Pair> years = new LinkedHashMap<>();

    BalanceComposer(Figures figures, Texts texts) {
        this.texts = texts;
        Map<Period, Slice> moves = new LinkedHashMap<>();
        figures.listSlices(MOVES).forEach(slice -> moves.put(slice.period(), slice));
        for (Slice natural : figures.listSlices(NATURAL)) {
            Slice other = moves.get(natural.period());
            if (other != null) {
                List<Double> totals = new ArrayList<>();
                figures.listGroup().forEach(area -> total(natural, other, area).ifPresent(totals::add));
                years.put(natural.period(), new Pair(natural, other, new Numbers(totals).findMedian()));
            }
        }
    }

    ChartSpec compose(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Provenance provenance = new Provenance();
        List<Balance.Year> found = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double low = 0;
        double high = 0;
        for (Map.Entry<Period, Pair> entry : years.entrySet()) {
            Pair pair = entry.getValue();
            pair.natural().note(List.of(subject.area()), provenance);
            pair.moves().note(List.of(subject.area()), provenance);
            Balance.Year year = year(entry.getKey(), pair, subject.area());
            found.add(year);
            for (Balance.Parts parts : year.parts().stream().toList()) {
                low = Math.min(low, Math.min(parts.natural(), 0) + Math.min(parts.moves(), 0));
                high = Math.max(high, Math.max(parts.natural(), 0) + Math.max(parts.moves(), 0));
                words.append(texts.text(
                        ID + ".alternative-row",
                        year.name(),
                        texts.signed(parts.natural(), 1),
                        texts.signed(parts.moves(), 1),
                        parts.label()));
            }
            low = Math.min(low, year.median().orElse(0));
            high = Math.max(high, year.median().orElse(0));
        }
        List<Balance.Parts> known =
                found.stream().flatMap(year -> year.parts().stream()).toList();
        if (known.isEmpty()) {
            String reason = found.isEmpty()
                    ? texts.reason(Reason.NO_SOURCE)
                    : found.get(0).note();
            return subject.noFigures(ID, topic, reason, provenance);
        }
        return new Balance(
                subject.frame(
                        ID,
                        topic,
                        title(subject, known),
                        texts.text(ID + ".subtitle", subject.place()),
                        texts.text(
                                ID + ".alternative",
                                subject.name(),
                                words.toString().strip()),
                        provenance),
                List.of(
                        new KeyEntry(Sign.OUTFLOW, texts.text(ID + ".natural")),
                        new KeyEntry(Sign.INFLOW, texts.text(ID + ".moves")),
                        new KeyEntry(Sign.TOWN, texts.text(ID + ".total", subject.name())),
                        new KeyEntry(Sign.MEDIAN, texts.text(ID + ".median", subject.setSize()))),
                Axes.around(texts.text(ID + ".rate"), low, Math.max(high, low + 1), 6, texts::signed),
                found);
    }

    private Balance.Year year(Period period, Pair pair, AreaKey area) {
        OptionalDouble natural = pair.natural().known(area);
        OptionalDouble moves = pair.moves().known(area);
        Optional<Balance.Parts> parts = natural.isPresent() && moves.isPresent()
                ? Optional.of(new Balance.Parts(
                        natural.getAsDouble(),
                        moves.getAsDouble(),
                        texts.signed(natural.getAsDouble() + moves.getAsDouble(), 1)))
                : Optional.empty();
        String note = parts.isPresent()
                ? ""
                : texts.reason(
                        natural.isEmpty()
                                ? pair.natural().value(area)
                                : pair.moves().value(area));
        return new Balance.Year(Integer.toString(period.year()), parts, pair.median(), note);
    }

    /** In how many years more people died than were born, and in how many of these moves made up for it. */
    private String title(Subject subject, List<Balance.Parts> known) {
        List<Balance.Parts> fewer =
                known.stream().filter(parts -> parts.natural() < 0).toList();
        long madeUp = fewer.stream().filter(parts -> parts.total() >= 0).count();
        String place = new Statement(texts).in(subject.name());
        String years = texts.number(known.size(), 0);
        if (fewer.isEmpty()) {
            return texts.text(ID + ".title-births", place, years);
        }
        String in = fewer.size() == known.size()
                ? texts.text(ID + ".every-year", years)
                : texts.text(ID + ".some-years", texts.number(fewer.size(), 0), years);
        String key = madeUp == 0 ? "never" : madeUp == fewer.size() ? "always" : madeUp == 1 ? "once" : "sometimes";
        return texts.text(ID + ".title-" + key, place, in, texts.count(madeUp));
    }

    private static OptionalDouble total(Slice natural, Slice moves, AreaKey area) {
        OptionalDouble first = natural.known(area);
        OptionalDouble second = moves.known(area);
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(first.getAsDouble() + second.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Both balances of one year. */
    private record Pair(Slice natural, Slice moves, OptionalDouble median) {}
}
