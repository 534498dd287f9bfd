package kleinstadt.reports.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.context.Group;

/** Where the towns stand in the set, found by indicator, period and area at once. */
final class Standings {

    private record Key(String indicator, Period period, AreaKey area) {}

    private final Map<Key, Context> contexts = new HashMap<>();

    Standings(Contexts all) {
        for (Context context : all.listAll()) {
            if (context.group().kind() == Group.Kind.SET) {
                contexts.put(new Key(context.indicator(), context.period(), context.area()), context);
            }
        }
    }

    /** Where an area stands in the set; empty where that was not computed. */
    Optional<Context> find(String indicator, Period period, AreaKey area) {
        return Optional.ofNullable(contexts.get(new Key(indicator, period, area)));
    }
}
