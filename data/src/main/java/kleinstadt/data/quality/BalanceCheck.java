package kleinstadt.data.quality;

import java.util.List;
import kleinstadt.data.check.BalanceDiffers;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/**
 * Holds figures of one table against each other that belong together by definition: incoming less outgoing commuters, and
 * jobs less employed residents, are the commuter net.
 */
final class BalanceCheck implements FigureCheck {

    /** What one measure is: a second less a third. */
    private record Balance(String net, String plus, String minus) {}

    private static final List<Balance> BALANCES = List.of(
            new Balance("commuter-net", "in-commuters", "out-commuters"),
            new Balance("commuter-net", "jobs-at-workplace", "jobs-at-residence"));

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        for (SeriesKey net : figures.listSeries()) {
            BALANCES.stream()
                    .filter(balance -> balance.net().equals(net.measure()))
                    .forEach(balance -> figures.forEach(net, (area, value) -> {
                        if (value instanceof Value.Known known && Evidence.isOurs(area)) {
                            check(figures, net, balance, area, known.number(), log);
                        }
                    }));
        }
    }

    private static void check(
            Observations figures, SeriesKey net, Balance balance, AreaKey area, double found, IssueLog log) {
        if (figures.value(of(net, balance.plus()), area) instanceof Value.Known plus
                && figures.value(of(net, balance.minus()), area) instanceof Value.Known minus
                && Math.abs(plus.number() - minus.number() - found) > Tolerance.FLOATING) {
            log.add(new BalanceDiffers(
                    net.source(),
                    net.period().toString(),
                    area,
                    balance.net() + " = " + balance.plus() + " - " + balance.minus(),
                    plus.number() - minus.number(),
                    found));
        }
    }

    private static SeriesKey of(SeriesKey net, String measure) {
        return new SeriesKey(measure, net.source(), net.period(), net.sex(), net.age());
    }
}
