package kleinstadt.reports.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.compose.Tally;

/**
 * One true sentence about where towns stand, the title of their map.
 *
 * <p>A figure with a 95 % interval is called higher or lower only than what lies outside of the interval; where the interval
 * holds the median, the town is like the middle town. A figure without one (money, distances, a register's total) stands
 * where it stands. Names of indicators stand before a colon, and names of towns have no article, so that neither is bent.
 */
final class Statement {

    private static final List<Part> PARTS = List.of(
            new Part("all", 1),
            new Part("nineTenths", 0.9),
            new Part("threeQuarters", 0.75),
            new Part("twoThirds", 2.0 / 3),
            new Part("half", 0.5));

    private final MapWords words;
    private final MapFigures figures;
    private final String noun;

    Statement(MapFigures figures, MapWords words) {
        this.words = words;
        this.figures = figures;
        this.noun = words.text(figures.ofAssociations() ? "noun.association" : "noun.town");
    }

    private record Part(String key, double share) {}

    /** The sentence about several towns. */
    String text(List<CaseTown> shown) {
        if (shown.size() == 1) {
            return text(shown.get(0));
        }
        List<CaseTown> known = shown.stream()
                .filter(town -> figures.find(town.town()).isPresent())
                .toList();
        long above = known.stream().filter(town -> compare(town) > 0).count();
        long below = known.stream().filter(town -> compare(town) < 0).count();
        return words.text(
                "title.several",
                words.shortName(figures),
                words.tally(new Tally(above, below, known.size() - above - below)));
    }

    private String text(CaseTown shown) {
        String bearer = figures.ofAssociations() && shown.town().members().size() > 1
                ? words.text("bearer.association", MapWords.verbandName(shown.town()))
                : shown.town().name();
        if (figures.value(shown.town()) instanceof Value.Missing missing) {
            return words.text("title.missing", words.shortName(figures), bearer, words.reason(missing.reason()));
        }
        if (!figures.isBalance()) {
            return words.text("title", words.shortName(figures), bearer, standing("standing.", shown));
        }
        String key = compare(shown) == 0 ? "title.balanceSimilar" : "title.balance";
        return words.text(key, words.shortName(figures), bearer, sign(shown), standing("balance.", shown));
    }

    private String standing(String prefix, CaseTown shown) {
        int side = compare(shown);
        if (side == 0) {
            return words.text(prefix + "similar", noun);
        }
        double figure = figures.find(shown.town()).orElseThrow();
        Optional<Interval> interval = figures.interval(shown.town());
        int[] beside = figures.countBeside(
                interval.map(Interval::lower).orElse(figure),
                interval.map(Interval::upper).orElse(figure));
        int others = figures.countKnown() - (shown.inSet() ? 1 : 0);
        double share = (double) beside[side > 0 ? 0 : 1] / others;
        String way = prefix + (side > 0 ? "higher" : "lower");
        return PARTS.stream()
                .filter(part -> share >= part.share())
                .findFirst()
                .map(part -> words.text(way, words.text("part." + part.key(), noun)))
                .orElseGet(() -> words.text(way + "ThanMedian", noun));
    }

    /** 1 above the median, -1 below, 0 where it cannot be told. */
    private int compare(CaseTown shown) {
        return compare(shown, figures.median());
    }

    private int compare(CaseTown shown, double with) {
        OptionalDouble figure = figures.find(shown.town());
        if (figure.isEmpty()) {
            return 0;
        }
        Optional<Interval> interval = figures.interval(shown.town());
        if (words.figure(figure.getAsDouble(), figures).equals(words.figure(with, figures))) {
            // What reads the same is the same.
            return 0;
        }
        if (interval.map(Interval::lower).orElse(figure.getAsDouble()) > with) {
            return 1;
        }
        return interval.map(Interval::upper).orElse(figure.getAsDouble()) < with ? -1 : 0;
    }

    private String sign(CaseTown shown) {
        int side = compare(shown, 0);
        return words.text(side > 0 ? "sign.plus" : side < 0 ? "sign.minus" : "sign.zero");
    }
}
