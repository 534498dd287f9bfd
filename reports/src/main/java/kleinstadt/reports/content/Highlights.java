package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.uncertainty.BenjaminiHochberg;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Significance;

/**
 * Composes what stands out in a town. A strength or a challenge is named only where the definition says which way is good, the
 * figure has an interval, and its difference from the median remains when it is taken into account that many are compared
 * ({@link BenjaminiHochberg}, 5 %). Figures without an interval are named by their place, without a judgement. Figures more than
 * five years older than the newest are left out.
 */
final class Highlights {

    private static final int YEARS = 5;
    private static final double SHARE_BY_CHANCE = 0.05;
    /** Points of a list, and of one theme in it. */
    private static final int POINTS = 7;

    private static final int POINTS_OF_THEME = 3;
    /** Ranks in this share of the set at either end stand out where nothing can be tested. */
    private static final double OUTER = 0.05;

    private final PackWords words;
    private final CaseTown town;
    private final List<Standing> recent;
    private final List<Standing> tested = new ArrayList<>();
    private final List<Standing> different = new ArrayList<>();

    Highlights(PackWords words, Standings standings, CaseTown town) {
        this.words = words;
        this.town = town;
        List<Standing> all = standings.listAll(town).stream()
                .filter(standing -> standing.known().isPresent())
                .toList();
        int newest = all.stream()
                .mapToInt(standing -> standing.period().lastDay().getYear())
                .max()
                .orElse(0);
        this.recent = all.stream()
                .filter(standing -> standing.period().lastDay().getYear() >= newest - YEARS)
                .toList();
        test();
    }

    private void test() {
        recent.stream().filter(standing -> standing.interval().isPresent()).forEach(tested::add);
        double[] p = tested.stream().mapToDouble(Highlights::pValue).toArray();
        double[] adjusted = BenjaminiHochberg.adjust(p);
        for (int i = 0; i < p.length; i++) {
            if (adjusted[i] <= SHARE_BY_CHANCE) {
                different.add(tested.get(i));
            }
        }
        different.sort(Comparator.comparingDouble(Highlights::distance).reversed());
    }

    private static double pValue(Standing standing) {
        Interval interval = standing.interval().orElseThrow();
        return BenjaminiHochberg.pValue(standing.known().orElseThrow(), interval, standing.median());
    }

    /** How far a rank lies from the middle, as a share of the set. */
    private static double distance(Standing standing) {
        double middle = (standing.n() + 1) / 2.0;
        return Math.abs(standing.rank().orElse(middle) - middle) / standing.n();
    }

    /** The points as lists side by side. */
    Part.Points part(String title) {
        List<Part.PointList> lists = List.of(
                list(
                        "strengths",
                        different.stream()
                                .filter(standing -> isGood(standing, true))
                                .toList()),
                list(
                        "challenges",
                        different.stream()
                                .filter(standing -> isGood(standing, false))
                                .toList()),
                list(
                        "different",
                        different.stream()
                                .filter(standing -> standing.definition().direction() == Direction.NEUTRAL)
                                .toList()),
                list("untested", outer()));
        return new Part.Points(
                title,
                words.text("highlights.subtitle", town.town().name(), words.setSize()),
                lists,
                List.of(
                        words.text(
                                "highlights.note",
                                words.count(tested.size()),
                                words.count(different.size()),
                                words.setSize()),
                        words.text("highlights.note.untested"),
                        words.text("highlights.note.recent", words.count(YEARS))));
    }

    /** The strengths, or the challenges, the most distant first. */
    Part.PointList list(boolean strengths, int most) {
        return list(
                strengths ? "strengths" : "challenges",
                different.stream()
                        .filter(standing -> isGood(standing, strengths))
                        .toList(),
                most);
    }

    private List<Standing> outer() {
        return recent.stream()
                .filter(standing -> standing.interval().isEmpty())
                .filter(standing -> 0.5 - distance(standing) <= OUTER)
                .sorted(Comparator.comparingDouble(Highlights::distance).reversed())
                .toList();
    }

    private static boolean isGood(Standing standing, boolean good) {
        Direction direction = standing.definition().direction();
        boolean higher = standing.significance().orElseThrow() == Significance.HIGHER;
        return direction != Direction.NEUTRAL && (higher == (direction == Direction.HIGHER_IS_BETTER)) == good;
    }

    private Part.PointList list(String key, List<Standing> found) {
        return list(key, found, POINTS);
    }

    private Part.PointList list(String key, List<Standing> found, int most) {
        Map<String, Integer> ofTheme = new HashMap<>();
        Predicate<Standing> room =
                standing -> ofTheme.merge(standing.definition().theme(), 1, Integer::sum) <= POINTS_OF_THEME;
        List<Standing> chosen = found.stream().filter(room).limit(most).toList();
        int more = found.size() - chosen.size();
        String rest = found.isEmpty()
                ? words.text("highlights.none")
                : more == 0 ? "" : words.text(more == 1 ? "highlights.more.one" : "highlights.more", words.count(more));
        return new Part.PointList(
                words.text("highlights." + key),
                chosen.stream().map(this::point).toList(),
                rest);
    }

    private Part.Point point(Standing standing) {
        String interval = standing.interval()
                .map(found -> words.text("point.interval", words.interval(found, standing.definition())))
                .orElse("");
        return new Part.Point(
                words.nameOf(standing),
                words.text(
                        "point",
                        words.figure(standing) + interval,
                        words.texts().period(standing.period()),
                        words.bare(standing.median(), standing.definition()),
                        words.rankSentence(standing, town.inSet())));
    }
}
