package kleinstadt.data.quality;

import java.util.List;
import kleinstadt.data.check.BalanceDiffers;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/**
 * Holds figures of one table against each other that belong together by definition: incoming less outgoing commuters, and
 * jobs less employed residents, are the commuter net. The second holds but for those whose other end nobody could place: up
 * to {@value #UNPLACED_SHARE} of the jobs or {@value #UNPLACED} persons are let pass.
 */
final class BalanceCheck implements FigureCheck {

    static final double UNPLACED_SHARE = 0.03;
    static final double UNPLACED = 10;

    /** What one measure is: a second less a third, within a share of the second and some persons. */
    private record Balance(String net, String plus, String minus, double share, double persons) {

        String text() {
            return net + " = " + plus + " - " + minus;
        }
    }

    private static final List<Balance> BALANCES = List.of(
            new Balance("commuter-net", "in-commuters", "out-commuters", 0, 0),
            new Balance("commuter-net", "jobs-at-workplace", "jobs-at-residence", UNPLACED_SHARE, UNPLACED));

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        for (SeriesKey net : figures.listSeries()) {
            BALANCES.stream()
                    .filter(balance -> balance.net().equals(net.measure()))
                    .forEach(balance -> check(figures, net, balance, log));
        }
    }

    private static void check(Observations figures, SeriesKey net, Balance balance, IssueLog log) {
        Differences differences = new Differences();
        figures.forEach(net, (area, value) -> {
            if (value instanceof Value.Known found
                    && Evidence.isOurs(area)
                    && figures.value(of(net, balance.plus()), area) instanceof Value.Known plus
                    && figures.value(of(net, balance.minus()), area) instanceof Value.Known minus) {
                double expected = plus.number() - minus.number();
                double allowed = Math.max(balance.persons(), balance.share() * plus.number()) + Tolerance.FLOATING;
                differences.add(area, expected, found.number(), Math.abs(found.number() - expected) > allowed);
            }
        });
        differences.note(
                net.source(),
                net.toString(),
                balance.text(),
                (source, difference) -> new BalanceDiffers(
                        source,
                        net.period().toString(),
                        difference.area(),
                        balance.text(),
                        difference.expected(),
                        difference.found()),
                log);
    }

    private static SeriesKey of(SeriesKey net, String measure) {
        return new SeriesKey(measure, net.source(), net.period(), net.sex(), net.age());
    }
}
