package kleinstadt.reports.compose;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Mover;
import kleinstadt.reports.chart.Slope;

/**
 * Says how an indicator went from one time to another, as far as the intervals of both tell, and how many of the set's towns
 * went less far.
 *
 * @param definition the indicator
 * @param before the earlier figures
 * @param after the later figures
 * @param changes changes of the set's towns
 * @param texts the reader's language
 */
record SlopeStatement(IndicatorDefinition definition, Slice before, Slice after, Numbers changes, Texts texts) {

    /** The sentence about one town, or the number of several in which the indicator rose. */
    String text(Subject subject) {
        return texts.text(
                "statement.colon",
                definition.text(texts.locale()).shortName(),
                subject.isOne() ? one(subject) : several(subject));
    }

    /** Values of an area at both times; empty where one is missing. */
    static Optional<Slope.Pair> pair(AreaKey area, Slice before, Slice after) {
        OptionalDouble then = before.known(area);
        OptionalDouble now = after.known(area);
        return then.isPresent() && now.isPresent()
                ? Optional.of(new Slope.Pair(then.getAsDouble(), now.getAsDouble()))
                : Optional.empty();
    }

    private String several(Subject subject) {
        long known = 0;
        long rose = 0;
        long fell = 0;
        for (var town : subject.towns()) {
            AreaKey area = subject.area(town);
            Optional<Slope.Pair> pair = pair(area, before, after);
            if (pair.isPresent()) {
                known++;
                boolean same = isSame(area, pair.get());
                rose += !same && pair.get().after() > pair.get().before() ? 1 : 0;
                fell += !same && pair.get().after() < pair.get().before() ? 1 : 0;
            }
        }
        String key = rose > 0 && fell > 0 ? "both" : rose > 0 ? "rose" : fell > 0 ? "fell" : "same";
        return texts.text("slope.several." + key, texts.count(rose), texts.count(fell), texts.count(known));
    }

    private String one(Subject subject) {
        Slope.Pair pair = pair(subject.area(), before, after).orElseThrow();
        boolean same = isSame(subject.area(), pair);
        boolean rose = pair.after() > pair.before();
        Statement statement = new Statement(texts);
        String sentence = texts.text(
                "slope.title-" + (same ? "same" : rose ? "rose" : "fell"),
                statement.in(subject.name()),
                texts.value(definition, pair.before()),
                texts.value(definition, pair.after()));
        return same ? sentence : sentence + compared(subject, pair, rose, statement);
    }

    private String compared(Subject subject, Slope.Pair pair, boolean rose, Statement statement) {
        int others = Math.max(1, changes.count() - (subject.town().inSet() ? 1 : 0));
        Standing standing = Standing.of(pair.after() - pair.before(), interval(subject.area(), pair), changes, others);
        double more = rose ? standing.shareBelow() : standing.shareAbove();
        double less = rose ? standing.shareAbove() : standing.shareBelow();
        return statement
                .inPart(more)
                .map(part -> texts.text("slope.more-than", part))
                .or(() -> statement.inPart(less).map(part -> texts.text("slope.less-than", part)))
                .orElse("");
    }

    private boolean isSame(AreaKey area, Slope.Pair pair) {
        return texts.value(definition, pair.before()).equals(texts.value(definition, pair.after()))
                || interval(area, pair).filter(each -> each.contains(0)).isPresent();
    }

    /** The interval of the change; empty where one of the values has none. */
    private Optional<Interval> interval(AreaKey area, Slope.Pair pair) {
        Optional<Interval> then = before.find(area).flatMap(Result::interval);
        Optional<Interval> now = after.find(area).flatMap(Result::interval);
        return then.isPresent() && now.isPresent()
                ? Optional.of(Mover.difference(pair.after(), now.get(), pair.before(), then.get()))
                : Optional.empty();
    }
}
